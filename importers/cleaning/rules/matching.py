"""How rules look at blocks: as lines of words, and as places in the post."""

import re
from collections.abc import Iterator

from importers.cleaning.document import List, Paragraph
from importers.cleaning.draft import Draft, Placed

# A paragraph that only an author writes; menus and forms have shorter lines.
_PROSE = 140
_SENTENCE_ENDS = re.compile(r"[.!?…。؟۔:;][\"”’')\]»]*$")
LONGEST_LINE = 160
BELONGS = 0.5


def short_line_of(placed: Placed) -> str:
    """The text of a line too short for prose; empty for all else."""
    line = placed.line
    return line if len(line) <= LONGEST_LINE else ""


def is_prose(placed: Placed) -> bool:
    """Say whether a block is a paragraph long enough to be the author's text."""
    return isinstance(placed.block, Paragraph) and len(placed.line) >= _PROSE


def is_sentence(line: str) -> bool:
    """Say whether a line ends as sentences do."""
    return bool(_SENTENCE_ENDS.search(line))


def prose_span(draft: Draft) -> tuple[int, int]:
    """The indexes of the post's first block of prose and of the one after the last.

    Where there is none, the whole post counts as prose: nothing is at its ends.
    """
    blocks = draft.blocks
    first = next((i for i, placed in enumerate(blocks) if _is_inner(placed)), None)
    if first is None:
        return 0, len(blocks)
    last = next(i for i in range(len(blocks), 0, -1) if _is_inner(blocks[i - 1]))
    return first, last


def _is_inner(placed: Placed) -> bool:
    is_in = placed.layout is None or placed.layout.belongs >= BELONGS
    return is_in and is_prose(placed)


def matching(draft: Draft, pattern: re.Pattern[str], start: int = 0) -> Iterator[int]:
    """Yield the indexes of short lines that match as a whole, in small letters."""
    matches = pattern.fullmatch
    for index in range(start, len(draft.blocks)):
        line = draft.blocks[index].lowered
        if line and len(line) <= LONGEST_LINE and matches(line):
            yield index


def list_lines(placed: Placed) -> list[str]:
    """The lines of a list, for menus that were saved with their bullets."""
    if not isinstance(placed.block, List):
        return []
    return placed.text.split("\n")
