"""All that is kept of an email address is erased."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from articles.comments.errors import UnknownCommentError
from articles.comments.flows import erase
from articles.comments.models import OutgoingMail, Writer

from .export import comments_of, keys_of, reports_of


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was erased."""

    comments: int
    reports: int


def erase_person(email: str, *, by: Any) -> Erased:
    """Erase comments, reports, mails and the record of an address; there is no undo.

    Each comment is erased by itself: stopped half way, what is left is erased by
    calling it again. `by` is who did it, None from the command line.
    """
    keys = keys_of(email)
    number = 0
    for comment in comments_of(email).order_by("id"):
        try:
            erase(comment, by=by)
        except UnknownCommentError:
            continue  # somebody was faster
        number += 1
    with transaction.atomic():
        reports = reports_of(email).delete()[0]
        OutgoingMail.objects.filter(recipient__email_key__in=keys).delete()
        Writer.objects.filter(pk__in=keys).delete()
    return Erased(comments=number, reports=reports)
