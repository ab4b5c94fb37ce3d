"""A person decides about a comment, or takes decisions back."""

from typing import Final
from uuid import UUID

from django.db import transaction

from articles.comments import days, learning, outbox
from articles.comments.errors import StaleCommentError
from articles.comments.models import (
    Action,
    Decision,
    MailKind,
    ReaderComment,
    Status,
)

from .steps import Person, locked, step

AFTER: Final = {
    Action.APPROVE: Status.PUBLISHED,
    Action.SPAM: Status.SPAM,
    Action.BIN: Status.BIN,
    Action.WAIT: Status.WAITING,
}
UNDOABLE: Final = (*AFTER, Action.WRITE)


def decide(  # noqa: PLR0913 - each is part of the record
    comment: ReaderComment,
    action: Action,
    *,
    by: Person,
    reason: str = "",
    version: int | None = None,
    batch: UUID | None = None,
) -> Decision:
    """Approve, mark as spam, bin, or let wait again.

    What no person has decided yet can be decided to stay as it is: a comment that a
    layer took for spam is confirmed to be, one that came in by trust to be wanted.
    `version` is that of the comment as the person saw it; `batch` joins the decisions
    of one press, so that `undo` takes them back together.

    Raises: StaleCommentError if somebody decided in the meantime, or it is so already;
    UnknownCommentError if it is gone or erased.
    """
    after = AFTER[action]
    with transaction.atomic():
        row = locked(comment.pk)
        if _is_decided(row, after) or version not in (None, row.version):
            raise StaleCommentError(row.status, row.decided_by)
        decision = step(row, action, after, by=by, reason=reason, batch=batch)
        learning.learn(row, Status(decision.before), Status(after))
        _tell(row, decision)
    return decision


def undo(batch: UUID, *, by: Person) -> list[Decision]:
    """Take back the decisions of one press; mail that has not left is not sent.

    A comment that somebody decided about since, or that was erased, is left as it is;
    so is one whose writer was written to, once the letter has left.
    Returns: the decisions that were taken back.
    """
    undone = []
    rows = Decision.objects.filter(batch=batch, undone=False, action__in=UNDOABLE)
    for decision in rows.order_by("-id"):
        with transaction.atomic():
            if _undo(decision, by):
                undone.append(decision)
    return undone


def _undo(decision: Decision, by: Person) -> bool:
    comment = (
        ReaderComment.objects.select_for_update(of=("self",))
        .select_related("thread", "parent")
        .get(pk=decision.comment_id)
    )
    newest = comment.decisions.filter(undone=False).order_by("-id").first()
    if comment.status != decision.after or newest != decision:
        return False
    if decision.action == Action.WRITE and not outbox.recall_letter(decision):
        return False
    outbox.recall(comment)
    step(comment, Action.UNDO, decision.before, by=by, batch=decision.batch)
    days.count_decision(decision, comment, -1)
    Decision.objects.filter(batch=decision.batch, comment=comment).update(undone=True)
    learning.learn(
        comment, Status(decision.after), Status(decision.before), is_undo=True
    )
    return True


def _is_decided(comment: ReaderComment, status: Status) -> bool:
    """Whether it stands there, and a person, not a layer or trust, has put it there."""
    if comment.status != status:
        return False
    return not learning.teaches(status) or comment.learned == status


def _tell(comment: ReaderComment, decision: Decision) -> None:
    if decision.before == decision.after:
        return
    # Not once more for one that was binned by mistake and came back.
    if decision.after == Status.PUBLISHED:
        outbox.post(MailKind.PUBLISHED, comment, comment)
        outbox.tell_of_reply(comment)
    if decision.after == Status.BIN and decision.before == Status.WAITING:
        outbox.post(MailKind.DECLINED, comment, comment)
