"""An editor answers in private; the comment is kept from readers."""

from django.db import transaction

from articles.comments import learning, outbox
from articles.comments.errors import ClosedError, StaleCommentError, UnreachableError
from articles.comments.models import Action, Decision, Letter, ReaderComment, Status
from articles.comments.models.canned import Purpose
from articles.comments.stopping import has_stopped
from articles.comments.targets import target_of

from .steps import Person, locked, step


def is_reachable(comment: ReaderComment) -> bool:
    """Whether its writer gave an address, and takes mail at it."""
    return bool(comment.email) and not has_stopped(comment)


def write_to(  # noqa: PLR0913 - each is part of the record
    comment: ReaderComment,
    text: str,
    *,
    by: Person,
    version: int,
    purpose: Purpose = Purpose.URGENT,
    reason: str = "",
) -> Decision:
    """Send a letter to the writer of a comment, and put the comment into the bin.

    The letter stands for the mail that tells of the bin. It leaves after five minutes;
    until then `undo` takes both back.

    Raises: StaleCommentError if somebody decided in the meantime; UnknownCommentError
    if it is gone or erased; UnreachableError; ClosedError if its page is withdrawn, as
    the mail says where the comment was.
    """
    with transaction.atomic():
        row = locked(comment.pk)
        if row.version != version:
            raise StaleCommentError(row.status, row.decided_by)
        if not is_reachable(row):
            raise UnreachableError
        if target_of(row.thread) is None:
            raise ClosedError
        decision = step(row, Action.WRITE, Status.BIN, by=by, reason=reason)
        learning.learn(row, Status(decision.before), Status.BIN)
        letter = Letter.objects.create(
            comment=row, decision=decision, purpose=purpose, text=text
        )
        # What is on its way says otherwise.
        outbox.recall([row])
        outbox.post_letter(letter)
    return decision
