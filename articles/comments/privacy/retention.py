"""What is no longer needed goes, once a day, by how long the site says it is kept.

Each step takes what is due a batch at a time, each batch in a transaction of its own:
stopped anywhere, the next run goes on where this one ended, and does nothing twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from django.db.models import Model, Q, QuerySet

from articles.comments import network, search
from articles.comments.models import (
    BulkJob,
    CommentReport,
    CommentSettings,
    Decision,
    ModeratorMail,
    NetworkHour,
    OutgoingMail,
    ReaderComment,
    SpentChallenge,
    Writer,
)
from articles.comments.models.outbox import Posted
from articles.comments.outbox import MOST_ATTEMPTS

from .batches import delete, in_batches
from .places import places
from .removing import remove_discarded, remove_empty

# Questions are valid for a day; an hour more for clocks that differ.
SPENT: Final = timedelta(hours=25)
# The rate layer asks about this hour and the last one.
NETWORKS: Final = timedelta(hours=2)
MAILS: Final = timedelta(days=30)
BULK: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Tidied:
    """What was done, for a line of a report: how many of what."""

    what: str
    number: int


def tidy(*, now: datetime) -> Iterator[Tidied]:
    """Do what is due, step by step; a step that is not asked for is not done."""
    for comments, settings in places():
        yield from _of_place(comments, settings, now)
    old = {"spent__lt": now - SPENT}
    yield Tidied("questions", delete(SpentChallenge.objects.filter(**old)))
    hours = NetworkHour.objects.filter(hour__lt=now - NETWORKS)
    yield Tidied("networks counted", delete(hours))
    yield Tidied("network keys", network.forget_keys(now.date()))
    for model in (OutgoingMail, ModeratorMail):
        yield Tidied("mails", delete(_old_mails(model, now)))
    yield Tidied("records of people", delete(_nobodys_records()))
    yield Tidied("bulk work", delete(BulkJob.objects.filter(created__lt=now - BULK)))
    search.forget_all()


def _of_place(
    comments: QuerySet[ReaderComment], settings: CommentSettings, now: datetime
) -> Iterator[Tidied]:
    """Do what one site's settings say; 0 days is for ever."""
    if days := settings.keep_spam_days:
        number = remove_discarded(comments, now - timedelta(days=days))
        yield Tidied("spam, bin and not confirmed", number)
    if days := settings.keep_email_days:
        number = _forget_addresses(comments, now - timedelta(days=days))
        yield Tidied("email addresses", number)
    if days := settings.keep_decisions_days:
        oldest = now - timedelta(days=days)
        yield Tidied("names of who decided", _unsign(comments, oldest))
        yield Tidied("empty comments", remove_empty(comments, oldest))
        handled = CommentReport.objects.filter(
            comment__in=comments.values("pk"), handled_at__lt=oldest
        )
        yield Tidied("reports", delete(handled))


def _forget_addresses(comments: QuerySet[ReaderComment], oldest: datetime) -> int:
    """The key stays: people are known by it, and can ask for what they wrote."""
    due = comments.filter(created__lt=oldest).exclude(email="", website="")
    blank = {"email": "", "website": "", "follows_replies": False}
    number = in_batches(due, partial(_update, ReaderComment, blank))
    reports = CommentReport.objects.filter(
        comment__in=comments.values("pk"), created__lt=oldest
    ).exclude(email="")
    return number + in_batches(reports, partial(_update, CommentReport, {"email": ""}))


def _unsign(comments: QuerySet[ReaderComment], oldest: datetime) -> int:
    signed = Decision.objects.filter(
        Q(by__isnull=False) | ~Q(reason=""),
        comment__in=comments.values("pk"),
        at__lt=oldest,
    )
    number = in_batches(signed, partial(_update, Decision, {"by": None, "reason": ""}))
    due = comments.filter(decided_at__lt=oldest, decided_by__isnull=False)
    in_batches(due, partial(_update, ReaderComment, {"decided_by": None}))
    return number


def _update(model: type[Model], values: dict[str, Any], keys: list[Any]) -> int:
    return model._default_manager.filter(pk__in=keys).update(**values)  # noqa: SLF001


def _old_mails(model: type[Posted], now: datetime) -> QuerySet[Any]:
    """Sent, or given up; a mail that is still tried stays."""
    done = Q(sent__isnull=False) | Q(attempts__gte=MOST_ATTEMPTS)
    return model._default_manager.filter(done, created__lt=now - MAILS)  # noqa: SLF001


def _nobodys_records() -> QuerySet[Writer]:
    """Of people whose comments are gone; what they or an editor forbade stays."""
    people = ReaderComment.objects.exclude(email_key="").values("email_key")
    return Writer.objects.filter(stopped_at=None, blocked_at=None).exclude(
        pk__in=people
    )
