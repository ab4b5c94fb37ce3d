"""How long a text takes to read, and what its sections are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Any

from wagtail.rich_text import get_text_for_indexing

WORDS_A_MINUTE = 220
# Scripts without spaces between words are counted by the character.
CHARACTERS_A_MINUTE = 500
NOT_READ_THROUGH = {"references", "disclaimer"}

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
# Han, kana and the ideographs of the supplementary plane.
_IDEOGRAPH = re.compile(
    "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the text, for the list of contents."""

    level: int
    anchor: str
    text: str


def reading_minutes(body: Any) -> int:
    """Give the minutes that the body of an article takes, at least 1."""
    text = " ".join(_texts(body))
    characters = len(_IDEOGRAPH.findall(text))
    words = len(_WORD.findall(_IDEOGRAPH.sub(" ", text)))
    minutes = words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE
    return max(1, ceil(minutes))


def headings(body: Any) -> Iterator[Heading]:
    """Give each heading with the anchor that its block's template prints."""
    for child in body:
        if child.block_type == "heading":
            text = get_text_for_indexing(child.value["text"].source)
            anchor = child.value["anchor"] or child.id or ""
            yield Heading(int(child.value["level"]), anchor, text)


def _texts(body: Any) -> Iterator[str]:
    for child in body:
        if child.block_type not in NOT_READ_THROUGH:
            yield from map(str, child.block.get_searchable_content(child.value))
