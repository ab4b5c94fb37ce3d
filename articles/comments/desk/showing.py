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
from articles.comments.flows.deciding import UNDOABLE
from articles.comments.models import Action, Decision, ReaderComment, Status, WordRule

from .aside import context
from .deciding import sentence_of
from .hints import PERMISSION as HINTS
from .mails import unsent
from .permissions import MODERATE, needs, sees_all, visible_to
from .queue import TABS, Place, queue, tabs
from .screens import Screen


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
            "mails": unsent() if sees_all(self.request.user) else None,
            "queue": queue(visible_to(self.request.user), place),
            "here": _address(place),
            "done": _done(self.request),
            "sees_all": sees_all(self.request.user),
            "beside": self._beside(),
            "keys": _has_keys(self.request.user),
            "may_change_hints": self.request.user.has_perm(HINTS),
            "may_make_rules": self.request.user.has_perm(
                f"{WordRule._meta.app_label}.change_wordrule"  # noqa: SLF001
            ),
        }

    def _beside(self) -> dict[str, Any] | None:
        """The panel of the comment that `at` names; a script brings it by itself."""
        pk = as_id(self.request.GET.get("at"))
        found = _visible(self.request.user, pk) if pk else None
        return context(self.request.user, found) if found else None


def _visible(user: Any, pk: int) -> ReaderComment | None:
    rows = visible_to(user).select_related("thread__page", "parent")
    return rows.filter(pk=pk).first()


def _has_keys(user: Any) -> bool:
    """Whether single keys act: everybody chooses for themselves (WCAG 2.1.4)."""
    profile = getattr(user, "wagtail_userprofile", None)
    return profile is None or profile.keyboard_shortcuts


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
    if decision is None or decision.action not in UNDOABLE:
        return None
    return {"sentence": sentence_of(decision), "batch": batch}
