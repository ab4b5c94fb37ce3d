"""A person decides about many comments with one press, or takes that back.

What `decide` and `undo` do with one, in so many statements however many there are: a
few hundred at a time, each in its transaction.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone

from articles.comments import audit, days, fragments, learning, outbox
from articles.comments.counters_many import change_many
from articles.comments.models import (
    Action,
    Decision,
    MailKind,
    ReaderComment,
    Status,
)

from .deciding import AFTER, UNDOABLE, is_decided
from .steps import Person, refresh

AT_ONCE: Final = 250
# Rendered where they are; of more, the worker is told.
_RENDERED: Final = 20


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were decided, and how many were not: somebody had been faster."""

    done: int = 0
    skipped: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.done + other.done, self.skipped + other.skipped)


def decide_many(  # noqa: PLR0913 - each is part of the record
    ids: Iterable[int],
    action: Action,
    *,
    by: Person,
    batch: UUID,
    reason: str = "",
    since: datetime | None = None,
) -> Counts:
    """Approve, mark as spam, bin, or let wait; `batch` takes all of it back.

    Left alone: what is so already by a person's decision, is erased or gone, and what
    anything happened to after `since`, when it was seen.
    """
    counts = Counts()
    for some in in_chunks(sorted(set(ids))):
        with transaction.atomic():
            counts += decide_some(
                some, action, by=by, batch=batch, reason=reason, since=since
            )
    fragments.fill_batch(batch)
    return counts


def decide_some(  # noqa: PLR0913 - each is part of the record
    ids: Sequence[int],
    action: Action,
    *,
    by: Person,
    batch: UUID,
    reason: str = "",
    since: datetime | None = None,
) -> Counts:
    """Do so with a few hundred, in the transaction of who calls."""
    after = AFTER[action]
    found = list(_locked(ids).exclude(status=Status.ERASED))
    # Only now: what somebody did while this waited for the rows counts as well.
    touched = _touched(ids, since)
    rows = [row for row in found if not (row.pk in touched or is_decided(row, after))]
    stood = [row.status for row in rows]
    change_many([(row, after) for row in rows])
    _sign(rows, by)
    decisions = Decision.objects.bulk_create(
        Decision(
            comment=row,
            action=action,
            before=before,
            after=after,
            by=by,
            reason=reason,
            batch=batch,
        )
        for row, before in zip(rows, stood, strict=True)
    )
    days.count_decisions(zip(decisions, rows, strict=True))
    audit.note_many(rows, action, by, batch)
    learning.learn_many([(row, after) for row in rows])
    _tell(zip(rows, stood, strict=True), after)
    return Counts(len(rows), len(ids) - len(rows))


def changing(action: Action) -> Q:
    """The comments that this would change, for a query."""
    after = AFTER[action]
    so_already = Q(status=after)
    if learning.teaches(after):
        so_already &= Q(learned=after)
    return ~so_already & ~Q(status=Status.ERASED)


def undo(batch: UUID, *, by: Person) -> list[Decision]:
    """Take back the decisions of one press; mail that has not left is not sent.

    A comment that somebody decided about since, or that was erased, is left as it is;
    so is one whose writer was written to, once the letter has left.
    Returns: the decisions that were taken back.
    """
    undone: list[Decision] = []
    ids = list(decisions_in(batch).order_by("-id").values_list("pk", flat=True))
    for some in in_chunks(ids):
        with transaction.atomic():
            undone += undo_some(some, by=by)
    return undone


def decisions_in(batch: UUID | None) -> Any:
    """The decisions of one press that can be taken back."""
    if batch is None:
        return Decision.objects.none()
    return Decision.objects.filter(batch=batch, undone=False, action__in=UNDOABLE)


def undo_some(ids: Sequence[int], *, by: Person) -> list[Decision]:
    """Take back a few hundred decisions, in the transaction of who calls."""
    decisions = Decision.objects.filter(pk__in=ids, undone=False).order_by("-id")
    rows = {row.pk: row for row in _locked({one.comment_id for one in decisions.all()})}
    newest = dict(
        Decision.objects.filter(comment__in=rows, undone=False)
        .order_by()
        .values_list("comment_id")
        .annotate(Max("id"))
    )
    back = [
        (one, rows[one.comment_id])
        for one in decisions.all()
        if rows[one.comment_id].status == one.after
        and newest[one.comment_id] == one.pk
        and (one.action != Action.WRITE or outbox.recall_letter(one))
    ]
    outbox.recall(row for _one, row in back)
    change_many([(row, one.before) for one, row in back])
    _sign([row for _one, row in back], by)
    Decision.objects.bulk_create(
        Decision(
            comment=row,
            action=Action.UNDO,
            before=one.after,
            after=one.before,
            by=by,
            batch=one.batch,
        )
        for one, row in back
    )
    days.count_decisions(back, -1)
    for batch in {one.batch for one, _row in back}:
        comments = [row.pk for one, row in back if one.batch == batch]
        audit.note_many(
            [row for one, row in back if one.batch == batch], Action.UNDO, by, batch
        )
        Decision.objects.filter(batch=batch, comment__in=comments).update(undone=True)
    learning.learn_many([(row, one.before) for one, row in back], is_undo=True)
    return [one for one, _row in back]


def in_chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Give a few hundred at a time."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def _locked(ids: Iterable[int]) -> Any:
    """Read comments for changing them, in the order in which all lock them."""
    rows = ReaderComment.objects.select_for_update(of=("self",)).filter(pk__in=ids)
    return rows.select_related("thread").order_by("pk")


def _touched(ids: Iterable[int], since: datetime | None) -> set[int]:
    if since is None:
        return set()
    later = Decision.objects.filter(comment__in=ids, at__gt=since)
    return set(later.values_list("comment_id", flat=True))


def _sign(rows: Sequence[ReaderComment], by: Person) -> None:
    """Write who decided; render what readers see, or leave that to the worker."""
    keys = [row.pk for row in rows]
    if by:
        now = timezone.now()
        ReaderComment.objects.filter(pk__in=keys).update(decided_at=now, decided_by=by)
        for row in rows:
            row.decided_at, row.decided_by = now, by
    if len(rows) <= _RENDERED:
        for row in rows:
            refresh(row)
        return
    gone = [row.pk for row in rows if row.html and row.status != Status.PUBLISHED]
    ReaderComment.objects.filter(pk__in=gone).update(html="", html_version=0)


def _tell(decided: Iterable[tuple[ReaderComment, str]], after: Status) -> None:
    moved = [(row, before) for row, before in decided if before != after]
    # Not once more for one that was binned by mistake and came back.
    if after == Status.PUBLISHED:
        rows = [row for row, _before in moved]
        outbox.post_many(MailKind.PUBLISHED, rows)
        for row in _followed(rows):
            outbox.tell_of_reply(row)
    if after == Status.BIN:
        waited = [row for row, before in moved if before == Status.WAITING]
        outbox.post_many(MailKind.DECLINED, waited)


def _followed(rows: Iterable[ReaderComment]) -> Iterator[ReaderComment]:
    """Those replies in whose conversation somebody wants mail: few."""
    replies = [row for row in rows if row.root_id]
    roots = {row.root_id for row in replies}
    followers = ReaderComment.objects.filter(
        Q(pk__in=roots) | Q(root__in=roots), follows_replies=True
    )
    wanted = {root or pk for pk, root in followers.values_list("pk", "root_id")}
    yield from (row for row in replies if row.root_id in wanted)
