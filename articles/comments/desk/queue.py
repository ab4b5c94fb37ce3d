"""The comments at the desk, by where they stand, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import Count, Sum
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.comments.checking import sentences
from articles.comments.models import (
    CommentReport,
    CommentThread,
    ReaderComment,
    Status,
)
from articles.comments.models.threads import COUNTERS
from articles.comments.rendering import text_html

AT_ONCE: Final = 20
# Waiting ones are decided oldest first; of the others the newest are looked for.
OLDEST_FIRST: Final = frozenset({Status.WAITING, Status.UNCONFIRMED})
TABS: Final = (
    (Status.WAITING, _("Waiting")),
    (Status.PUBLISHED, _("Published")),
    (Status.SPAM, _("Spam")),
    (Status.BIN, _("Bin")),
    (Status.UNCONFIRMED, _("Not confirmed")),
)


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab with its number, from the threads' counters: no comment is counted."""

    status: str
    name: Any
    number: int
    is_current: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One comment as the desk shows it."""

    comment: ReaderComment
    text: SafeString
    signals: Sequence[str]
    reports: int


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of entries; `next_after` is the key of the next page, if there is one."""

    entries: Sequence[Entry]
    next_after: int | None


def tabs(current: str, page_id: int | None) -> list[Tab]:
    """Give the tabs of all pages, or of one."""
    threads = CommentThread.objects.all()
    if page_id:
        threads = threads.filter(page_id=page_id)
    sums = threads.aggregate(**{COUNTERS[s]: Sum(COUNTERS[s]) for s, _name in TABS})
    return [
        Tab(status.value, name, sums[COUNTERS[status]] or 0, status == current)
        for status, name in TABS
    ]


def queue(status: str, *, page_id: int | None, after: int | None) -> Queue:
    """Give up to 20 comments of a status, those past the key `after`."""
    rows = ReaderComment.objects.filter(status=status)
    if page_id:
        rows = rows.filter(thread__page_id=page_id)
    is_upward = status in OLDEST_FIRST
    if after:
        rows = rows.filter(id__gt=after) if is_upward else rows.filter(id__lt=after)
    rows = rows.select_related("thread__page", "parent", "decided_by")
    found = list(rows.order_by("id" if is_upward else "-id")[: AT_ONCE + 1])
    shown = found[:AT_ONCE]
    return Queue(_entries(shown), shown[-1].pk if len(found) > AT_ONCE else None)


def _entries(comments: Sequence[ReaderComment]) -> list[Entry]:
    rows = CommentReport.objects.filter(comment__in=comments, handled_at=None)
    reports = dict(rows.values_list("comment").annotate(Count("id")).order_by())
    return [
        Entry(
            comment,
            text_html(comment.body),
            sentences(comment.held_for),
            reports.get(comment.pk, 0),
        )
        for comment in comments
    ]
