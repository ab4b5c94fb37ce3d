"""What the layers may ask of the database, each question at most one query."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Final

from django.db.models import BooleanField, ExpressionWrapper, Q

from .counting import add
from .layers.attempts import Rule, WordCounts, WriterRecord
from .layers.domains import domains
from .models import (
    NetworkHour,
    ReaderComment,
    SignalWords,
    Status,
    WordCount,
    WordRule,
    Writer,
)
from .prepared import Prepared
from .signal_words import all_phrases

RECENT: Final = 400
# In this row of WordCount stand the numbers of comments, not of a word.
ALL_COMMENTS: Final = ""
SENT, UNANSWERED = "sent", "unanswered"


class DatabaseHistory:
    """Implements `layers.attempts.History` for one attempt.

    `network` and `email_key` are "" where nothing is known; `leave_out` is the comment
    itself, when its changed text is looked at again.
    """

    def __init__(
        self,
        *,
        network: str,
        email_key: str,
        now: datetime,
        leave_out: int | None = None,
    ) -> None:
        self.network = network
        self.email_key = email_key
        self.hour = now.replace(minute=0, second=0, microsecond=0)
        self.now = now
        self.leave_out = leave_out

    def note(self, *, unanswered: bool = False) -> None:
        """Count a comment that is being stored, in its transaction."""
        if not self.network:
            return
        kinds = [SENT, UNANSWERED] if unanswered else [SENT]
        rows = {(self.hour, self.network, kind): {"count": 1} for kind in kinds}
        add(NetworkHour, ("hour", "network", "kind"), rows)

    def sent_this_hour(self) -> int:
        return self._counts.get(SENT, 0) + 1

    def unanswered_this_hour(self) -> int:
        return self._counts.get(UNANSWERED, 0)

    def writer(self) -> WriterRecord:
        return self._writer

    def writers_domains(self) -> frozenset[str]:
        published = ReaderComment.objects.filter(
            email_key=self.email_key, status=Status.PUBLISHED
        )
        texts = published.order_by("-id").values_list("body", flat=True)[:50]
        return frozenset(host for text in texts for host in domains(text))

    def recent_sketches(self) -> Iterable[tuple[int, bytes]]:
        rows = _SKETCHES.rows()
        return [
            (pk, bytes(sketch))
            for pk, sketch in rows
            if sketch and pk != self.leave_out
        ]

    def rules(self) -> Iterable[Rule]:
        return [Rule(kind, text) for kind, text in _RULES.rows()]

    def phrases(self, signal: str) -> Sequence[str]:
        return all_phrases(signal, self._changed_lists)

    def word_counts(self, words: frozenset[str]) -> Mapping[str, WordCounts]:
        rows = WordCount.objects.filter(word__in=words).values_list()
        return {word: WordCounts(published, spam) for word, published, spam in rows}

    def totals(self) -> WordCounts:
        rows = _TOTALS.rows()
        return WordCounts(*rows[0]) if rows else WordCounts(0, 0)

    @cached_property
    def _changed_lists(self) -> Mapping[tuple[str, str], str]:
        return {(signal, lang): text for signal, lang, text in _CHANGED_LISTS.rows()}

    @cached_property
    def _counts(self) -> dict[str, int]:
        """This hour's and the last one's in proportion: an hour that slides."""
        if not self.network:
            return {}
        before = self.hour - timedelta(hours=1)
        rest = 1 - (self.now - self.hour) / timedelta(hours=1)
        counts: dict[str, int] = {}
        for is_now, kind, count in _COUNTS.rows(self.network, self.hour, before):
            counts[kind] = counts.get(kind, 0) + round(count * (1 if is_now else rest))
        return counts

    @cached_property
    def _writer(self) -> WriterRecord:
        rows = _WRITER.rows(self.email_key) if self.email_key else ()
        if not rows:
            return WriterRecord()
        confirmed_at, published, spam, blocked_at = rows[0]
        return WriterRecord(
            confirmed=confirmed_at is not None,
            published=published,
            spam=spam,
            blocked=blocked_at is not None,
        )


_COUNTS: Final = Prepared(
    lambda network, hour, before: (
        NetworkHour.objects.filter(network=network, hour__in=[hour, before])
        .annotate(is_now=ExpressionWrapper(Q(hour=hour), BooleanField()))
        .values_list("is_now", "kind", "count")
    ),
    "a network",
    datetime(2000, 1, 1, 1, tzinfo=UTC),
    datetime(2000, 1, 1, 0, tzinfo=UTC),
)
_SKETCHES: Final = Prepared(
    lambda: ReaderComment.objects.order_by("-id").values_list("id", "sketch")[:RECENT]
)
_RULES: Final = Prepared(
    lambda: (
        WordRule.objects.filter(in_use=True).order_by("id").values_list("kind", "text")
    )
)
_CHANGED_LISTS: Final = Prepared(
    lambda: SignalWords.objects.values_list("signal", "language", "words")
)
_TOTALS: Final = Prepared(
    lambda: WordCount.objects.filter(word=ALL_COMMENTS).values_list("published", "spam")
)
_WRITER: Final = Prepared(
    lambda key: Writer.objects.filter(pk=key).values_list(
        "confirmed_at", "published", "spam", "blocked_at"
    ),
    "a key",
)
