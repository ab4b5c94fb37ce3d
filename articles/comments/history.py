"""What the layers may ask of the database, each question at most one query."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

from .counting import add
from .layers.attempts import Rule, WordCounts, WriterRecord
from .layers.domains import domains
from .models import NetworkHour, ReaderComment, Status, WordCount, WordRule, Writer

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
        rows = ReaderComment.objects.exclude(pk=self.leave_out or 0)
        newest = rows.order_by("-id").values_list("id", "sketch")[:RECENT]
        return [(pk, bytes(sketch)) for pk, sketch in newest if sketch]

    def rules(self) -> Iterable[Rule]:
        rows = WordRule.objects.filter(in_use=True).order_by("id")
        return [Rule(kind, text) for kind, text in rows.values_list("kind", "text")]

    def word_counts(self, words: frozenset[str]) -> Mapping[str, WordCounts]:
        rows = WordCount.objects.filter(word__in=words).values_list()
        return {word: WordCounts(published, spam) for word, published, spam in rows}

    def totals(self) -> WordCounts:
        found = self.word_counts(frozenset({ALL_COMMENTS}))
        return found.get(ALL_COMMENTS, WordCounts(0, 0))

    @cached_property
    def _counts(self) -> dict[str, int]:
        """This hour's and the last one's in proportion: an hour that slides."""
        if not self.network:
            return {}
        before = self.hour - timedelta(hours=1)
        rows = NetworkHour.objects.filter(
            network=self.network, hour__in=[self.hour, before]
        ).values_list("hour", "kind", "count")
        rest = 1 - (self.now - self.hour) / timedelta(hours=1)
        counts: dict[str, int] = {}
        for hour, kind, count in rows:
            share = 1 if hour == self.hour else rest
            counts[kind] = counts.get(kind, 0) + round(count * share)
        return counts

    @cached_property
    def _writer(self) -> WriterRecord:
        row = (
            Writer.objects.filter(pk=self.email_key).first() if self.email_key else None
        )
        if row is None:
            return WriterRecord()
        return WriterRecord(
            confirmed=row.confirmed_at is not None,
            published=row.published,
            spam=row.spam,
            blocked=row.blocked_at is not None,
        )
