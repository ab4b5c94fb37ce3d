"""An editor changes the words of a comment; readers are told, and nothing is lost."""

from django.db import transaction
from django.utils import timezone

from articles.comments import learning
from articles.comments.errors import StaleCommentError
from articles.comments.layers.near_repeat import sketch
from articles.comments.models import Action, Decision, ReaderComment

from .steps import Person, locked, step


def edit(
    comment: ReaderComment, body: str, *, by: Person, version: int, reason: str = ""
) -> Decision | None:
    """Put other words into a comment; what was sent is kept beside them.

    Where it stands does not change. Returns: None if the words are the same.
    Raises: StaleCommentError if somebody decided in the meantime; UnknownCommentError
    if it is gone or erased.
    """
    with transaction.atomic():
        row = locked(comment.pk)
        if row.version != version:
            raise StaleCommentError(row.status, row.decided_by)
        if body == row.body:
            return None
        row.original = row.original or row.body
        learning.reword(row, body)
        row.sketch, row.edited = sketch(body), timezone.now()
        if row.original == row.body:
            row.original = ""
        row.save(update_fields=["body", "sketch", "edited", "original"])
        return step(row, Action.EDIT, row.status, by=by, reason=reason)


def restore_original(comment: ReaderComment, *, by: Person, version: int) -> None:
    """Give a comment back the words that its writer sent.

    Raises: as `edit`.
    """
    if comment.original:
        edit(comment, comment.original, by=by, version=version)
