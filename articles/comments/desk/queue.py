"""The comments at the desk, by where they stand, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from django.db.models import (
    Count,
    Exists,
    Max,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
)
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.comments.models import (
    CommentReport,
    CommentThread,
    ReaderComment,
    Status,
    Writer,
)
from articles.comments.models.threads import COUNTERS
from articles.comments.rendering import day, moment, text_html

from .acts import Act, acts
from .noticed import Signal, signals_of
from .screens import colleague

AT_ONCE: Final = 20
# Of the published ones, those that a reader has reported and nobody looked at.
REPORTED: Final = "reported"
# Waiting ones are decided oldest first; of the others the newest are looked for.
OLDEST_FIRST: Final = frozenset({Status.WAITING, Status.UNCONFIRMED, REPORTED})
TABS: Final[Sequence[tuple[str, Any]]] = (
    (Status.WAITING.value, _("Waiting")),
    (REPORTED, _("Reported")),
    (Status.PUBLISHED.value, _("Published")),
    (Status.SPAM.value, _("Spam")),
    (Status.BIN.value, _("Bin")),
    (Status.UNCONFIRMED.value, _("Not confirmed")),
)


@dataclass(frozen=True, slots=True)
class Place:
    """What the desk shows: a tab, of one page or of all, past the key `after`."""

    status: str = Status.WAITING.value
    page_id: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab with its number, from the threads' counters: no comment is counted."""

    status: str
    name: Any
    number: int
    is_current: bool


@dataclass(slots=True)
class Entry:
    """One comment as the desk shows it."""

    comment: ReaderComment
    sent: str
    address: str
    text: SafeString
    signals: Sequence[Signal]
    acts: Sequence[Act]
    decided: str = ""
    reports: list[CommentReport] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of entries; `next_after` is the key of the next page, if there is one."""

    entries: Sequence[Entry]
    next_after: int | None


def tabs(place: Place) -> list[Tab]:
    """Give the tabs of all pages, or of one."""
    threads = CommentThread.objects.all()
    reported = _reported()
    if place.page_id:
        threads = threads.filter(page_id=place.page_id)
        reported = reported.filter(thread__page_id=place.page_id)
    # The number of reported ones rides along: the list has queries enough.
    rides = reported.order_by().values(one=Value(1)).annotate(number=Count("pk"))
    numbers = threads.aggregate(
        **{name: Sum(name) for name in COUNTERS.values()},
        **{REPORTED: Max(Subquery(rides.values("number")))},
    )
    return [
        Tab(status, name, numbers[status] or 0, status == place.status)
        for status, name in TABS
    ]


def queue(visible: QuerySet[ReaderComment], place: Place) -> Queue:
    """Give up to 20 comments, those past the key `place.after`."""
    if place.status == REPORTED:
        rows = visible & _reported()
    else:
        rows = visible.filter(status=place.status)
    if place.page_id:
        rows = rows.filter(thread__page_id=place.page_id)
    is_upward = place.status in OLDEST_FIRST
    order = ["id" if is_upward else "-id"]
    if place.status == Status.WAITING:
        order = ["-is_urgent", "id"]
    if place.after:
        rows = rows.filter(_past(place, is_upward=is_upward))
    # The locale: a page asks for it when it works out its address.
    rows = rows.select_related("thread__page__locale", "parent", "decided_by")
    found = list(rows.order_by(*order)[: AT_ONCE + 1])
    shown = found[:AT_ONCE]
    return Queue(_entries(shown), shown[-1].pk if len(found) > AT_ONCE else None)


def _past(place: Place, *, is_upward: bool) -> Q:
    """What comes after a key; of the waiting ones, the urgent come first."""
    if not is_upward:
        return Q(id__lt=place.after)
    later = Q(id__gt=place.after)
    if place.status != Status.WAITING:
        return later
    if ReaderComment.objects.filter(pk=place.after or 0, is_urgent=True).exists():
        return Q(is_urgent=False) | (Q(is_urgent=True) & later)
    return Q(is_urgent=False) & later


def _reported() -> QuerySet[ReaderComment]:
    waiting = CommentReport.objects.filter(comment=OuterRef("pk"), handled_at=None)
    return ReaderComment.objects.filter(Exists(waiting), status=Status.PUBLISHED)


def _address(comment: ReaderComment) -> str:
    """Where readers find it, or its page; "" if that is not on the web."""
    url = comment.thread.page.url or ""
    return f"{url}comments/at/{comment.pk}/" if url and comment.is_published else url


def _decided(comment: ReaderComment) -> str:
    is_open = comment.status in (Status.WAITING, Status.UNCONFIRMED)
    if is_open or not (comment.decided_by and comment.decided_at):
        return ""
    known = {
        "person": colleague(comment.decided_by),
        "day": day(comment.decided_at),
    }
    return gettext("Decided by %(person)s on %(day)s") % known


def _entries(comments: Sequence[ReaderComment]) -> list[Entry]:
    writers = Writer.objects.in_bulk({one.email_key for one in comments} - {""})
    entries = {
        comment.pk: Entry(
            comment,
            moment(comment.created),
            _address(comment),
            text_html(comment.body),
            signals_of(comment, writers.get(comment.email_key)),
            acts(comment),
            _decided(comment),
        )
        for comment in comments
    }
    reports = CommentReport.objects.filter(comment__in=entries, handled_at=None)
    for report in reports.order_by("id"):
        entries[report.comment_id].reports.append(report)
    return list(entries.values())
