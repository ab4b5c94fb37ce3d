"""What somebody wrote is erased; where it stood stays, so that replies keep a place."""

from copy import copy

from django.db import transaction
from django.db.models import Q

from articles.comments import learning, search
from articles.comments.models import (
    Action,
    CommentReport,
    Letter,
    ModeratorMail,
    OutgoingMail,
    ReaderComment,
    Status,
)

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
        take_out(locked(comment.pk), Action.ERASE, by=by, reason=reason)


def take_out(
    row: ReaderComment, action: Action, *, by: Person = None, reason: str = ""
) -> None:
    """Take text and person out of a locked comment, and all that was made of them."""
    as_it_was = copy(row)
    # Counters first, as in every flow: two that lock in turn never wait in a circle.
    step(row, action, Status.ERASED, by=by, reason=reason)
    learning.forget(as_it_was)
    ReaderComment.objects.filter(pk=row.pk).update(**BLANK)
    for name, value in BLANK.items():
        setattr(row, name, value)
    # Reasons may quote; reports do.
    row.decisions.exclude(action=action).update(reason="")
    CommentReport.objects.filter(comment=row).delete()
    Letter.objects.filter(comment=row).delete()
    ModeratorMail.objects.filter(comment=row).delete()
    OutgoingMail.objects.filter(Q(comment=row) | Q(recipient=row)).delete()
    # Replies say whom they answer: rendered anew when they are next shown.
    row.replies.update(html="", html_version=0)
    search.forget()
