"""Signs that people type to show structure in plain text: rules, headings, quotes."""

import re

from importers.cleaning import sanitize
from importers.cleaning.document import Heading, Quote

from .unwrapping import Piece, is_drawn

_UNDERLINE = re.compile(r"([=\-~_*])\1{2,}")
_HASHES = re.compile(r"(#{1,4})\s+(\S.{0,200}?)\s*#*$")
_OPENED = re.compile(r"[“\"«„‘']")
_CREDITED = re.compile(
    r"([“\"«„‘'].*[”\"»“’'])\s*[–—―-]{1,2}\s*(\w(?:[^.!?]|(?<=\b[A-Z])\."
    r"|(?<=\b[DMS]r)\.){1,80})$"
)
_HIGHEST = 2
_LONGEST_TITLE = 120
# How much shorter or longer than its words people draw a line under them.
_UNEVEN = 0.5


def is_separator(piece: Piece) -> bool:
    """Say whether a piece is only a drawn line."""
    return len(piece.lines) == 1 and is_drawn(piece.lines[0])


def underlined_of(piece: Piece, below: Piece) -> Heading | None:
    """Read a line with a line of signs right under it as a heading."""
    title, line = piece.text, below.text
    is_under = len(piece.lines) == 1 and not below.lines[0].gap
    if not is_under or not _UNDERLINE.fullmatch(line) or len(title) > _LONGEST_TITLE:
        return None
    if abs(len(line) - len(title)) > _UNEVEN * len(title) or is_separator(piece):
        return None
    return Heading(_HIGHEST, sanitize.plain(title))


def heading_of(piece: Piece) -> Heading | None:
    """Read `## Words` as a heading."""
    found = _HASHES.match(piece.text) if len(piece.lines) == 1 else None
    if not found:
        return None
    level = min(max(len(found[1]), _HIGHEST), 4)
    return Heading(level, sanitize.plain(found[2]))


def quote_of(piece: Piece) -> Quote | None:
    """Read lines after `>` as a quotation, “words” — Name as one with its source."""
    if piece.lines[0].text.startswith(">"):
        return _marked(piece)
    if len(piece.text) > 2000 or not _OPENED.match(piece.text):  # noqa: PLR2004
        return None
    found = _CREDITED.match(piece.text)
    return Quote(sanitize.plain(found[1]), found[2].strip()) if found else None


def _marked(piece: Piece) -> Quote | None:
    paragraphs: list[list[str]] = [[]]
    for line in piece.lines:
        words = line.text.lstrip("> ")
        if words:
            paragraphs[-1].append(words)
        else:
            paragraphs.append([])
    texts = [" ".join(words) for words in paragraphs if words]
    return Quote("<br><br>".join(map(sanitize.plain, texts))) if texts else None
