"""Short lines of plain text that stand over a part of it are its headings."""

import re
from dataclasses import replace

from importers.cleaning.document import Figure, Heading, List, Paragraph, Table
from importers.cleaning.draft import Draft, Placed

from .matching import is_prose, is_sentence, short_line_of
from .phrasing import is_title_case

RULE = "text_headings"
REASON = "a short line over a longer text"

_LEVEL = 2
_LONGEST, _MOST_WORDS = 90, 14
_FEWEST_WORDS = 6
_ENDS_OPEN = re.compile(r"[,;:–—-]$")
# "Price: 40" and "Photo by Anna": a line of facts, a credit.
_OF_FACTS = re.compile(
    r"[^:]{1,30}: \S|.{0,40}\b(?:photos?|images?|courtesy|credits?|getty|shutterstock"
    r"|unsplash)\b(?: \w+)? ?(?:by|of|:|/|images?)|by [A-Z]|©|https?:|@",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d{1,2}[.):] \S")
_LIKELY, _TITLED, _PLAIN = 0.9, 0.8, 0.65
# Text without blank lines: a crawler dropped them, so they tell nothing.
_GAPLESS_SHARE = 0.8


def apply(draft: Draft) -> None:
    """Make headings of lines that stand apart, right above prose or a list."""
    no_gaps = is_gapless(draft)
    for index in range(len(draft.blocks) - 1):
        placed = draft.blocks[index]
        if not isinstance(placed.block, Paragraph) or not _may_be_heading(placed):
            continue
        if not (no_gaps or _is_apart(placed)) or not _is_over_text(draft, index):
            continue
        confidence = _confidence(draft, index, no_gaps=no_gaps)
        if confidence:
            draft.blocks[index] = replace(
                placed,
                block=Heading(_LEVEL, placed.block.html),
                confidence=min(confidence, placed.confidence),
                reason=REASON,
            )


def is_gapless(draft: Draft) -> bool:
    """Say whether the lines of a plain text stand without blank ones between."""
    gaps = [placed.layout.gap for placed in draft.blocks[1:] if placed.layout]
    return bool(gaps) and sum(not gap for gap in gaps) > _GAPLESS_SHARE * len(gaps)


def _is_apart(placed: Placed) -> bool:
    return placed.layout is not None and placed.layout.gap > 0


def _confidence(draft: Draft, index: int, *, no_gaps: bool) -> float:
    """How sure a line over text is its heading; 0 where it is more likely not."""
    line = draft.blocks[index].line
    is_titled = is_title_case(line) or line.endswith("?") or _NUMBERED.match(line)
    is_over_prose = is_prose(draft.blocks[index + 1])
    if not no_gaps:
        return _LIKELY if is_titled or is_over_prose else _TITLED
    if not _ends_a_part(draft, index - 1):
        return 0.0
    if is_titled:
        return _TITLED
    return _PLAIN if is_over_prose else 0.0


def _ends_a_part(draft: Draft, index: int) -> bool:
    """Whether a new part can begin after a block: it is no line of the same kind."""
    if index < 0:
        return True
    placed = draft.blocks[index]
    if isinstance(placed.block, List | Table | Figure | Heading):
        return True
    return is_prose(placed) or is_sentence(placed.line)


def _is_over_text(draft: Draft, index: int) -> bool:
    after = draft.blocks[index + 1]
    return _is_text(after) or _leads_in(draft, index + 1) or _is_over(draft, index + 1)


def _is_text(placed: Placed) -> bool:
    return is_prose(placed) or isinstance(placed.block, List | Table)


def _is_over(draft: Draft, index: int) -> bool:
    """Whether a line is itself a heading over prose: one of a part of that part."""
    if not _may_be_heading(draft.blocks[index]) or index + 1 >= len(draft.blocks):
        return False
    return is_prose(draft.blocks[index + 1])


def _leads_in(draft: Draft, index: int) -> bool:
    """Say whether a block is a sentence or two, with prose or a list right after."""
    placed = draft.blocks[index]
    line = placed.line if isinstance(placed.block, Paragraph) else ""
    return len(line.split()) >= _FEWEST_WORDS and is_sentence(line)


def _may_be_heading(placed: Placed) -> bool:
    if placed.layout is None or not isinstance(placed.block, Paragraph):
        return False
    line = short_line_of(placed)
    if not line or len(line) > _LONGEST or len(line.split()) > _MOST_WORDS:
        return False
    if _ENDS_OPEN.search(line) or (is_sentence(line) and not line.endswith(("?", "؟"))):
        return False
    if _OF_FACTS.match(line) and not _NUMBERED.match(line):
        return False
    first = line.lstrip("“\"'‘«([¿¡")[:1]
    return first.isupper() or first.isdigit() or (bool(first) and not _has_case(line))


def _has_case(line: str) -> bool:
    return line.lower() != line.upper()
