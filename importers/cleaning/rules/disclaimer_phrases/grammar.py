"""How the phrases of disclaimers are put together."""

import re
from dataclasses import dataclass
from functools import cached_property


def gap(most: int) -> str:
    """At most so many other words, all of one sentence, and the blanks around them.

    They are counted, so that no search is more than linear.
    """
    return rf"(?:[^\w.!?]+[\w’'-]+){{0,{most}}}[^\w.!?]+"


class Sign:
    """One thing that disclaimers say, in the ways that a language has for it."""

    def __init__(self, stems: tuple[str, ...], alternatives: tuple[str, ...]) -> None:
        self._stems = stems
        self._alternatives = alternatives

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # Most posts are in one language: the others are never compiled.
        joined = "|".join(self._alternatives)
        return re.compile(rf"\b(?:{joined})", re.IGNORECASE)

    def is_in(self, line: str, lowered: str) -> bool:
        """Whether a line says so; parts of words tell in no time that it does not."""
        for stem in self._stems:
            if stem in lowered:
                return bool(self._pattern.search(line))
        return False


def said(stems: str, *alternatives: str) -> Sign:
    """A sign: the parts of words one of which it needs, and patterns of whole words."""
    return Sign(tuple(stems.split()) or ("",), alternatives)


def of_itself(determiners: str, nouns: str, *others: str) -> Sign:
    """The sign that a text speaks of itself: "this article", "our exercises".

    `nouns` may lack an ending of up to three letters.
    """
    these, article = ("|".join(words.split()) for words in (determiners, nouns))
    spoken = rf"(?:{these})(?: \w+){{0,2}} (?:{article})\w{{0,3}}\b"
    return Sign(("",), (spoken, *others))


@dataclass(frozen=True, slots=True)
class Phrases:
    """What disclaimers say in one language: denials first, then what goes with them."""

    instead: Sign
    no_advice: Sign
    no_cure: Sign
    no_liability: Sign
    for_information: Sign
    not_personal: Sign
    no_doctor: Sign
    consult: Sign
    opinion: Sign
    itself: Sign
