"""How much of a text says what disclaimers say, and whether of itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .disclaimer_phrases import PHRASES
from .disclaimer_phrases.grammar import Phrases, Sign

EVERY: tuple[str, ...] = tuple(PHRASES)
# Someone's own opinion, and whom to ask instead: together they disclaim.
_OPINION_AND_CONSULT = 2
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Signs:
    """What a text says of all that disclaimers say: how much, and of itself or not.

    `share` is how much of the text says it, in sentences from 0 to 1.
    """

    strong: int
    weak: int
    itself: bool
    share: float

    @property
    def any(self) -> bool:
        """Whether the text says anything that a disclaimer says."""
        return bool(self.strong or self.weak)


NONE = Signs(0, 0, False, 0.0)


def signs_in(line: str, languages: Iterable[str] = EVERY) -> Signs:
    """What a paragraph says in one of these languages: in that which says most."""
    found = [signs for code in languages if (signs := _signs(line, PHRASES[code])).any]
    return max(found, key=lambda signs: signs.strong, default=NONE)


def speaks_of_itself(line: str) -> bool:
    """Whether a paragraph speaks of the text it stands in, in any language."""
    return any(_is_of_itself(line, phrases) for phrases in PHRASES.values())


def _signs(line: str, phrases: Phrases) -> Signs:
    lowered = line.lower()
    strong = sum(
        weight for sign, weight in _strong(phrases) if sign.is_in(line, lowered)
    )
    weak = sum(sign.is_in(line, lowered) for sign in _weak(phrases))
    if weak == _OPINION_AND_CONSULT:
        strong += _OPINION_AND_CONSULT
    if not (strong or weak):
        return NONE
    return Signs(strong, weak, _is_of_itself(line, phrases), _share(line, phrases))


def _is_of_itself(line: str, phrases: Phrases) -> bool:
    """Nobody denies advice but of what is said here, or to be a doctor but of
    themselves."""
    signs = (phrases.no_advice, phrases.no_doctor, phrases.itself)
    lowered = line.lower()
    return any(sign.is_in(line, lowered) for sign in signs)


def _strong(phrases: Phrases) -> tuple[tuple[Sign, int], ...]:
    return (
        (phrases.instead, 3),
        (phrases.no_advice, 3),
        (phrases.no_cure, 3),
        (phrases.no_liability, 3),
        (phrases.for_information, 2),
        (phrases.not_personal, 2),
        (phrases.no_doctor, 2),
    )


def _weak(phrases: Phrases) -> tuple[Sign, Sign]:
    return phrases.consult, phrases.opinion


def _share(line: str, phrases: Phrases) -> float:
    signs = (*(sign for sign, _ in _strong(phrases)), *_weak(phrases))
    sentences = _SENTENCE.split(line)
    return sum(_has_one(each, signs) for each in sentences) / len(sentences)


def _has_one(sentence: str, signs: tuple[Sign, ...]) -> bool:
    lowered = sentence.lower()
    return any(sign.is_in(sentence, lowered) for sign in signs)
