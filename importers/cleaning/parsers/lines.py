"""Lines of plain text with what stood around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TAB = 4
NO_BREAK = "\u00a0"
# Wanted after a number or an opening sign, and before French punctuation or a unit.
_NEEDLESS = re.compile(
    "(?<![\\d«\u00a0])\u00a0(?![?!:;»%€$\u00a0])|\u00a0(?=[ \u00a0])"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its number, its words, and the blanks before them.

    `gap` counts the blank lines above it.
    """

    number: int
    text: str
    indent: int
    gap: int


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines that hold anything, runs of blanks in them made one."""
    gap = 0
    for number, raw in enumerate(text.split("\n"), start=1):
        words = raw.strip()
        if not words:
            gap += 1
            continue
        before = raw[: len(raw) - len(raw.lstrip())]
        indent = len(before) + (_TAB - 1) * before.count("\t")
        yield Line(number, single_spaced(words), indent, gap)
        gap = 0


def single_spaced(text: str) -> str:
    """Runs of blanks become one; a no-break space stays where languages want one."""
    if NO_BREAK in text:
        text = _NEEDLESS.sub(" ", text)
    return " ".join(part for part in text.replace("\t", " ").split(" ") if part)
