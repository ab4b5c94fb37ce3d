"""One press on many comments: said first what will happen, then done, or begun."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid4

from django.core import signing
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages

from articles.comments import flows
from articles.comments.discussion import as_id
from articles.comments.flows import many
from articles.comments.flows.deciding import AFTER
from articles.comments.models import Action, BulkJob, Decision, ReaderComment

from . import jobs
from .around import grouped
from .around import many as many_or_more
from .permissions import MODERATE, needs, visible_to
from .screens import Screen
from .selecting import Selection
from .telling import what_happens

# What is picked by hand is on one screen; an address holds no more.
MOST_PICKED: Final = 200
ALL: Final = "all"
SHOWN: Final = "shown"
_SALT: Final = "articles.comments.desk.bulk"
_A_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Press:
    """What was asked for, as it was seen: it travels through the form, signed.

    `ids` are those that were picked, None for all that the query finds; `highest` and
    `at` keep out what comes, or changes, after that.
    """

    action: str
    query: str
    ids: list[int] | None
    highest: int
    at: str
    number: int
    batch: str
    by: str

    def sign(self) -> str:
        parts = {name: getattr(self, name) for name in self.__slots__}
        return signing.dumps(parts, salt=_SALT, compress=True)

    @classmethod
    def read(cls, text: str, user: Any) -> "Press | None":
        """None for what is too old, forged, or somebody else's."""
        try:
            press = cls(**signing.loads(text, salt=_SALT, max_age=_A_DAY))
        except (signing.BadSignature, TypeError):
            return None
        return press if press.by == str(user.pk) else None


@method_decorator(needs(MODERATE), name="dispatch")
class BulkView(Screen):
    """Asks whether so many should be decided, and does it."""

    template_name = "comments/desk/bulk_confirm.html"

    def get_page_title(self) -> str:
        return _("Decide about many comments")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        action = request.GET.get("do", "")
        selection = Selection.read(request.GET, request.user)
        ids = _picked(request.GET)
        if action not in AFTER or ids == []:
            messages.error(request, _("Choose comments first. Nothing was changed."))
            return _back(selection)
        return super().get(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        request = self.request
        selection = Selection.read(request.GET, request.user)
        press = _press(request, selection, Action(request.GET["do"]))
        action = Action(press.action)
        return {
            **super().get_context_data(**kwargs),
            "number": press.number,
            "question": what_happens(action, press.number),
            "others": _others(press, len(set(press.ids or ()))),
            "in_background": press.number > jobs.AT_ONCE,
            "press": press.sign(),
            "back": f"{reverse('comments_desk:queue')}?{press.query}",
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        press = Press.read(request.POST.get("press", ""), request.user)
        if press is None:
            sentence = _(
                "This was open for too long. Choose again. Nothing was changed."
            )
            messages.error(request, sentence)
            return redirect("comments_desk:queue")
        batch = UUID(press.batch)
        if known := _pressed_before(batch):
            return known
        if press.number > jobs.AT_ONCE:
            jobs.begin(_job(press, request.user))
            return redirect("comments_desk:bulk_progress", batch)
        return _at_once(request, press)


def bulk_bar(
    selection: Selection, entries: Sequence[Any], number: int
) -> dict[str, Any] | None:
    """What the include `bulk.html` shows below the list; None where nothing is."""
    if not entries:
        return None
    query = QueryDict(selection.query())
    return {
        "hidden": list(query.dict().items()),
        "shown": ",".join(str(entry.comment.pk) for entry in entries),
        "on_screen": len(entries),
        "all": many_or_more(number) if not selection.is_plain else grouped(number),
        "has_more": number > len(entries),
        "acts": [
            (action.value, label())
            for action, label in _LABELS.items()
            if AFTER[action] != selection.tab or action == Action.SPAM
        ],
    }


def _picked(data: Mapping[str, Any]) -> list[int] | None:
    """The ids that were ticked, or are on the screen; None for all that match."""
    scope = data.get("scope", "")
    if scope == ALL:
        return None
    given: Iterable[str] = data.get("shown", "").split(",")
    if scope != SHOWN:
        given = data.getlist("pick")  # type: ignore[attr-defined] # a QueryDict's
    found = {pk for one in given if (pk := as_id(one))}
    return sorted(found)[:MOST_PICKED]


def _press(request: HttpRequest, selection: Selection, action: Action) -> Press:
    at, highest = timezone.now(), jobs.newest_comment()
    ids = _picked(request.GET)
    rows = _rows(selection, request.user, ids, highest).filter(many.changing(action))
    return Press(
        action=action,
        query=selection.query(),
        ids=ids,
        highest=highest,
        at=at.isoformat(),
        number=rows.order_by().count(),
        batch=str(uuid4()),
        by=str(request.user.pk),
    )


def _rows(
    selection: Selection, user: Any, ids: list[int] | None, highest: int
) -> QuerySet[ReaderComment]:
    rows = selection.rows(visible_to(user)).filter(pk__lte=highest)
    return rows if ids is None else rows.filter(pk__in=ids)


def _others(press: Press, picked: int) -> str:
    """Say what of the picked ones is left out, if anything."""
    left = picked - press.number
    if press.ids is None or left <= 0:
        return ""
    sentence = ngettext(
        "%(number)s of those you chose stays as it is: it is not here any more, or it "
        "is so already.",
        "%(number)s of those you chose stay as they are: they are not here any more, "
        "or they are so already.",
        left,
    )
    return sentence % {"number": grouped(left)}


def _pressed_before(batch: UUID) -> HttpResponse | None:
    """The same press once more leads to what the first one did."""
    if BulkJob.objects.filter(batch=batch).exists():
        return redirect("comments_desk:bulk_progress", batch)
    if Decision.objects.filter(batch=batch).exists():
        return redirect(f"{reverse('comments_desk:queue')}?done={batch}#done")
    return None


def _job(press: Press, user: Any) -> BulkJob:
    return BulkJob(
        batch=UUID(press.batch),
        action=press.action,
        selection=press.query,
        by=user,
        created=datetime.fromisoformat(press.at),
        highest=press.highest,
        expected=press.number,
    )


def _at_once(request: HttpRequest, press: Press) -> HttpResponse:
    selection = Selection.read(QueryDict(press.query), request.user)
    action, batch = Action(press.action), UUID(press.batch)
    rows = _rows(selection, request.user, press.ids, press.highest)
    ids = rows.filter(many.changing(action)).order_by("pk").values_list("pk", flat=True)
    at = datetime.fromisoformat(press.at)
    counts = flows.decide_many(
        list(ids), action, by=request.user, batch=batch, since=at
    )
    if counts.done < press.number:
        messages.warning(request, skipped(press.number - counts.done))
    if not counts.done:
        return _back(selection)
    address = f"{reverse('comments_desk:queue')}?{press.query}"
    return redirect(f"{address}&done={batch}#done")


def skipped(number: int) -> str:
    """Say how many were left alone because somebody else was faster."""
    sentence = ngettext(
        "%(number)s comment was decided or changed meanwhile, and left as it is.",
        "%(number)s comments were decided or changed meanwhile, and left as they are.",
        number,
    )
    return sentence % {"number": grouped(number)}


def _back(selection: Selection) -> HttpResponse:
    return redirect(f"{reverse('comments_desk:queue')}?{selection.query()}")


_LABELS: Final[Mapping[Action, Callable[[], str]]] = {
    Action.APPROVE: lambda: _("Approve"),
    Action.SPAM: lambda: _("Spam"),
    Action.BIN: lambda: _("Bin"),
    Action.WAIT: lambda: _("Put back to wait"),
}
