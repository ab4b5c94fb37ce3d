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
from .filtering import capped_count, grouped, many
from .noticed import Signal, signals_of
from .screens import colleague
from .selecting import MINE, REPORTED, TABS, Selection, decisions_of

AT_ONCE: Final = 20
# Waiting ones are decided oldest first; of the others the newest are looked for.
OLDEST_FIRST: Final = frozenset({Status.WAITING, Status.UNCONFIRMED, REPORTED})


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab with its number, from the threads' counters: no comment is counted."""

    status: str
    name: Any
    number: int
    shown: str
    query: str
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


def tabs(selection: Selection) -> list[Tab]:
    """Give the tabs with the numbers of all pages, or of the one that is chosen."""
    threads = CommentThread.objects.all()
    alone = Selection(page_id=selection.page_id, tab=REPORTED)
    if selection.page_id:
        threads = threads.filter(page_id=selection.page_id)
    # The number of reported ones rides along: the list has queries enough.
    rides = alone.rows(ReaderComment.objects.all()).order_by().values(one=Value(1))
    numbers = threads.aggregate(
        **{name: Sum(name) for name in COUNTERS.values()},
        **{REPORTED: Max(Subquery(rides.annotate(number=Count("pk")).values("number")))},
    )
    numbers[MINE] = capped_count(decisions_of(selection.mine))
    return [
        Tab(
            tab,
            name,
            numbers[tab] or 0,
            many(numbers[tab] or 0) if tab == MINE else grouped(numbers[tab] or 0),
            selection.query(tab=tab),
            tab == selection.tab,
        )
        for tab, name in TABS.items()
    ]


def queue(
    visible: QuerySet[ReaderComment], selection: Selection, after: int | None = None
) -> Queue:
    """Give up to 20 comments, those past the key `after`."""
    if selection.tab == MINE:
        return _decided_by_me(visible, selection, after)
    is_upward = selection.tab in OLDEST_FIRST
    # In the order of their dates where these are asked for: imported ones came late.
    keys = ["created", "id"] if selection.is_dated else ["id"]
    order = keys if is_upward else [f"-{key}" for key in keys]
    if selection.tab == Status.WAITING:
        order = ["-is_urgent", *order]
    rows = selection.rows(visible)
    if after:
        rows = rows.filter(_past(selection, after, is_upward=is_upward))
    found = list(_with_all(rows).order_by(*order)[: AT_ONCE + 1])
    shown = found[:AT_ONCE]
    return Queue(_entries(shown), shown[-1].pk if len(found) > AT_ONCE else None)


def _decided_by_me(
    visible: QuerySet[ReaderComment], selection: Selection, after: int | None
) -> Queue:
    """The newest decision first; the key is a decision's."""
    wanted = selection.filtered(visible).exclude(status=Status.ERASED)
    own = decisions_of(selection.mine)
    own = own.filter(Exists(wanted.filter(pk=OuterRef("comment"))))
    if after:
        own = own.filter(pk__lt=after)
    found = list(own.order_by("-pk").values_list("pk", "comment_id")[: AT_ONCE + 1])
    shown = found[:AT_ONCE]
    comments = _with_all(ReaderComment.objects.all()).in_bulk([pk for _, pk in shown])
    entries = _entries([comments[pk] for _, pk in shown if pk in comments])
    return Queue(entries, shown[-1][0] if len(found) > AT_ONCE else None)


def _with_all(rows: QuerySet[ReaderComment]) -> QuerySet[ReaderComment]:
    # The locale: a page asks for it when it works out its address.
    return rows.select_related("thread__page__locale", "parent", "decided_by")


def _past(selection: Selection, after: int, *, is_upward: bool) -> Q:
    """What comes after a key; of the waiting ones, the urgent come first."""
    past = "gt" if is_upward else "lt"
    later = Q(**{f"id__{past}": after})
    if not selection.is_dated and selection.tab != Status.WAITING:
        return later
    last = ReaderComment.objects.filter(pk=after).values("is_urgent", "created").first()
    if last and selection.is_dated:
        when = last["created"]
        same = Q(created=when) & later
        # Said twice: this one an index can follow.
        later = Q(**{f"created__{past}e": when})
        later &= same | Q(**{f"created__{past}": when})
    if selection.tab != Status.WAITING:
        return later
    if last and last["is_urgent"]:
        return Q(is_urgent=False) | (Q(is_urgent=True) & later)
    return Q(is_urgent=False) & later


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
