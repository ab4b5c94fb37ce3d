"""Mails to readers that could not be sent: how many, why, and once more."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from articles.comments.delivery import given_up, try_again
from articles.comments.models import OutgoingMail

from .permissions import needs_all
from .screens import back_to_desk

_SHOWN: Final = timedelta(days=30)
_LOGIN: Final = gettext_noop("the mail server does not let this site in")
_MAILBOX: Final = gettext_noop("there is no such mailbox, or it takes no mail from us")
_FULL: Final = gettext_noop("the mailbox is full, or the email too large for it")
_UNREACHED: Final = gettext_noop("the mail server could not be reached")
# RFC 5321 §4.2.3, RFC 4954 §6: what the codes say, for people.
_OF_CODES: Final = {
    "452": _FULL,
    "530": _LOGIN,
    "534": _LOGIN,
    "535": _LOGIN,
    "550": _MAILBOX,
    "551": _MAILBOX,
    "552": _FULL,
    "553": _MAILBOX,
}
_OF_KINDS: Final = {
    "4": gettext_noop("the mail server put them off each time"),
    "5": gettext_noop("the mail server refuses them"),
}
_OF_ERRORS: Final = {
    "": gettext_noop("the worker stopped while it was sending"),
    "ConnectionRefusedError": _UNREACHED,
    "ConnectionResetError": _UNREACHED,
    "OSError": _UNREACHED,
    "SMTPServerDisconnected": _UNREACHED,
    "TimeoutError": _UNREACHED,
    "gaierror": _UNREACHED,
}
_OTHER: Final = gettext_noop("something went wrong that the site’s log tells")


@dataclass(frozen=True, slots=True)
class Unsent:
    """How many mails could not be sent, and why: sentences with their numbers."""

    number: int
    reasons: tuple[tuple[str, int], ...]


def unsent_ones() -> QuerySet[OutgoingMail]:
    """The mails to readers that could not be sent in the last 30 days."""
    return given_up(_since())


def unsent() -> Unsent:
    """How many these are and why, in one query."""
    rows = unsent_ones().values_list("problem").annotate(Count("pk")).order_by()
    reasons: dict[str, int] = {}
    for problem, number in rows:
        words = reason_of(problem)
        reasons[words] = reasons.get(words, 0) + number
    most_first = sorted(reasons.items(), key=lambda reason: -reason[1])
    return Unsent(sum(reasons.values()), tuple(most_first))


def reason_of(problem: str) -> str:
    """Say in words what is kept of a failure (`refusals.py`)."""
    error, _colon, code = problem.partition(": ")
    if code.isdecimal():
        return _(_OF_CODES.get(code) or _OF_KINDS.get(code[0], _OTHER))
    return _(_OF_ERRORS.get(error, _OTHER))


@needs_all
@require_POST
def send_again(request: HttpRequest) -> HttpResponse:
    """Try all that the desk tells of once more."""
    number = try_again(_since())
    sentence = ngettext(
        "%(number)s email will be tried again.",
        "%(number)s emails will be tried again.",
        number,
    )
    if number:
        messages.success(request, sentence % {"number": number})
    else:
        messages.error(request, _("There was no email to try again."))
    return back_to_desk(request)


def _since() -> datetime:
    return timezone.now() - _SHOWN
