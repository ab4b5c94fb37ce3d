"""The outbox is emptied: each mail is claimed, written, sent, and then noted.

Nothing here waits for the next event: a mail is looked at when it is due, a failure
when it is tried again, and what a worker took that died when its lease is over. What
a server refuses for good is not tried again: the desk tells (`desk/mails.py`).
"""

import logging
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.core import mail
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from .emails import written
from .models import OutgoingMail
from .outbox import MOST_ATTEMPTS, wake
from .refusals import is_final, problem_of

logger = logging.getLogger(__name__)

AT_ONCE: Final = 50
# A worker that died gives its mail back after this time.
LEASE: Final = timedelta(minutes=10)
FIRST_WAIT: Final = timedelta(minutes=1)
# A server that says nothing must not hold the worker for longer than the lease.
_TIMEOUT: Final = 30
# So long mails are taken out of one look at the table.
_BATCH: Final = timedelta(minutes=1)


class _NoServerError(Exception):
    """Nothing can be sent now, so the other mails are left alone."""


def send_due(*, most: int = 1000) -> int:
    """Send what is due, at most `most` mails. Returns: how many were sent."""
    connection = mail.get_connection(timeout=settings.EMAIL_TIMEOUT or _TIMEOUT)
    sent = 0
    try:
        for claimed in _claimed(most):
            sent += _send(claimed, connection)
    except _NoServerError:
        return sent
    finally:
        _close(connection)
    if _due(timezone.now()).exists():
        wake()
    return sent


def given_up(since: datetime) -> QuerySet[OutgoingMail]:
    """Mails that nobody tries any more, given up after `since`."""
    # What a worker took for the last time and never gave back is given up, too.
    free = _free(timezone.now())
    return OutgoingMail.objects.filter(
        free, sent=None, attempts__gte=MOST_ATTEMPTS, due__gte=since
    )


def try_again(since: datetime) -> int:
    """Start anew with those mails. Returns: how many there are."""
    now = timezone.now()
    number = given_up(since).update(attempts=0, claimed=None, due=now, problem="")
    if number:
        transaction.on_commit(wake)
    return number


def _due(now: datetime) -> QuerySet[OutgoingMail]:
    return OutgoingMail.objects.filter(
        _free(now), sent=None, due__lte=now, attempts__lt=MOST_ATTEMPTS
    )


def _free(now: datetime) -> Q:
    return Q(claimed=None) | Q(claimed__lt=now - LEASE)


def _claimed(most: int) -> Iterator[OutgoingMail]:
    for start in range(0, most, AT_ONCE):
        now = timezone.now()
        due = _due(now).order_by("due", "id")
        found = list(due.values_list("id", flat=True)[: min(AT_ONCE, most - start)])
        if not found:
            return
        # Should this process die, somebody looks after what it took.
        wake(now + LEASE + 2 * _BATCH)
        for pk in found:
            if timezone.now() - now > _BATCH:
                break
            if claimed := _claim(pk, now):
                yield claimed


def _claim(pk: int, now: datetime) -> OutgoingMail | None:
    """Take a mail; of two workers that saw it as free, one gets it."""
    changes = {"claimed": timezone.now(), "attempts": F("attempts") + 1}
    if not _due(now).filter(pk=pk).update(**changes):
        return None
    rows = OutgoingMail.objects.select_related(
        "comment__thread", "comment__parent", "recipient", "letter"
    )
    return rows.filter(pk=pk).first()


def _send(claimed: OutgoingMail, connection: Any) -> bool:
    row = OutgoingMail.objects.filter(pk=claimed.pk)
    try:
        message = written(claimed)
        if message is None:
            row.delete()
            return False
        _open(connection)
        message.connection = connection
        message.send()
    except Exception as error:
        # Whatever a mail server or a template says of one mail, the others go on.
        logger.exception("mail %s was not sent", claimed.pk)
        _put_off(claimed, error)
        _close(connection)
        if isinstance(error, _NoServerError):
            raise
        return False
    row.update(sent=timezone.now(), claimed=None, problem="")
    return True


def _open(connection: Any) -> None:
    try:
        connection.open()
    except Exception as error:
        raise _NoServerError(problem_of(error)) from error


def _close(connection: Any) -> None:
    # Whether the server takes leave in good order changes nothing for what it took.
    with suppress(Exception):
        connection.close()


def _put_off(claimed: OutgoingMail, error: Exception) -> None:
    """Try it again later, or no more: `due` then says when that was."""
    is_server = isinstance(error, _NoServerError)
    problem = str(error) if is_server else problem_of(error)
    attempts = MOST_ATTEMPTS if is_final(error) else claimed.attempts
    is_over = attempts >= MOST_ATTEMPTS
    due = timezone.now() if is_over else _next(attempts)
    OutgoingMail.objects.filter(pk=claimed.pk).update(
        claimed=None, attempts=attempts, due=due, problem=problem
    )
    if is_over:
        logger.error("mail %s is given up", claimed.pk)
    else:
        wake(due)


def _next(attempts: int) -> datetime:
    wait: timedelta = FIRST_WAIT * 2 ** (attempts - 1)
    return timezone.now() + wait
