"""Which comments somebody at the desk wants to see: a tab, words, filters."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.comments import search
from articles.comments.discussion import as_id
from articles.comments.flows.deciding import UNDOABLE
from articles.comments.models import (
    CommentReport,
    CommentThread,
    Decision,
    ReaderComment,
    Status,
)
from articles.comments.targets import pages_in

from .permissions import SEE_EMAIL, may

# Of the published ones, those that a reader has reported and nobody looked at.
REPORTED: Final = "reported"
MINE: Final = "mine"
TABS: Final[Mapping[str, Any]] = {
    Status.WAITING.value: _("Waiting"),
    REPORTED: _("Reported"),
    Status.PUBLISHED.value: _("Published"),
    Status.SPAM.value: _("Spam"),
    Status.BIN.value: _("Bin"),
    Status.UNCONFIRMED.value: _("Not confirmed"),
    MINE: _("My decisions"),
}
# The names that parts of a selection have in the desk's address.
NAMES: Final = {
    "tab": "status",
    "page_id": "page",
    "text": "q",
    "signal": "signal",
    "language": "language",
    "author_id": "author",
    "topic_id": "topic",
    "since": "since",
    "until": "until",
}
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Selection:
    """What of the comments is wanted; what is None or "" does not matter.

    `mine` is the account whose decisions the last tab shows, `sees_email` whether they
    may look for addresses; `has_few` that few are found, as who counted them knows.
    `problems` says what of an address made no sense, and so
    does not count.
    """

    tab: str = Status.WAITING.value
    page_id: int | None = None
    text: str = ""
    signal: str = ""
    language: str = ""
    author_id: int | None = None
    topic_id: int | None = None
    since: date | None = None
    until: date | None = None
    mine: int | None = None
    sees_email: bool = False
    problems: tuple[str, ...] = field(default=(), compare=False)
    has_few: bool = field(default=False, compare=False)

    @classmethod
    def read(cls, data: Mapping[str, Any], user: Any = None) -> "Selection":
        """Read the desk's address as `user` may use it; nonsense is told."""
        problems: list[str] = []
        tab = data.get("status", "")
        days: dict[str, Any] = {**_days(data, problems.append)}
        return cls(
            tab=tab if tab in TABS else Status.WAITING.value,
            page_id=as_id(data.get("page")),
            text=_text(data.get("q", ""), problems.append),
            signal=_code(data.get("signal", "")),
            language=_code(data.get("language", "")),
            author_id=as_id(data.get("author")),
            topic_id=as_id(data.get("topic")),
            **days,
            mine=user.pk if user else None,
            sees_email=bool(user) and may(user, SEE_EMAIL),
            problems=tuple(problems),
        )

    def query(self, **changes: Any) -> str:
        """Write it as the query of the desk's address, with parts of it changed."""
        wanted = replace(self, **changes)
        parts = {name: getattr(wanted, part) for part, name in NAMES.items()}
        return urlencode({name: value for name, value in parts.items() if value})

    @property
    def active(self) -> dict[str, Any]:
        """The filters in use, by their parts."""
        parts = {part: getattr(self, part) for part in NAMES if part != "tab"}
        return {part: value for part, value in parts.items() if value}

    @property
    def is_plain(self) -> bool:
        """Whether the threads' counters know its number: a tab, of a page or of all."""
        return not self.active.keys() - {"page_id"} and self.tab not in (MINE, REPORTED)

    @property
    def is_dated(self) -> bool:
        return bool(self.since or self.until)

    def rows(self, visible: QuerySet[ReaderComment]) -> QuerySet[ReaderComment]:
        """Give those of the visible comments that are meant, in no order."""
        rows = self.filtered(visible)
        if self.tab == MINE:
            own = decisions_of(self.mine).filter(comment=OuterRef("pk"))
            return rows.filter(~Q(status=Status.ERASED), Exists(own))
        if self.tab == REPORTED:
            reports = CommentReport.objects.filter(handled_at=None)
            # Few are open: they lead to the comments, not each comment to its reports.
            reported = rows.filter(pk__in=reports.values("comment_id"))
            return reported.filter(status=Status.PUBLISHED)
        return rows.filter(status=self.tab)

    def filtered(self, visible: QuerySet[ReaderComment]) -> QuerySet[ReaderComment]:
        """Give the visible comments that its words and filters let through."""
        rows = visible.filter(self._when(), **self._columns())
        threads = CommentThread.objects.all()
        for group, pk in (("author", self.author_id), ("topic", self.topic_id)):
            if pk:
                threads = threads.filter(page_id__in=pages_in(group, pk))
        if self.page_id:
            threads = threads.filter(page_id=self.page_id)
        if self.page_id or self.author_id or self.topic_id:
            rows = rows.filter(thread__in=threads)
        if words := search.words_in(self.text):
            rows = search.having(
                rows, words, with_email=self.sees_email, has_few=self.has_few
            )
        return rows

    def _columns(self) -> dict[str, str]:
        columns = {"signals__code": self.signal, "language": self.language}
        return {column: value for column, value in columns.items() if value}

    def _when(self) -> Q:
        when = Q()
        if self.since:
            when &= Q(created__gte=_midnight(self.since))
        if self.until:
            when &= Q(created__lt=_midnight(self.until + timedelta(days=1)))
        return when


def decisions_of(user_id: int | None, *, last: bool = True) -> QuerySet[Decision]:
    """Give somebody's decisions that hold; the `last` on each comment, or all."""
    own = Decision.objects.filter(by_id=user_id, undone=False, action__in=UNDOABLE)
    if user_id is None:
        return own.none()
    later = own.filter(comment=OuterRef("comment"), pk__gt=OuterRef("pk"))
    return own.filter(~Exists(later)) if last else own


def _text(text: str, tell: Callable[[str], None]) -> str:
    text = " ".join(text.replace("\0", " ").split())[:_LONGEST]
    if text and not search.words_in(text):
        tell(gettext("There is no word to look for in “%(text)s”.") % {"text": text})
        return ""
    return text


def _code(text: str) -> str:
    return text.strip().replace("\0", "")[:40]


def _days(
    data: Mapping[str, Any], tell: Callable[[str], None]
) -> dict[str, date | None]:
    days = {name: _day(data.get(name, ""), tell) for name in ("since", "until")}
    if days["since"] and days["until"] and days["since"] > days["until"]:
        tell(gettext("The first day comes after the last: there can be nothing."))
    return days


def _day(text: str, tell: Callable[[str], None]) -> date | None:
    text = text.strip()[:40]
    try:
        found = parse_date(text)
    except ValueError:
        found = None  # well formed, but not in the calendar
    # Midnight of the next day has to be a time as well.
    if found and not date(1000, 1, 1) <= found <= date(9000, 1, 1):
        found = None
    if text and found is None:
        tell(
            gettext(
                "“%(text)s” is not a day in the calendar, so it does not count. Write "
                "the year, the month and the day: 2026-05-14."
            )
            % {"text": text}
        )
    return found


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
