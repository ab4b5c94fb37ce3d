"""Comments on the first page of the admin, and beside the menu's item."""

from typing import Any

from django.urls import reverse
from django.utils.translation import ngettext
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from .fortnight import fortnight, waiting
from .permissions import MODERATE, may, sees_all
from .screens import waiting_in_menu


class CommentsPanel(Component):
    """What waits, since when, what of it is urgent, and the last fourteen days."""

    name = "reader_comments"
    template_name = "comments/desk/tile.html"
    order = 150

    def __init__(self, user: Any) -> None:
        self.user = user

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {
            "now": waiting(self.user),
            "fortnight": fortnight() if sees_all(self.user) else None,
            "desk": reverse("comments_desk:queue"),
        }


def add_panel(request: Any, panels: list[Any]) -> None:
    """Show the tile to those who decide."""
    if may(request.user, MODERATE):
        panels.append(CommentsPanel(request.user))


class WeeksMenuItem(MenuItem):
    """For those who decide about the comments of all pages."""

    def is_shown(self, request: Any) -> bool:
        return sees_all(request.user)


class DeskMenuItem(MenuItem):
    """For those who may decide about comments; says how many wait."""

    def is_shown(self, request: Any) -> bool:
        return may(request.user, MODERATE)

    def render_component(self, request: Any) -> Any:
        component = super().render_component(request)
        if number := waiting_in_menu(request):
            # Menu items are made once; how many wait is asked for each page.
            # Short: the menu is narrow.
            component.label = ngettext(
                "%(n)s comment waits", "%(n)s comments wait", number
            ) % {"n": number}
        return component
