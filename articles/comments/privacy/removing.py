"""Rows of comments that nobody needs any more are deleted, or emptied."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from django.db.models import Exists, F, OuterRef, QuerySet
from django.db.models.functions import Coalesce

from articles.comments import counters
from articles.comments.errors import UnknownCommentError
from articles.comments.flows import erase
from articles.comments.layers.bayes import words_of
from articles.comments.models import Decision, ReaderComment, Status, WordCount

from .batches import in_batches

_DISCARDED: Final = (Status.SPAM, Status.BIN, Status.UNCONFIRMED)
_REPLIES: Final = ReaderComment.objects.filter(parent=OuterRef("pk"))
# Values of one statement: SQLite takes 32,766.
_AT_ONCE: Final = 5000


def remove_discarded(comments: QuerySet[ReaderComment], oldest: datetime) -> int:
    """Delete what was discarded before `oldest`, erase what is answered or imported.

    What was not decided by a person counts from when it was sent. The filter for spam
    keeps what it learned, but no word that it knows from these comments alone: it could
    be somebody's name.
    """
    since = Coalesce("decided_at", "created")
    due = comments.alias(since=since).filter(status__in=_DISCARDED, since__lt=oldest)
    return in_batches(due, _remove)


def remove_empty(comments: QuerySet[ReaderComment], oldest: datetime) -> int:
    """Delete erased comments on which nothing hangs, with the record of who erased."""
    fresh = Decision.objects.filter(comment=OuterRef("pk"), at__gte=oldest)
    due = comments.filter(
        ~Exists(_REPLIES),
        ~Exists(fresh),
        status=Status.ERASED,
        shown=False,
        imported_from="",
    )

    def delete(keys: list[int]) -> int:
        rows = ReaderComment.objects.filter(pk__in=keys, status=Status.ERASED)
        rows.delete()
        return len(keys)

    return in_batches(due, delete)


def _remove(keys: list[int]) -> int:
    rows = ReaderComment.objects.select_for_update(of=("self",)).filter(
        pk__in=keys, status__in=_DISCARDED
    )
    found = list(rows.annotate(is_answered=Exists(_REPLIES)).order_by("-id"))
    # An imported one stays as an empty row: its key keeps it from coming back.
    kept = [one for one in found if one.is_answered or one.imported_from]
    lone = [one for one in found if not (one.is_answered or one.imported_from)]
    for comment in kept:
        _erase(comment)
    counters.uncount(lone)
    _forget_rare_words(lone)
    ReaderComment.objects.filter(pk__in=[comment.pk for comment in lone]).delete()
    return len(found)


def _erase(comment: ReaderComment) -> None:
    try:
        erase(comment, by=None)
    except UnknownCommentError:  # pragma: no cover - it is locked here
        return


def _forget_rare_words(comments: Iterable[ReaderComment]) -> None:
    taught = [comment for comment in comments if comment.learned]
    words = sorted({word for comment in taught for word in words_of(comment.body)})
    rare = WordCount.objects.alias(times=F("published") + F("spam")).filter(times__lt=2)
    for start in range(0, len(words), _AT_ONCE):
        rare.filter(word__in=words[start : start + _AT_ONCE]).delete()
