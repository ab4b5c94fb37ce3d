"""The outbox is emptied: each mail is claimed, written, sent, and then noted."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from django.core import mail
from django.db.models import F, Q
from django.utils import timezone

from .emails import message
from .models import OutgoingMail
from .targets import target_of

logger = logging.getLogger(__name__)

AT_ONCE: Final = 50
# A worker that died gives its mail back after this time.
LEASE: Final = timedelta(minutes=10)
FIRST_WAIT: Final = timedelta(minutes=1)
# One minute, two, four … two days in all.
MOST_ATTEMPTS: Final = 12
_LONGEST_PROBLEM: Final = 500


def send_due(*, most: int = 1000) -> int:
    """Send what is due, at most `most` mails. Returns: how many were sent."""
    sent = 0
    with mail.get_connection() as connection:
        for claimed in _claimed(most):
            sent += _send(claimed, connection)
    _come_back()
    return sent


def _claimed(most: int) -> Iterator[OutgoingMail]:
    for _ in range(0, most, AT_ONCE):
        now = timezone.now()
        free = Q(claimed=None) | Q(claimed__lt=now - LEASE)
        due = OutgoingMail.objects.filter(
            free, sent=None, due__lte=now, attempts__lt=MOST_ATTEMPTS
        )
        found = list(due.order_by("due", "id").values_list("id", flat=True)[:AT_ONCE])
        for pk in found:
            # Of two workers that saw the row as free, one changes it.
            mine = due.filter(pk=pk).update(
                claimed=timezone.now(), attempts=F("attempts") + 1
            )
            row = OutgoingMail.objects.select_related(
                "comment__thread", "comment__parent", "recipient"
            )
            claimed = row.filter(pk=pk).first() if mine else None
            if claimed:
                yield claimed
        if len(found) < AT_ONCE:
            return


def _send(claimed: OutgoingMail, connection: Any) -> bool:
    row = OutgoingMail.objects.filter(pk=claimed.pk)
    target = target_of(claimed.comment.thread)
    if target is None or not claimed.recipient.email:
        # The page was withdrawn, or the address is kept no longer.
        row.delete()
        return False
    try:
        letter = message(claimed, target)
        letter.connection = connection
        letter.send()
    except Exception as error:
        # Whatever a mail server or a template says of one mail, the others go on.
        logger.exception("mail %s was not sent", claimed.pk)
        row.update(
            claimed=None,
            due=_next(claimed.attempts),
            problem=f"{type(error).__name__}: {error}"[:_LONGEST_PROBLEM],
        )
        connection.close()
        return False
    row.update(sent=timezone.now(), claimed=None, problem="")
    return True


def _next(attempts: int) -> datetime:
    wait: timedelta = FIRST_WAIT * 2 ** (attempts - 1)
    return timezone.now() + wait


def _come_back() -> None:
    """Have the worker look again when the next mail is due, where it can wait."""
    from .tasks import send_mail  # noqa: PLC0415 - the task calls this module

    waiting = OutgoingMail.objects.filter(
        sent=None, claimed=None, attempts__lt=MOST_ATTEMPTS
    )
    following = waiting.order_by("due").values_list("due", flat=True).first()
    if following and send_mail.get_backend().supports_defer:
        send_mail.using(run_after=max(following, timezone.now())).enqueue()
