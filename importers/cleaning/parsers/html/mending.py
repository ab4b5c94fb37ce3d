"""Last touches on blocks that need all blocks to be known."""

import re
from dataclasses import replace
from itertools import pairwise

from importers.cleaning.document import (
    Block,
    Figure,
    Gallery,
    Heading,
    List,
    Paragraph,
    Quote,
    Separator,
    Table,
)
from importers.cleaning.draft import Draft, Placed

from .embeds import as_embed
from .loose_captions import bind_captions
from .page_links import mend_page_links
from .picture_names import base_name
from .plain import plain
from .references import tell_references
from .repeats import without_repeats

LONGEST_DRAWN = 60
_DRAWN = re.compile(r"(?:\s*[*_~=#•·.—–+⁂❦-]){3,}\s*|[⁂❦]")
SHORTEST_TEXT = 60
# Below all headings that have their markup.
DEEPEST = 6
_BOLD = re.compile(r"<strong>((?:(?!</?strong>|<br>|<a ).)*)</strong>")
# No sentence, no label before a colon, no lone number.
_HEADING = re.compile(r"(?=.*[^\W\d_]{2}).{1,78}[^\s.,;:!…*]")


def mend(draft: Draft) -> None:
    """Find and level headings, tell references from lists, drop idle separators."""
    bind_captions(draft.blocks, draft.ledger)
    _tell_embeds(draft)
    _tell_headings(draft.blocks)
    _mend_levels(draft.blocks)
    tell_references(draft.blocks)
    draft.blocks[:] = _without_idle_separators(without_repeats(draft.blocks))
    mend_page_links(draft.blocks)
    _drop_shown_lead(draft)


def _tell_embeds(draft: Draft) -> None:
    """Show what stands as a bare address, and drawn lines as separators."""
    for at, placed in enumerate(draft.blocks):
        block = placed.block
        if not isinstance(block, Paragraph):
            continue
        if len(block.html) <= LONGEST_DRAWN and _DRAWN.fullmatch(block.html):
            draft.blocks[at] = Placed(Separator(), placed.where)
            reason = "the drawn line is now a separator"
            draft.ledger.remove("separator", reason, plain(block.html), placed.where)
        elif "http" in block.html[:SHORTEST_TEXT]:
            draft.blocks[at] = as_embed(placed, draft.ledger, known=True)


def _tell_headings(blocks: list[Placed]) -> None:
    """A line all in bold, on its own above text, is a heading without its markup."""
    for placed, after in pairwise(blocks):
        block = placed.block
        if not isinstance(block, Paragraph) or not block.html.startswith("<strong>"):
            continue
        if not _is_text(after.block):
            continue
        found = _BOLD.fullmatch(block.html)
        line = plain(found[1]) if found else ""
        if found and _HEADING.fullmatch(line) and not line[0].islower():
            placed.block = Heading(DEEPEST, found[1])


def _is_text(block: Block) -> bool:
    if isinstance(block, Paragraph):
        long = len(plain(block.html)) >= SHORTEST_TEXT
        return long and not _BOLD.fullmatch(block.html)
    return isinstance(block, List | Figure | Gallery | Quote | Table)


def _mend_levels(blocks: list[Placed]) -> None:
    """Levels as deep as the author went, from 2, none left out, none below 4."""
    open_levels: list[int] = []
    for placed in blocks:
        block = placed.block
        if isinstance(block, Heading):
            while open_levels and open_levels[-1] >= block.level:
                open_levels.pop()
            open_levels.append(block.level)
            level = min(len(open_levels) + 1, 4)
            if level != block.level:
                placed.block = replace(block, level=level)


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
        draft.facts.origins.pop("lead_image", None)
