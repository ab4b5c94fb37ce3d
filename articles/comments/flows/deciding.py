"""A person decides about a comment."""

from typing import Final
from uuid import UUID

from django.db import transaction

from articles.comments import learning, outbox
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
        if is_decided(row, after) or version not in (None, row.version):
            raise StaleCommentError(row.status, row.decided_by)
        decision = step(row, action, after, by=by, reason=reason, batch=batch)
        learning.learn(row, Status(decision.before), Status(after))
        _tell(row, decision)
    return decision


def is_decided(comment: ReaderComment, status: Status) -> bool:
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
