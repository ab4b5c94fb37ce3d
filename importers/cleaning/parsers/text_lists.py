"""Lists in plain text: bullets and numbers at the start of lines, nested by indent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from importers.cleaning import sanitize
from importers.cleaning.document import List, ListItem

from .unwrapping import Piece

# A dash before speech is no bullet (—), and one item alone needs an unmistakable one.
_SURE = "•‣▪▫●○◦◾◆✓✔➢➤►▶❖"
ITEM = re.compile(
    rf"(?:(?P<bullet>[{_SURE}*+·\-–»])|\(?(?P<number>\d{{1,3}})[.)])\s+(?=\S)"
)
_DEEPEST = 6
_LONGEST_ITEM = 1500
_ALONE = 2


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists found, the number of pieces they took, and the numbers taken off."""

    lists: tuple[List, ...]
    pieces: int
    numbers: str


@dataclass(frozen=True, slots=True)
class _Item:
    number: str
    sign: str
    words: str
    indent: int


def lists_of(pieces: Sequence[Piece], start: int) -> Lists | None:
    """Read the run of list items that begins at `start`, if one does."""
    items: list[_Item] = []
    # By index: a slice of what is left, at every piece, would be quadratic.
    for index in range(start, len(pieces)):
        item = _item(pieces[index])
        if item is None or (items and not _follows(items, item)):
            break
        items.append(item)
    if not items or (len(items) < _ALONE and items[0].sign not in _SURE):
        return None
    numbers = " ".join(f"{item.number}." for item in items if item.number)
    return Lists(tuple(_nested(items, 0, len(items), 0)), len(items), numbers)


def _item(piece: Piece) -> _Item | None:
    found = ITEM.match(piece.text)
    if not found or len(piece.text) > _LONGEST_ITEM:
        return None
    words = piece.text[found.end() :]
    sign = found["bullet"] or "1"
    return _Item(found["number"] or "", sign, words, piece.lines[0].indent)


def _follows(items: Sequence[_Item], item: _Item) -> bool:
    """The same kind of sign, or another at another depth; numbers count upwards."""
    for earlier in reversed(items):
        if abs(earlier.indent - item.indent) <= 1:
            if not item.number:
                return earlier.sign == item.sign
            return bool(earlier.number) and int(item.number) == int(earlier.number) + 1
        if earlier.indent < item.indent:
            return True
    return False


def _nested(items: Sequence[_Item], start: int, end: int, depth: int) -> list[List]:
    """Make lists of items[start:end]; those further in are children of one before."""
    own = items[start].indent
    made: list[ListItem] = []
    index = start
    while index < end:
        after = index + 1
        while after < end and items[after].indent > own + 1 and depth < _DEEPEST:
            after += 1
        below = _nested(items, index + 1, after, depth + 1) if after > index + 1 else []
        made.append(
            ListItem(sanitize.plain(items[index].words), below[0] if below else None)
        )
        index = after
    return [List(bool(items[start].number), tuple(made))]
