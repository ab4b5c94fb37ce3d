"""Finds phrases of a list in a text: whole words, whatever their case. Plain Python.

A phrase is one line. `*` at the end of a word stands for any ending; `…` (or `...`)
between two words for up to four others.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import regex

from .letters import BLANKLESS, unified

SECONDS: Final = 0.25
MOST_BETWEEN: Final = 4
_FLAGS: Final = regex.IGNORECASE | regex.FULLCASE
_GAP: Final = rf"(?:\s+[\w'-]+){{0,{MOST_BETWEEN}}}?\s+"
_BLANKLESS: Final = regex.compile(rf"[{BLANKLESS}]")


def first_found(phrases: Sequence[str], text: str) -> str:
    """Give the words of the text that a phrase was found in; "" if there are none."""
    pattern = _pattern(tuple(phrases))
    if pattern is None:
        return ""
    try:
        found = pattern.search(_plain(unified(text)), timeout=SECONDS)
    except TimeoutError:
        return ""
    return " ".join(found[0].split()) if found else ""


def lines(text: str) -> tuple[str, ...]:
    """Read a list as a person types it: a phrase a line, empty ones left out."""
    return tuple(filter(None, (" ".join(line.split()) for line in text.splitlines())))


@lru_cache(maxsize=64)
def _pattern(phrases: tuple[str, ...]) -> "regex.Pattern[str] | None":
    parts = [part for phrase in phrases if (part := _part(phrase))]
    return regex.compile("|".join(parts), _FLAGS) if parts else None


def _part(phrase: str) -> str:
    words = _plain(unified(phrase)).replace("...", " … ").replace("…", " … ").split()
    while words and words[-1] == "…":
        words.pop()
    if not any(char.isalnum() for word in words for char in word):
        return ""
    pattern, joint = "", ""
    for word in words:
        if word == "…":
            joint = _GAP if joint else ""
            continue
        is_open = word.endswith("*")
        pattern += joint + regex.escape(word.removesuffix("*")) + (r"\w*" * is_open)
        joint = r"\s+"
    # No border stands in scripts without blanks.
    if _BLANKLESS.search(phrase):
        return pattern
    return rf"(?<!\w){pattern}(?!\w)"


def _plain(text: str) -> str:
    """People type one apostrophe or the other."""
    return text.replace("’", "'").replace("‘", "'")
