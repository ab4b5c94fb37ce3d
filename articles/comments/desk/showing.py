"""The desk's list."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _

from articles.comments.discussion import as_id
from articles.comments.flows.deciding import UNDOABLE
from articles.comments.models import Action, Decision, ReaderComment, WordRule

from .around import MOST_COUNTED, around, capped
from .aside import context
from .bulk import bulk_bar
from .deciding import sentence_of
from .filtering import filters
from .hints import PERMISSION as HINTS
from .mails import unsent
from .permissions import (
    MODERATE,
    needs,
    sees_all,
    threads_visible_to,
    visible_to,
)
from .queue import Key, queue
from .screens import Screen, remember_waiting
from .selecting import Selection
from .telling import sentence_of_many


@method_decorator(needs(MODERATE), name="dispatch")
class QueueView(Screen):
    """The comments of one status, with what can be done with each."""

    template_name = "comments/desk/queue.html"

    def get_header_title(self) -> str:
        return _("Reader comments")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        selection = Selection.read(self.request.GET, self.request.user)
        after = Key.read(self.request.GET.get("after", ""))
        user = self.request.user
        visible = visible_to(user)
        beyond = around(selection, visible, threads_visible_to(user))
        if not selection.page_id:
            remember_waiting(self.request, beyond.waiting)
        has_few = bool(selection.text) and beyond.number <= MOST_COUNTED
        listed = queue(visible, replace(selection, has_few=has_few), after)
        return {
            **super().get_context_data(**kwargs),
            "tabs": beyond.tabs,
            "status": selection.tab,
            "after": after,
            "filters": filters(selection, beyond),
            "mails": unsent() if beyond.unsent and sees_all(user) else None,
            "queue": listed,
            "query": selection.query(),
            "here": _address(selection, after),
            "bulk": bulk_bar(selection, listed.entries, beyond.number),
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


def _address(selection: Selection, after: Key | None) -> str:
    past = f"&after={after}" if after else ""
    return f"{reverse('comments_desk:queue')}?{selection.query()}{past}"


def _done(request: HttpRequest) -> dict[str, Any] | None:
    """What was just decided, for the line that offers to undo it."""
    try:
        batch = UUID(request.GET.get("done", ""))
    except ValueError:
        return None
    rows = Decision.objects.filter(batch=batch, undone=False, by_id=request.user.pk)
    rows = rows.exclude(action=Action.UNDO)
    shown = rows.annotate(number=capped(rows)).select_related("comment")
    decision = shown.first()
    if decision is None or decision.action not in UNDOABLE:
        return None
    if decision.number > 1:
        sentence = sentence_of_many(decision.action, decision.number)
    else:
        sentence = sentence_of(decision)
    return {"sentence": sentence, "batch": batch}
