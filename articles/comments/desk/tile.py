"""Comments on the first page of the admin, and beside the menu's item."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from .fortnight import fortnight, waiting
from .permissions import MODERATE, may
from .screens import waiting_now


class CommentsPanel(Component):
    """What waits, since when, what of it is urgent, and the last fourteen days."""

    name = "reader_comments"
    template_name = "comments/desk/tile.html"
    order = 150

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        return {
            "now": waiting(),
            "fortnight": fortnight(),
            "desk": reverse("comments_desk:queue"),
        }


def add_panel(request: Any, panels: list[Any]) -> None:
    """Show the tile to those who decide."""
    if may(request.user, MODERATE):
        panels.append(CommentsPanel())


class DeciderMenuItem(MenuItem):
    """For those who may decide about comments."""

    def is_shown(self, request: Any) -> bool:
        return may(request.user, MODERATE)


class DeskMenuItem(DeciderMenuItem):
    """Says how many wait."""

    def render_component(self, request: Any) -> Any:
        component = super().render_component(request)
        if number := waiting_now():
            # Menu items are made once; how many wait is asked for each page.
            said = ngettext("%(n)s waits", "%(n)s wait", number) % {"n": number}
            component.label = _("%(item)s (%(said)s)") % {
                "item": self.label,
                "said": said,
            }
        return component
