"""What this app adds to Wagtail."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from . import audit
from .desk import urls
from .desk.account import MailPanel
from .desk.permissions import assignable
from .desk.rules import WordRuleViewSet
from .desk.texts import CannedReplyViewSet
from .desk.tile import DeskMenuItem, WeeksMenuItem, add_panel
from .stitching import stitched

# Outermost: a site's own hook may keep pages, and each gets its question after that.
hooks.register("on_serve_page", stitched, order=-100)
hooks.register("register_permissions", assignable)
hooks.register("register_log_actions", audit.register)
hooks.register("register_account_settings_panel", MailPanel)
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
hooks.register("construct_homepage_panels", add_panel)
hooks.register(
    "register_reports_menu_item",
    lambda: WeeksMenuItem(
        _("Comments per week"),
        reverse_lazy("comments_desk:weeks"),
        name="comments-per-week",
        icon_name="comment",
        order=900,
    ),
)
