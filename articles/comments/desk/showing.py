"""The desk's list."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from wagtail.models import Page

from articles.comments.discussion import as_id
from articles.comments.models import Action, Decision, Status, WordRule

from .permissions import MODERATE, needs, visible_to
from .queue import TABS, Place, queue, tabs
from .screens import Screen

DONE = {
    Action.APPROVE: lambda: _("Published the comment of %(name)s."),
    Action.SPAM: lambda: _("Marked the comment of %(name)s as spam."),
    Action.BIN: lambda: _("Put the comment of %(name)s into the bin."),
    Action.WAIT: lambda: _("Put the comment of %(name)s back to wait."),
}


@method_decorator(needs(MODERATE), name="dispatch")
class QueueView(Screen):
    """The comments of one status, with what can be done with each."""

    template_name = "comments/desk/queue.html"

    def get_header_title(self) -> str:
        return _("Reader comments")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        place = _place(self.request)
        page = Page.objects.filter(pk=place.page_id).first() if place.page_id else None
        return {
            **super().get_context_data(**kwargs),
            "tabs": tabs(place),
            "status": place.status,
            "after": place.after,
            "page_id": place.page_id,
            "page_title": page.get_admin_display_title() if page else "",
            "queue": queue(visible_to(self.request.user), place),
            "here": _address(place),
            "done": _done(self.request),
            "may_make_rules": self.request.user.has_perm(
                f"{WordRule._meta.app_label}.change_wordrule"  # noqa: SLF001
            ),
        }


def _place(request: HttpRequest) -> Place:
    status = request.GET.get("status", "")
    return Place(
        status=status if status in dict(TABS) else Status.WAITING.value,
        page_id=as_id(request.GET.get("page")),
        after=as_id(request.GET.get("after")),
    )


def _address(place: Place) -> str:
    parts = {"status": place.status, "page": place.page_id, "after": place.after}
    known = {name: value for name, value in parts.items() if value}
    return f"{reverse('comments_desk:queue')}?{urlencode(known)}"


def _done(request: HttpRequest) -> dict[str, Any] | None:
    """What was just decided, for the line that offers to undo it."""
    try:
        batch = UUID(request.GET.get("done", ""))
    except ValueError:
        return None
    rows = Decision.objects.filter(batch=batch, undone=False, by_id=request.user.pk)
    decision = rows.exclude(action=Action.UNDO).select_related("comment").first()
    if decision is None or decision.action not in DONE:
        return None
    sentence = DONE[Action(decision.action)]() % {"name": decision.comment.name}
    return {"sentence": sentence, "batch": batch}
