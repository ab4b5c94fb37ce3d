"""Plain text, as a crawler leaves it, to blocks by what its lines look like."""

import re
from collections.abc import Sequence

from importers.cleaning import sanitize
from importers.cleaning.document import Paragraph, Removal, Separator
from importers.cleaning.draft import Draft, Layout, Placed

from .entities import decoded
from .lines import NO_BREAK, lines_of
from .text_lists import ITEM, lists_of
from .text_marks import heading_of, is_separator, quote_of, underlined_of
from .unwrapping import Piece, pieces_of, span

_WORD = re.compile(r"\w")


def parse(draft: Draft) -> None:
    """Fill the draft with what lines show beyond doubt; rules know what words mean."""
    source = decoded(draft.post.text, draft.ledger)
    pieces = list(pieces_of(lines_of(source), ITEM))
    index = 0
    while index < len(pieces):
        index += (
            _add_lists(draft, pieces, index)
            or _add_underlined(draft, pieces[index : index + 2])
            or _add(draft, pieces[index])
        )
    _record_no_breaks(draft, source)


def _add_lists(draft: Draft, pieces: Sequence[Piece], start: int) -> int:
    found = lists_of(pieces, start)
    if found is None:
        return 0
    where = span(pieces[start].lines[0], pieces[start + found.pieces - 1].lines[-1])
    layout = _layout(pieces[start])
    draft.blocks += [Placed(one, where, layout) for one in found.lists]
    reason = "the numbers are now the list's own"
    draft.ledger.remove("numbering", reason, found.numbers, where)
    return found.pieces


def _add_underlined(draft: Draft, pieces: Sequence[Piece]) -> int:
    heading = underlined_of(*pieces) if len(pieces) > 1 else None
    if heading is None:
        return 0
    title, line = pieces
    draft.blocks.append(Placed(heading, title.where, _layout(title)))
    draft.ledger.remove("underline", "drawn under a heading", line.text, line.where)
    return len(pieces)


def _add(draft: Draft, piece: Piece) -> int:
    if is_separator(piece):
        draft.blocks.append(Placed(Separator(), piece.where, _layout(piece)))
        if _WORD.search(piece.text):
            reason = "the drawn line is now a separator"
            draft.ledger.remove("separator", reason, piece.text, piece.where)
        return 1
    block = (
        heading_of(piece) or quote_of(piece) or Paragraph(sanitize.plain(piece.text))
    )
    draft.blocks.append(Placed(block, piece.where, _layout(piece)))
    return 1


def _layout(piece: Piece) -> Layout:
    first = piece.lines[0]
    return Layout(first.gap, first.indent, len(piece.lines))


def _record_no_breaks(draft: Draft, source: str) -> None:
    if NO_BREAK not in source:
        return
    kept = sum(placed.text.count(NO_BREAK) for placed in draft.blocks)
    changed = source.count(NO_BREAK) - kept
    if changed > 0:
        reason = f"{changed} no-break spaces became ordinary ones"
        draft.ledger.record(Removal("spaces", reason, "⍽"))
