"""The title of a post among the lines that a crawler took from above it."""

import re

from importers.cleaning.dates import date_of
from importers.cleaning.document import (
    Decision,
    FactOrigin,
    Heading,
    Paragraph,
    TitleOrigin,
)
from importers.cleaning.draft import Draft, Placed

from .matching import is_sentence, prose_span, short_line_of
from .outside_post import is_outside

RULE = "page_title"
REPEATED = "the name of the page repeats it"
NEAREST = "the last line above the text that is written as a title"
_SURE, _LIKELY = 0.95, 0.7

# What sites put between a page's name and their own.
_BETWEEN = re.compile(r"\s+[|·•»\u203a—–:-]+\s+|\s*\|\s*")
_FEWEST_WORDS, _MOST_WORDS = 3, 25
_LONGEST = 160
_FARTHEST = 8
# Fewer lines than a menu has: the first of them is the title.
_FEW = 2


def apply(draft: Draft) -> None:
    """Find the line that the page's name repeats, or the last title above the text."""
    known = draft.facts.title_origin is not TitleOrigin.MISSING
    if known or len(draft.blocks) < 2 or not any(map(is_outside, draft.blocks)):  # noqa: PLR2004
        return
    first, _ = prose_span(draft)
    index = _repeated(draft)
    reason, confidence = REPEATED, _SURE
    if index is None:
        index = _nearest(draft, first)
        reason, confidence = NEAREST, _LIKELY
    if index is None:
        return
    draft.facts.title = draft.blocks[index].line
    draft.facts.title_origin = TitleOrigin.PAGE
    draft.facts.learn("title", draft.blocks[index].line, FactOrigin.PAGE)
    draft.decisions.append(Decision("title", confidence, reason))
    del draft.blocks[index]


def _repeated(draft: Draft) -> int | None:
    """The line that is the first part of the page's name, above all other lines."""
    name = short_line_of(draft.blocks[0])
    parts = {part.casefold() for part in (name, *_BETWEEN.split(name))}
    for index, placed in enumerate(draft.blocks[1:], 1):
        line = short_line_of(placed)
        if line and len(line.split()) > 1 and line.casefold() in parts:
            return index
    return None


def _nearest(draft: Draft, first: int) -> int | None:
    """The first of a line or two above the prose; below a menu, the last title."""
    if first <= _FEW:
        return 0 if _may_be_title(draft.blocks[0], fewest_words=1) else None
    for index in range(first - 1, max(-1, first - 1 - _FARTHEST), -1):
        if _may_be_title(draft.blocks[index], fewest_words=_FEWEST_WORDS):
            return index
    return None


def _may_be_title(placed: Placed, *, fewest_words: int) -> bool:
    line = short_line_of(placed)
    if not line or not isinstance(placed.block, Paragraph | Heading):
        return False
    if len(line) > _LONGEST or date_of(line):
        return False
    is_right_length = fewest_words <= len(line.split()) <= _MOST_WORDS
    return is_right_length and (not is_sentence(line) or line.endswith(("?", "!")))
