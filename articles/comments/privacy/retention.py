"""What is no longer needed goes, once a day, by how long the site says it is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.db.models import QuerySet
from wagtail.models import Site

from articles.comments import network
from articles.comments.errors import UnknownCommentError
from articles.comments.flows import erase
from articles.comments.models import (
    CommentReport,
    CommentSettings,
    Decision,
    NetworkHour,
    OutgoingMail,
    ReaderComment,
    SpentChallenge,
    Status,
    Writer,
)

AT_ONCE: Final = 500
# Questions are valid for a day; an hour more for clocks that differ.
SPENT: Final = timedelta(hours=25)
NETWORKS: Final = timedelta(hours=2)
MAILS: Final = timedelta(days=30)
REPORTS: Final = timedelta(days=180)
_REMOVED: Final = (Status.SPAM, Status.BIN, Status.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class Tidied:
    """What was done, for a line of a report: how many of what."""

    what: str
    number: int


def tidy(*, now: datetime) -> Iterator[Tidied]:
    """Do what is due, step by step; each step may be repeated, and stopped anywhere."""
    for site in Site.objects.order_by("id"):
        settings = CommentSettings.of(site.pk)
        comments = _of_site(site)
        yield Tidied("spam and bin erased", _erase_removed(comments, settings, now))
        yield Tidied("addresses removed", _forget_addresses(comments, settings, now))
        yield Tidied("decisions unsigned", _unsign(comments, settings, now))
    yield Tidied("questions", _delete(SpentChallenge, spent__lt=now - SPENT))
    yield Tidied("networks", _delete(NetworkHour, hour__lt=now - NETWORKS))
    yield Tidied("network keys", network.forget_keys(now.date()))
    yield Tidied("mails", _delete(OutgoingMail, sent__lt=now - MAILS))
    yield Tidied("reports", _delete(CommentReport, handled_at__lt=now - REPORTS))
    yield Tidied("records of people", _forget_people())


def _of_site(site: Site) -> QuerySet[ReaderComment]:
    below = {"thread__page__path__startswith": site.root_page.path}
    return ReaderComment.objects.filter(**below)


def _erase_removed(
    comments: QuerySet[ReaderComment], settings: CommentSettings, now: datetime
) -> int:
    if not settings.keep_spam_days:
        return 0
    oldest = now - timedelta(days=settings.keep_spam_days)
    number = 0
    # By when it was decided, or sent if nobody decided: restored ones start anew.
    due = comments.filter(status__in=_REMOVED, created__lt=oldest)
    for comment in due.order_by("id").iterator(chunk_size=AT_ONCE):
        if (comment.decided_at or comment.created) >= oldest:
            continue
        try:
            erase(comment, by=None)
        except UnknownCommentError:
            continue
        number += 1
    return number


def _forget_addresses(
    comments: QuerySet[ReaderComment], settings: CommentSettings, now: datetime
) -> int:
    """The key stays: people are known by it, and can ask for what they wrote."""
    if not settings.keep_email_days:
        return 0
    oldest = now - timedelta(days=settings.keep_email_days)
    return (
        comments.filter(created__lt=oldest)
        .exclude(email="")
        .update(email="", follows_replies=False)
    )


def _unsign(
    comments: QuerySet[ReaderComment], settings: CommentSettings, now: datetime
) -> int:
    if not settings.keep_decisions_days:
        return 0
    oldest = now - timedelta(days=settings.keep_decisions_days)
    signed = Decision.objects.filter(comment__in=comments, at__lt=oldest)
    number = signed.filter(by__isnull=False).update(by=None, reason="")
    comments.filter(decided_at__lt=oldest).update(decided_by=None)
    return number


def _forget_people() -> int:
    known = ReaderComment.objects.exclude(email_key="").values("email_key")
    kept = {"stopped_at": None, "blocked_at": None}
    return Writer.objects.filter(**kept).exclude(pk__in=known).delete()[0]


def _delete(model: Any, **old: Any) -> int:
    number: int = model.objects.filter(**old).delete()[0]
    return number
