"""One press on “Send for review”, as the layers see it. Plain Python."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol


class Question(Enum):
    """What became of the form's signed question."""

    ANSWERED = "answered"
    WRONG = "wrong"
    EMPTY = "empty"
    NOT_ASKED = "not_asked"  # the site does not ask this person
    MISSING = "missing"  # no token at all: the form was never read
    MALFORMED = "malformed"
    ELSEWHERE = "elsewhere"  # of another page, or of a reply to another comment
    EXPIRED = "expired"
    SPENT = "spent"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was sent. Texts are cleaned; `seconds_open` is since the form was first
    shown to this reader, None where that is not known; `looks_for` names the signals of
    health that the site wants to see."""

    body: str
    name: str
    email: str
    question: Question
    trap: str
    seconds_open: float | None
    language: str
    now: datetime
    looks_for: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class WriterRecord:
    """What is known of an email address: counts of decisions, never its text."""

    confirmed: bool = False
    published: int = 0
    spam: int = 0
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class WordCounts:
    """In how many published and spam comments a word stood."""

    published: int
    spam: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A word, pattern or domain that an editor wants to see first."""

    kind: str
    text: str


class History(Protocol):
    """What the site remembers; asked lazily, so that a layer pays for what it needs."""

    def sent_this_hour(self) -> int:
        """How often this network sent a comment in the last hour, this one included."""

    def unanswered_this_hour(self) -> int:
        """How often it left the question empty."""

    def writer(self) -> WriterRecord:
        """The record of the address given; an empty one without address."""

    def writers_domains(self) -> frozenset[str]:
        """Domains that stand in this writer's published comments."""

    def recent_sketches(self) -> Iterable[tuple[int, bytes]]:
        """(comment id, sketch) of the last 400 comments, newest first."""

    def rules(self) -> Iterable[Rule]:
        """The editor's rules that are in use."""

    def phrases(self, signal: str) -> Sequence[str]:
        """The phrases of the site's lists, in all languages, that hint at this."""

    def word_counts(self, words: frozenset[str]) -> Mapping[str, WordCounts]:
        """The counts of those of `words` that are known."""

    def totals(self) -> WordCounts:
        """How many published and spam comments the counts were made from."""
