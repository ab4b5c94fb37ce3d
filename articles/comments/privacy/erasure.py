"""All that is kept of an email address is erased."""

from typing import Any

from django.db import transaction

from articles.comments.addresses import email_key
from articles.comments.errors import UnknownCommentError
from articles.comments.flows import erase
from articles.comments.models import CommentReport, Writer

from .export import comments_of


def erase_person(email: str, *, by: Any) -> int:
    """Erase comments, reports, mails and the record of an address; there is no undo.

    Each comment is erased by itself: stopped half way, what is left is erased by
    calling it again. Returns: how many comments were erased.
    """
    number = 0
    for comment in comments_of(email):
        try:
            erase(comment, by=by)
        except UnknownCommentError:
            continue
        number += 1
    with transaction.atomic():
        CommentReport.objects.filter(email_key=email_key(email)).delete()
        Writer.objects.filter(pk=email_key(email)).delete()
    return number
