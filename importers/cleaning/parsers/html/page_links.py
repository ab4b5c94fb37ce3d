"""Links within the page: to headings they stay, all others become plain text."""

import re
from collections.abc import Callable
from dataclasses import replace

from importers.cleaning.document import (
    Block,
    Definition,
    Figure,
    Gallery,
    Heading,
    List,
    ListItem,
    Paragraph,
    Quote,
    References,
)
from importers.cleaning.draft import Placed

Change = Callable[[str], str]
_INWARD = 'href="#'
_LINK = re.compile(r'<a href="#([^"]*)">((?:(?!</?a\b).)*)</a>', re.DOTALL)
# Signs alone: the way back from a footnote, the mark beside a heading.
_SIGN = re.compile(r"(?:<[^<>]*>|[^\w<>])*")


def mend_page_links(blocks: list[Placed]) -> None:
    """Keep links to headings that are there, unlink the others.

    Signs that lead back or to where they stand have no words and go.
    """
    anchors = {
        placed.block.anchor
        for placed in blocks
        if isinstance(placed.block, Heading) and placed.block.anchor
    }

    def mended(html: str) -> str:
        return _LINK.sub(in_place, html).strip() if _INWARD in html else html

    def in_place(found: re.Match[str]) -> str:
        if _SIGN.fullmatch(found[2]):
            return ""
        return found[0] if found[1] in anchors else found[2]

    for placed in blocks:
        placed.block = _changed(placed.block, mended)
    blocks[:] = [placed for placed in blocks if not _is_empty(placed.block)]


def _is_empty(block: Block) -> bool:
    return isinstance(block, Heading | Paragraph) and not block.html


def _changed(block: Block, change: Change) -> Block:
    changed = block
    match block:
        case List():
            changed = _list(block, change)
        case References(items=items):
            changed = References(tuple(map(change, items)))
        case Figure(caption=caption) if _INWARD in caption:
            changed = replace(block, caption=change(caption))
        case Gallery(figures=figures):
            captioned = (
                replace(each, caption=change(each.caption)) for each in figures
            )
            changed = Gallery(tuple(captioned))
        case Paragraph() | Heading() | Quote() | Definition() if _INWARD in block.html:
            changed = replace(block, html=change(block.html))
    return changed


def _list(block: List, change: Change) -> List:
    items = (
        ListItem(change(item.html), item.children and _list(item.children, change))
        for item in block.items
    )
    return List(block.ordered, tuple(items))
