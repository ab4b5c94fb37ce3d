"""The outbox is emptied: each mail is claimed, written, sent, and then noted.

Nothing here waits for the next event: a mail is looked at when it is due, a failure
when it is tried again, and what a worker took that died when its lease is over. What
a server refuses for good is not tried again: the desk tells (`desk/mails.py`).
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.core import mail
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from . import emails, moderator_emails, moderator_mail
from .models import ModeratorMail, OutgoingMail
from .models.outbox import Posted
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
# Moderators first: they are few, and somebody may need them.
_BOXES: Final[Mapping[type[Posted], Sequence[str]]] = {
    ModeratorMail: ("comment__thread__page__locale", "comment__parent", "user"),
    OutgoingMail: ("comment__thread", "comment__parent", "recipient", "letter"),
}


class _NoServerError(Exception):
    """Nothing can be sent now, so the other mails are left alone."""


def send_due(*, most: int = 1000) -> int:
    """Send what is due, at most `most` mails. Returns: how many were sent."""
    connection = mail.get_connection(timeout=settings.EMAIL_TIMEOUT or _TIMEOUT)
    sent = 0
    try:
        for box in _BOXES:
            for claimed in _claimed(box, most - sent):
                sent += _send(claimed, connection)
    except _NoServerError:
        return sent
    finally:
        _close(connection)
    if any(_due(box, timezone.now()).exists() for box in _BOXES):
        wake()
    return sent


def given_up(since: datetime) -> QuerySet[OutgoingMail]:
    """Mails to readers that nobody tries any more, given up after `since`."""
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


def _due(box: type[Posted], now: datetime) -> QuerySet[Any]:
    return _rows(box).filter(
        _free(now), sent=None, due__lte=now, attempts__lt=MOST_ATTEMPTS
    )


def _free(now: datetime) -> Q:
    return Q(claimed=None) | Q(claimed__lt=now - LEASE)


def _rows(box: type[Posted]) -> QuerySet[Any]:
    return box._default_manager.all()  # noqa: SLF001 - Django's public name for it


def _claimed(box: type[Posted], most: int) -> Iterator[Posted]:
    for start in range(0, most, AT_ONCE):
        now = timezone.now()
        due = _due(box, now).order_by("due", "id")
        found = list(due.values_list("id", flat=True)[: min(AT_ONCE, most - start)])
        if not found:
            return
        # Should this process die, somebody looks after what it took.
        wake(now + LEASE + 2 * _BATCH)
        for pk in found:
            if timezone.now() - now > _BATCH:
                break
            if claimed := _claim(box, pk, now):
                yield claimed


def _claim(box: type[Posted], pk: int, now: datetime) -> Any:
    """Take a mail; of two workers that saw it as free, one gets it."""
    changes = {"claimed": timezone.now(), "attempts": F("attempts") + 1}
    if not _due(box, now).filter(pk=pk).update(**changes):
        return None
    return _rows(box).select_related(*_BOXES[box]).filter(pk=pk).first()


def _send(claimed: Any, connection: Any) -> bool:
    try:
        message = _written(claimed)
        if message is None:
            _drop(claimed)
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
    _note(claimed)
    return True


def _written(claimed: Any) -> mail.EmailMessage | None:
    if isinstance(claimed, ModeratorMail):
        return moderator_emails.written(claimed)
    return emails.written(claimed)


def _note(claimed: Any) -> None:
    """Write down that a mail was sent; the next daily one is planned with that."""
    with transaction.atomic():
        _rows(type(claimed)).filter(pk=claimed.pk).update(
            sent=timezone.now(), claimed=None, problem=""
        )
        if claimed.is_daily:
            moderator_mail.plan_next(claimed)


def _drop(claimed: Any) -> None:
    """Leave out a mail that nobody wants, or that is true no longer."""
    if claimed.is_daily:
        moderator_mail.postpone(claimed)
    else:
        _rows(type(claimed)).filter(pk=claimed.pk).delete()


def _open(connection: Any) -> None:
    try:
        connection.open()
    except Exception as error:
        raise _NoServerError(problem_of(error)) from error


def _close(connection: Any) -> None:
    # Whether the server takes leave in good order changes nothing for what it took.
    with suppress(Exception):
        connection.close()


def _put_off(claimed: Any, error: Exception) -> None:
    """Try it again later, or no more: `due` then says when that was."""
    is_server = isinstance(error, _NoServerError)
    problem = str(error) if is_server else problem_of(error)
    attempts = MOST_ATTEMPTS if is_final(error) else claimed.attempts
    is_over = attempts >= MOST_ATTEMPTS
    due = timezone.now() if is_over else _next(attempts)
    _rows(type(claimed)).filter(pk=claimed.pk).update(
        claimed=None, attempts=attempts, due=due, problem=problem
    )
    if is_over:
        logger.error("mail %s is given up", claimed.pk)
        if claimed.is_daily:
            moderator_mail.postpone(claimed)
    else:
        wake(due)


def _next(attempts: int) -> datetime:
    wait: timedelta = FIRST_WAIT * 2 ** (attempts - 1)
    return timezone.now() + wait
