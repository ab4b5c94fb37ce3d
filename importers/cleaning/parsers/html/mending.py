"""Last touches on blocks that need all blocks to be known."""

from dataclasses import replace

from importers.cleaning.document import (
    Figure,
    Gallery,
    Heading,
    List,
    Paragraph,
    References,
    Separator,
)
from importers.cleaning.draft import Draft, Placed

from .figures import base_name
from .phrases import is_references
from .plain import plain

LONGEST_LABEL = 40


def mend(draft: Draft) -> None:
    """Mend levels of headings, tell references from lists, drop idle separators."""
    _mend_levels(draft.blocks)
    _tell_references(draft.blocks)
    draft.blocks[:] = _without_idle_separators(draft.blocks)
    _drop_shown_lead(draft)


def _mend_levels(blocks: list[Placed]) -> None:
    """Levels as deep as the author went, from 2, none left out, none below 4."""
    open_levels: list[int] = []
    for placed in blocks:
        block = placed.block
        if isinstance(block, Heading):
            while open_levels and open_levels[-1] >= block.level:
                open_levels.pop()
            open_levels.append(block.level)
            placed.block = replace(block, level=min(len(open_levels) + 1, 4))


def _tell_references(blocks: list[Placed]) -> None:
    listing = False
    for placed in blocks:
        block = placed.block
        if isinstance(block, Heading | Paragraph):
            text = plain(block.html).rstrip(":")
            short = isinstance(block, Heading) or block.html.startswith("<strong>")
            listing = (
                is_references(text) if short or len(text) < LONGEST_LABEL else listing
            )
        elif isinstance(block, List) and listing:
            flat = all(item.children is None for item in block.items)
            if flat:
                placed.block = References(tuple(item.html for item in block.items))


def _without_idle_separators(blocks: list[Placed]) -> list[Placed]:
    kept: list[Placed] = []
    for placed in blocks:
        idle = not kept or isinstance(kept[-1].block, Separator)
        if not (isinstance(placed.block, Separator) and idle):
            kept.append(placed)
    while kept and isinstance(kept[-1].block, Separator):
        kept.pop()
    return kept


def _drop_shown_lead(draft: Draft) -> None:
    """The lead image of the head is only for posts that do not show it."""
    lead = draft.facts.lead_image
    if lead is None or lead.src is None:
        return
    figures: list[Figure] = []
    for placed in draft.blocks:
        if isinstance(placed.block, Figure):
            figures.append(placed.block)
        elif isinstance(placed.block, Gallery):
            figures += placed.block.figures
    if any(f.src and base_name(f.src) == base_name(lead.src) for f in figures):
        draft.facts.lead_image = None
