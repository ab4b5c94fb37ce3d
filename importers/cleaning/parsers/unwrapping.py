"""Paragraphs out of lines: those that an editor or a mail program broke are joined."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .lines import Line

# Widths at which programs wrap; longer lines are paragraphs.
_NARROWEST, _WIDEST = 40, 120
# How full a line must be for a break after it to be the program's, not the author's.
_FULL = 0.9
_BROKEN_SHARE = 0.8
# Where no width is known, shorter lines are more likely names and menus.
_BROKEN_AT_LEAST = 30
_DRAWN = re.compile(r"(?:([*\-_=~#•·–—+.])(?:\s?\1){2,}|⁂|❦|⁎\s?⁎\s?⁎)$")
# RFC 3676 §4.3: what follows is a signature.
_SIGNED = "--"
_ENDED = re.compile(r"[.!?:;…”\"»]\W*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines that belong together."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The words of all lines."""
        return " ".join(line.text for line in self.lines)

    @property
    def where(self) -> str:
        """Its place, for the ledger."""
        return span(self.lines[0], self.lines[-1])


def span(first: Line, last: Line) -> str:
    """Name the place from one line to another."""
    if first.number == last.number:
        return f"line {first.number}"
    return f"lines {first.number}–{last.number}"


def pieces_of(lines: Iterable[Line], starts: re.Pattern[str]) -> Iterator[Piece]:
    """Join broken lines into paragraphs; a line that matches `starts` begins anew."""
    chunks = list(_chunks(lines))
    width = _width(chunks)
    for chunk in chunks:
        own = _own_width(chunk) or width
        piece = [chunk[0]]
        for line in chunk[1:]:
            if starts.match(line.text) or not _continues(piece[-1], line, own):
                yield Piece(tuple(piece))
                piece = []
            piece.append(line)
        yield Piece(tuple(piece))


def _chunks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    for line in lines:
        if chunk and line.gap:
            yield chunk
            chunk = []
        chunk.append(line)
    if chunk:
        yield chunk


def _width(chunks: Iterable[list[Line]]) -> int:
    """The width the whole text is broken at; 0 where it is not."""
    widths = sorted(width for chunk in chunks if (width := _own_width(chunk)))
    return widths[len(widths) // 2] if widths else 0


def _own_width(chunk: list[Line]) -> int:
    if len(chunk) < 3:  # noqa: PLR2004 - of two lines one is always full
        return 0
    width = max(len(line.text) for line in chunk)
    # Lines that are all sentences were parted by the author.
    are_sentences = all(_ENDED.search(line.text) for line in chunk[:-1])
    if are_sentences or not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = list(itertools.pairwise(chunk))
    broken = sum(_is_full(line, after, width) for line, after in pairs)
    return width if broken >= _BROKEN_SHARE * len(pairs) else 0


def _is_full(line: Line, after: Line, width: int) -> bool:
    word = after.text.split(" ", 1)[0]
    return len(line.text) + 1 + len(word) > _FULL * width


def is_drawn(line: Line) -> bool:
    """Say whether a line is only drawn, as between parts or under a title."""
    return bool(_DRAWN.match(line.text[:200]))


def _continues(line: Line, after: Line, width: int) -> bool:
    is_quoted = line.text.startswith(">")
    if len(line.text) > _WIDEST or is_quoted != after.text.startswith(">"):
        return False
    if is_quoted:
        return True
    if is_drawn(line) or is_drawn(after) or line.text == _SIGNED:
        return False
    if width:
        is_new = after.indent > line.indent + 1 and _ENDED.search(line.text)
        return _is_full(line, after, width) and not is_new
    is_open = len(line.text) >= _BROKEN_AT_LEAST and not _ENDED.search(line.text)
    return is_open and after.text[0].islower()
