"""Lists of sources, told by the words above them: as lists, or line by line."""

import re
from collections.abc import Iterator

from importers.cleaning.document import Heading, List, Paragraph, References
from importers.cleaning.draft import Placed

from .plain import plain
from .references_phrases import is_references

LONGEST_LABEL = 40
LONGEST_SOURCE = 600
# A source has an address or a year; prose below such a heading may have neither.
_SOURCE = re.compile(r"<a |https?://|\bdoi\b|\b(?:1[5-9]|20)\d\d\b|\bISBN\b")
_LINES = re.compile(r"(?:<br>)+")


def tell_references(blocks: list[Placed]) -> None:
    """Make references of what stands below a heading or a label for sources."""
    listing = below = False
    kept: list[Placed] = []
    lines: list[Placed] = []
    for placed in blocks:
        block = placed.block
        if below and _is_source(placed):
            lines.append(placed)
            continue
        if lines:
            kept += _joined(lines)
            lines = []
        if isinstance(block, Heading | Paragraph):
            listing = _says_so(block, listing=listing)
        elif isinstance(block, List) and listing and _is_flat(block):
            placed.block = References(tuple(item.html for item in block.items))
        # Line by line only what stands right below the heading.
        below = listing and isinstance(block, Heading | Paragraph)
        kept.append(placed)
    blocks[:] = [*kept, *_joined(lines)]


def _says_so(block: Heading | Paragraph, *, listing: bool) -> bool:
    """Whether sources follow a block; long paragraphs leave it as it was."""
    if isinstance(block, Paragraph) and len(block.html) > LONGEST_LABEL * 4:
        return listing
    text = plain(block.html).rstrip(":")
    short = isinstance(block, Heading) or block.html.startswith("<strong>")
    return is_references(text) if short or len(text) < LONGEST_LABEL else listing


def _is_source(placed: Placed) -> bool:
    block = placed.block
    if not isinstance(block, Paragraph) or not _SOURCE.search(block.html):
        return False
    return all(len(plain(line)) <= LONGEST_SOURCE for line in _lines_of(block))


def _lines_of(block: Paragraph) -> list[str]:
    """The lines of a paragraph; one in which a mark runs on is left whole."""
    lines = _LINES.split(block.html)
    marked = any(line.count("<") != 2 * line.count("</") for line in lines)
    return [block.html] if marked else lines


def _joined(lines: list[Placed]) -> Iterator[Placed]:
    items = [item for each in lines for item in _items(each)]
    if len(items) > 1:
        yield Placed(References(tuple(items)), lines[0].where)
    else:
        yield from lines


def _items(placed: Placed) -> list[str]:
    return _lines_of(placed.block) if isinstance(placed.block, Paragraph) else []


def _is_flat(block: List) -> bool:
    return all(item.children is None for item in block.items)
