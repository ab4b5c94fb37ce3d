"""Signs that people type to show structure in plain text: rules, headings, quotes."""

import re

from .. import sanitize
from ..document import Heading, Quote
from .unwrapping import Piece

_RULE = re.compile(r"(?:([*\-_=~#•·–—+.])(?:\s?\1){2,}|⁂|❦|⁎\s?⁎\s?⁎)$")
_HASHES = re.compile(r"(#{1,4})\s+(\S.{0,200}?)\s*#*$")
_OPENED = re.compile(r"[“\"«„‘']")
_CREDITED = re.compile(
    r"([“\"«„‘'].*[”\"»“’'])\s*[–—―-]{1,2}\s*(\w(?:[^.!?]|(?<=\b[A-Z])\.|(?<=\b[DMS]r)\.){1,80})$"
)
_HIGHEST = 2


def is_separator(piece: Piece) -> bool:
    """Say whether a piece is only a drawn line."""
    return len(piece.lines) == 1 and bool(_RULE.match(piece.text[:200]))


def heading_of(piece: Piece) -> Heading | None:
    """Read `## Words` as a heading."""
    found = _HASHES.match(piece.text) if len(piece.lines) == 1 else None
    if not found:
        return None
    level = min(max(len(found[1]), _HIGHEST), 4)
    return Heading(level, sanitize.plain(found[2]))


def quote_of(piece: Piece) -> Quote | None:
    """Read lines after `>` as a quotation, and “words” — Name as one with its source."""
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
