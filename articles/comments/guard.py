"""Whether an answer would tell the world that somebody is a client. Plain Python.

To answer in public "I enjoyed our session on Tuesday" is to say who was treated, and
practices have been fined for such answers. Looked for, in seven languages at once, is
what only a person's own practitioner would say; "a session takes an hour" is none of
it. A miss can cost a practice its good name, a needless warning costs one press: in
doubt it warns. It warns once, and decides nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .guard_words import ALL, Words

_LONGEST: Final = 20_000
# A full stop behind a number is part of a date: "am 3. Mai".
_SENTENCE_END: Final = re.compile(r"(?<=[.!?…])(?<!\d\.)\s+|\n+")
# Of a name only what is long enough to be nobody's pronoun or initial.
_SHORTEST_NAME: Final = 3
_FIGURES: Final = r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}"


@dataclass(frozen=True, slots=True)
class Telling:
    """Words that tell, and why: "client", "date" or "name"."""

    words: str
    why: str


def telling(text: str, *, name: str = "") -> tuple[Telling, ...]:
    """Find what would confirm that somebody is a client, each once, in order.

    `name` is that of the person who is answered: beside such words it tells even more.
    """
    text = text[:_LONGEST]
    named = _named(text, name)
    sentences = _SENTENCE_END.split(text)
    found = [one for part in sentences for one in _found(part, is_named=bool(named))]
    if found and named:
        found.append(Telling(named, "name"))
    return tuple(dict.fromkeys(found))


def _found(sentence: str, *, is_named: bool) -> Iterator[Telling]:
    for look in _LOOKS:
        yield from look.in_sentence(sentence, is_named=is_named)


class _Look:
    """What is looked for in one language, compiled."""

    def __init__(self, words: Words) -> None:
        self.theirs = _whole(rf"(?:{words.your})\s+(?:\w+\s+)?(?:{words.care})")
        self.met = _whole(words.met)
        self.parting = re.compile(rf"(?:^|[.,;:!?–-]\s*)({words.parting})(?!\w)", re.I)
        self.day = _whole(rf"(?:{words.day}|{_FIGURES})")
        self.you = _whole(words.you)
        self.meeting = _whole(words.meeting)
        self.care = _whole(rf"{words.the}(?:{words.care})")
        self.glad = _whole(words.glad)
        self.outcome = _whole(words.outcome)
        self.offer = re.compile(rf"(?<!\w)(?:{words.offer})\s+$", re.I)
        self.offered = re.compile(
            rf"\s+(?:{words.offered}|{words.general})(?!\w)", re.I
        )
        self.offers = _whole(rf"{words.offer}|{words.offered}")

    def in_sentence(self, sentence: str, *, is_named: bool) -> Iterator[Telling]:
        yield from self._clients(sentence, is_named=is_named)
        for match in self.parting.finditer(sentence):
            yield Telling(match[1], "date")
        if self._tells_when(sentence):
            for match in self.day.finditer(sentence):
                yield Telling(match[0], "date")

    def _clients(self, sentence: str, *, is_named: bool) -> Iterator[Telling]:
        for match in self.theirs.finditer(sentence):
            if not self._is_offered(sentence, match):
                yield Telling(match[0], "client")
        for match in self.met.finditer(sentence):
            yield Telling(match[0], "client")
        if self._is_one_treatment(sentence, is_named=is_named):
            for match in self.care.finditer(sentence):
                if not self._is_offered(sentence, match):
                    yield Telling(match[0], "client")

    def _is_one_treatment(self, sentence: str, *, is_named: bool) -> bool:
        """Whether "the treatment" is what somebody had, not a kind of it."""
        looks = [self.glad, self.day, *([self.outcome] if is_named else [])]
        is_offer = self.offers.search(sentence)
        return not is_offer and any(look.search(sentence) for look in looks)

    def _is_offered(self, sentence: str, match: "re.Match[str]") -> bool:
        """Whether anybody is invited to book an appointment of their own."""
        before, after = sentence[: match.start()], sentence[match.end() :]
        return bool(self.offer.search(before) or self.offered.match(after))

    def _tells_when(self, sentence: str) -> bool:
        together = self.you.search(sentence) and self.meeting.search(sentence)
        return bool(together) and not self.offers.search(sentence)


def _whole(pattern: str) -> "re.Pattern[str]":
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def _named(text: str, name: str) -> str:
    """Give the part of the name that stands in the text, "" for none."""
    parts = (part for part in re.findall(r"\w+", name) if len(part) >= _SHORTEST_NAME)
    for part in parts:
        found = re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text, re.IGNORECASE)
        if found:
            return found[0]
    return ""


_LOOKS: Final = tuple(_Look(words) for words in ALL)
