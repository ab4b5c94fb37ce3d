"""The comments at the desk, by where they stand, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import JSONObject
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from articles.comments.discussion import as_id
from articles.comments.flows.deciding import UNDOABLE
from articles.comments.models import (
    CommentReport,
    ReaderComment,
    Status,
    Writer,
)
from articles.comments.rendering import day, moment, text_html

from .acts import Act, acts
from .noticed import Signal, signals_of
from .screens import colleague
from .selecting import MINE, REPORTED, Selection, decisions_of

AT_ONCE: Final = 20
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
# Waiting ones are decided oldest first; of the others the newest are looked for.
OLDEST_FIRST: Final = frozenset({Status.WAITING, Status.UNCONFIRMED, REPORTED})


@dataclass(frozen=True, slots=True)
class Key:
    """After which comment a page of the list begins; in the address as 12, 12.u, …"""

    pk: int
    is_urgent: bool = False
    created: datetime | None = None

    @classmethod
    def of(cls, comment: ReaderComment, selection: Selection) -> "Key":
        is_urgent = selection.tab == Status.WAITING and comment.is_urgent
        return cls(
            comment.pk, is_urgent, comment.created if selection.is_dated else None
        )

    @classmethod
    def read(cls, text: str) -> "Key | None":
        """Read it from an address; None for anything else."""
        first, _dot, rest = text.partition(".")
        kind, _dot, ticks = rest.partition(".")
        pk, when = as_id(first), as_id(ticks)
        if pk is None:
            return None
        created = _EPOCH + timedelta(microseconds=when) if when else None
        return cls(pk, kind == "u", created)

    def __str__(self) -> str:
        parts = [str(self.pk)]
        if self.is_urgent or self.created:
            parts.append("u" if self.is_urgent else "n")
        if self.created:
            parts.append(str((self.created - _EPOCH) // timedelta(microseconds=1)))
        return ".".join(parts)


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
    next_after: Key | None


def queue(
    visible: QuerySet[ReaderComment], selection: Selection, after: Key | None = None
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
    # Found first, by an index of their own, and only then joined with all the rest.
    some = rows.order_by(*order).values("pk")[: AT_ONCE + 1]
    found = list(_with_all(visible.filter(pk__in=some)).order_by(*order))
    shown = found[:AT_ONCE]
    has_more = len(found) > AT_ONCE
    return Queue(_entries(shown), Key.of(shown[-1], selection) if has_more else None)


def _decided_by_me(
    visible: QuerySet[ReaderComment], selection: Selection, after: Key | None
) -> Queue:
    """The newest decision first; the key is a decision's."""
    rows = selection.filtered(visible).exclude(status=Status.ERASED)
    # Any: the types know nothing of a key that is annotated.
    unkeyed: Any = rows
    keyed = unkeyed.filter(
        decisions__by=selection.mine,
        decisions__undone=False,
        decisions__action__in=UNDOABLE,
    )
    later = decisions_of(selection.mine, last=False).filter(
        comment=OuterRef("pk"), pk__gt=OuterRef("decisions__pk")
    )
    keyed = keyed.filter(~Exists(later))
    if after:
        keyed = keyed.filter(decisions__pk__lt=after.pk)
    listed: Any = _with_all(keyed).annotate(key=F("decisions__pk"))
    found = list(listed.order_by("-decisions__pk")[: AT_ONCE + 1])
    shown = found[:AT_ONCE]
    has_more = len(found) > AT_ONCE
    return Queue(_entries(shown), Key(shown[-1].key) if has_more else None)


def _with_all(rows: QuerySet[ReaderComment]) -> QuerySet[ReaderComment]:
    # The locale: a page asks for it when it works out its address.
    rows = rows.select_related("thread__page__locale", "parent", "decided_by")
    # What is known of the writer rides along.
    record = JSONObject(published="published", spam="spam", blocked_at="blocked_at")
    writer = Writer.objects.filter(pk=OuterRef("email_key")).values(record=record)
    return rows.annotate(record=Subquery(writer))


def _past(selection: Selection, after: Key, *, is_upward: bool) -> Q:
    """What comes after a key; of the waiting ones, the urgent come first."""
    past = "gt" if is_upward else "lt"
    later = Q(**{f"id__{past}": after.pk})
    if selection.is_dated and after.created:
        same = Q(created=after.created) & later
        # Said twice: this one an index can follow.
        later = Q(**{f"created__{past}e": after.created})
        later &= same | Q(**{f"created__{past}": after.created})
    if selection.tab != Status.WAITING:
        return later
    if after.is_urgent:
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


def _writer(comment: Any) -> Writer | None:
    return Writer(**comment.record) if comment.record else None


def _entries(comments: Sequence[ReaderComment]) -> list[Entry]:
    entries = {
        comment.pk: Entry(
            comment,
            moment(comment.created),
            _address(comment),
            text_html(comment.body),
            signals_of(comment, _writer(comment)),
            acts(comment),
            _decided(comment),
        )
        for comment in comments
    }
    reports = CommentReport.objects.filter(comment__in=entries, handled_at=None)
    for report in reports.order_by("id"):
        entries[report.comment_id].reports.append(report)
    return list(entries.values())
