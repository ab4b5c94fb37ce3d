"""Paragraphs out of lines: those that an editor or a mail program broke are joined."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

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
_COMMA_FIRST = re.compile(r"[,.;:!?)’”](?:\s|$)|[’']s\b")
_FRAGMENTS = 2
# Authors glue a sentence or two; a line as long as this has lost its paragraphs.
_WHOLE_PAGE = 2000
_FEWEST_JOINTS, _MOST_JOINTS = 3, 5_000
_JOINT = re.compile(r"(?<=[^\W\d_A-Z][.!?])(?=[A-Z][^\W\d_A-Z])")
# No line of its own ends with one of these: the sentence goes on below.
_OPEN_ENDINGS = """
    a an the and or of to in on at by for from with as our your my his her their its
    is are was be that this el la los las un una y o de del en con por para que su mi
    le les des du et ou à dans pour avec sur par der die das den dem ein eine und oder
    zu im am mit von für auf il lo gli i di e da con per nel della os as um uma em no
    na do het een van voor met op
"""
_OPEN_WORDS = frozenset(_OPEN_ENDINGS.split())


@dataclass(frozen=True)
class Piece:
    """Lines that belong together."""

    lines: tuple[Line, ...]

    @cached_property
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
    chunks = list(_chunks(_unglued(lines)))
    width = _width(chunks)
    are_fragments = _are_fragments(chunks)
    for chunk in chunks:
        own = _own_width(chunk) or width
        piece = [chunk[0]]
        for line in chunk[1:]:
            joined = are_fragments and _goes_on(piece[-1].text, line.text)
            if not joined and (
                starts.match(line.text) or not _continues(piece[-1], line, own)
            ):
                yield Piece(tuple(piece))
                piece = []
            piece.append(line)
        yield Piece(tuple(piece))


def _unglued(lines: Iterable[Line]) -> Iterator[Line]:
    """Part lines that hold a whole page, as its paragraphs were: at glued sentences."""
    joints = 0
    for line in lines:
        if len(line.text) < _WHOLE_PAGE:
            yield line
            continue
        parts = _JOINT.split(line.text)
        joints += len(parts)
        if len(parts) <= _FEWEST_JOINTS or joints > _MOST_JOINTS:
            yield line
            continue
        yield Line(line.number, parts[0], line.indent, line.gap)
        for part in parts[1:]:
            yield Line(line.number, part, line.indent, 1)


def _chunks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    for line in lines:
        if chunk and line.gap:
            yield chunk
            chunk = []
        chunk.append(line)
    if chunk:
        yield chunk


def _are_fragments(chunks: Iterable[list[Line]]) -> bool:
    """Whether a crawler parted sentences at links: lines begin with their commas."""
    inside = (line.text for chunk in chunks for line in chunk[1:])
    return sum(1 for text in inside if _COMMA_FIRST.match(text)) >= _FRAGMENTS


def _goes_on(before: str, text: str) -> bool:
    """Whether a line is the rest of a sentence that was parted at a link."""
    if _COMMA_FIRST.match(text):
        return True
    if _ENDED.search(before[-8:]):
        return False
    return text[0].islower() or before.rsplit(" ", 1)[-1].lower() in _OPEN_WORDS


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
