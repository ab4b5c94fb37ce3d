"""Short lines of plain text that stand over a part of it are its headings."""

import re
from dataclasses import replace

from importers.cleaning.document import Heading, List, Paragraph
from importers.cleaning.draft import Draft, Placed

from .matching import is_prose, is_sentence, short_line_of

RULE = "text_headings"
REASON = "a short line over a longer text"

_LEVEL = 2
_LONGEST, _MOST_WORDS = 80, 12
_FEWEST_WORDS = 6
_ENDS_OPEN = re.compile(r"[,;:–—-]$")


def apply(draft: Draft) -> None:
    """Make headings of lines that stand apart, right above prose or a list."""
    for index in range(len(draft.blocks) - 1):
        placed, after = draft.blocks[index], draft.blocks[index + 1]
        if _is_heading(placed) and (_is_text(after) or _leads_in(draft, index + 1)):
            block = placed.block
            if isinstance(block, Paragraph):
                heading = Heading(_LEVEL, block.html)
                draft.blocks[index] = replace(placed, block=heading)


def _is_text(placed: Placed) -> bool:
    return is_prose(placed) or isinstance(placed.block, List)


def _leads_in(draft: Draft, index: int) -> bool:
    """Say whether a block is a sentence or two, with prose or a list right after."""
    placed = draft.blocks[index]
    line = placed.line if isinstance(placed.block, Paragraph) else ""
    is_sentences = len(line.split()) >= _FEWEST_WORDS and is_sentence(line)
    return is_sentences and any(map(_is_text, draft.blocks[index + 1 : index + 2]))


def _is_heading(placed: Placed) -> bool:
    if placed.layout is None or not isinstance(placed.block, Paragraph):
        return False
    line = short_line_of(placed)
    if not line or len(line) > _LONGEST or len(line.split()) > _MOST_WORDS:
        return False
    if _ENDS_OPEN.search(line) or (is_sentence(line) and not line.endswith(("?", "؟"))):
        return False
    is_written_so = line[0].isupper() or line[0].isdigit() or not _has_case(line)
    return bool(placed.layout.gap) and is_written_so


def _has_case(line: str) -> bool:
    return line.lower() != line.upper()
