"""What this app adds to Wagtail."""

from typing import Any

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .desk import urls
from .desk.permissions import MODERATE, assignable
from .desk.rules import WordRuleViewSet
from .stitching import stitched


class DeskMenuItem(MenuItem):
    """For those who may decide about comments."""

    def is_shown(self, request: Any) -> bool:
        return bool(request.user.has_perm(MODERATE))


hooks.register("on_serve_page", stitched)
hooks.register("register_permissions", assignable)
hooks.register("register_admin_urls", lambda: [path("reader-comments/", include(urls))])
hooks.register("register_admin_viewset", lambda: WordRuleViewSet("comment_rules"))
hooks.register(
    "register_admin_menu_item",
    lambda: DeskMenuItem(
        _("Reader comments"),
        reverse_lazy("comments_desk:queue"),
        name="reader-comments",
        icon_name="comment",
        order=115,
    ),
)
