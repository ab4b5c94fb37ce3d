"""What this app adds to Wagtail."""

from typing import Any

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .desk import urls
from .desk.permissions import MODERATE, assignable, may
from .desk.rules import WordRuleViewSet
from .desk.texts import CannedReplyViewSet
from .stitching import stitched


class DeskMenuItem(MenuItem):
    """For those who may decide about comments."""

    def is_shown(self, request: Any) -> bool:
        return may(request.user, MODERATE)


# Outermost: a site's own hook may keep pages, and each gets its question after that.
hooks.register("on_serve_page", stitched, order=-100)
hooks.register("register_permissions", assignable)
hooks.register("register_admin_urls", lambda: [path("reader-comments/", include(urls))])
hooks.register(
    "register_admin_viewset",
    lambda: [WordRuleViewSet("comment_rules"), CannedReplyViewSet("comment_texts")],
)
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
