"""What somebody wrote is erased; where it stood stays, so that replies keep a place."""

from django.db import transaction

from articles.comments import learning
from articles.comments.models import (
    Action,
    CommentReport,
    OutgoingMail,
    ReaderComment,
    Status,
)
from articles.comments.threads import LEVELS

from .steps import Person, locked, step

BLANK = {
    "name": "",
    "email": "",
    "email_key": "",
    "website": "",
    "body": "",
    "original": "",
    "html": "",
    "html_version": 0,
    "sketch": b"",
    "held_for": [],
    "language": "",
    "follows_replies": False,
    "author_user": None,
    "badge": "",
}


def erase(comment: ReaderComment, *, by: Person, reason: str = "") -> None:
    """Blank the text and the person, everywhere; there is no undo.

    Raises: UnknownCommentError if it is gone or erased already.
    """
    with transaction.atomic():
        row = locked(comment.pk)
        blank(row)
        step(row, Action.ERASE, Status.ERASED, by=by, reason=reason)


def blank(row: ReaderComment) -> None:
    """Take text and person out of a locked comment and all that was made of them."""
    learning.forget(row)
    ReaderComment.objects.filter(pk=row.pk).update(**BLANK)
    for name, value in BLANK.items():
        setattr(row, name, value)
    # Reasons may quote; reports do.
    row.decisions.update(reason="")
    CommentReport.objects.filter(comment=row).delete()
    for mails in (
        OutgoingMail.objects.filter(comment=row),
        OutgoingMail.objects.filter(recipient=row),
    ):
        mails.delete()
    # Deep replies say whom they answer: rendered anew when they are next shown.
    row.replies.filter(depth__gte=LEVELS).update(html="", html_version=0)
