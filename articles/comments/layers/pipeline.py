"""The order of the layers, and the rule of the whole.

A mechanical sign only ever asks again, with the text kept; a content sign only ever
holds. So whatever a layer gets wrong, no text is lost, and nothing is published by it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from . import (
    answer,
    bayes,
    haste,
    health_details,
    links,
    markup,
    near_repeat,
    place,
    presence,
    rate,
    single_use,
    testimonial,
    trap,
    trust,
    urgent_care,
    words,
)
from .attempts import Attempt, History
from .sentences import Sentence
from .verdicts import AskAgain, Hold, Verdict


class Layer(Protocol):
    """A module, or anything else with these two; `SENTENCES` by code."""

    @property
    def SENTENCES(self) -> Mapping[str, Sentence]: ...  # noqa: N802 - a module's constant

    def examine(self, attempt: Attempt, history: History) -> Verdict: ...


MECHANICAL: Final[tuple[Layer, ...]] = (
    presence,
    place,
    single_use,
    trap,
    haste,
    answer,
    rate,
)
CONTENT: Final[tuple[Layer, ...]] = (
    links,
    markup,
    words,
    urgent_care,
    health_details,
    testimonial,
    near_repeat,
    bayes,
)
PERSON: Final[tuple[Layer, ...]] = (trust,)
LAYERS: Final = (*MECHANICAL, *CONTENT, *PERSON)
# What hints at somebody's health says nothing of spam.
HEALTH: Final = frozenset({urgent_care.CODE, health_details.CODE, testimonial.CODE})
# Said of nearly everybody, or of the form.
EVERYDAY: Final = frozenset(
    {"unanswered", "no_address", "first_comment", "address_unconfirmed"}
)
# No calls that could be right or wrong.
UNSCORED: Final = EVERYDAY | HEALTH


@dataclass(frozen=True, slots=True)
class Judged:
    """Ask again, or keep what was found for a moderator; never both."""

    ask: AskAgain | None
    holds: tuple[Hold, ...]


def judge(
    attempt: Attempt, history: History, layers: Sequence[Layer] = LAYERS
) -> Judged:
    """Ask the layers in order; the first that asks again ends it."""
    holds: list[Hold] = []
    for layer in layers:
        verdict = layer.examine(attempt, history)
        if isinstance(verdict, AskAgain):
            return Judged(verdict, ())
        if verdict:
            holds.append(verdict)
    return Judged(None, tuple(holds))


def codes(layers: Sequence[Layer]) -> frozenset[str]:
    """The codes of all that these layers may hold for."""
    return frozenset(code for layer in layers for code in layer.SENTENCES)
