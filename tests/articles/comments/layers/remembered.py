"""A site's memory for tests of layers: all of it is said, nothing is read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from articles.comments.layers.attempts import (
    Attempt,
    Question,
    Rule,
    WordCounts,
    WriterRecord,
)

NOW = datetime(2026, 5, 12, 9, 12, tzinfo=UTC)
NOBODY = WriterRecord()
NOTHING = WordCounts(0, 0)


@dataclass
class Remembered:
    """Implements `History`; what is not given is as on a new site."""

    sent: int = 1
    unanswered: int = 0
    record: WriterRecord = NOBODY
    known_domains: frozenset[str] = frozenset()
    sketches: list[tuple[int, bytes]] = field(default_factory=list)
    in_use: list[Rule] = field(default_factory=list)
    counts: dict[str, WordCounts] = field(default_factory=dict)
    all_comments: WordCounts = NOTHING
    lists: dict[str, list[str]] = field(default_factory=dict)

    def sent_this_hour(self) -> int:
        return self.sent

    def unanswered_this_hour(self) -> int:
        return self.unanswered

    def writer(self) -> WriterRecord:
        return self.record

    def writers_domains(self) -> frozenset[str]:
        return self.known_domains

    def recent_sketches(self) -> Iterable[tuple[int, bytes]]:
        return self.sketches

    def rules(self) -> Iterable[Rule]:
        return self.in_use

    def phrases(self, signal: str) -> Sequence[str]:
        return self.lists.get(signal, [])

    def word_counts(self, words: frozenset[str]) -> Mapping[str, WordCounts]:
        return {word: self.counts[word] for word in words & self.counts.keys()}

    def totals(self) -> WordCounts:
        return self.all_comments


NEW_SITE = Remembered()


def attempt(body: str = "Does it feel cold at first?", **given: Any) -> Attempt:
    """What an honest reader sends; `given` are other fields of `Attempt`."""
    honest: dict[str, Any] = {
        "name": "Priya N.",
        "email": "priya@example.org",
        "question": Question.ANSWERED,
        "trap": "",
        "seconds_open": 60.0,
        "language": "en",
        "now": NOW,
    }
    return Attempt(body=body, **{**honest, **given})
