"""Readers' comments below a post of plain text, where their shape is unmistakable."""

import re
from collections.abc import Iterator, Sequence

from .. import sanitize
from ..dates import date_of
from ..document import Comment, Paragraph
from ..draft import Draft, Placed
from ..visible import text_of
from .comment_forms import is_title
from .matching import short_line_of

RULE = "comment_threads"
REASON = "a line around a comment; its author and date are kept"

_SAYS = re.compile(
    r"(?P<name>[^\W\d_][^:!?]{0,60}?) (?:says|said|wrote|sagt|schreibt|schrieb|dice|dijo|dit"
    r"|a dit|ha detto|scrive|disse|diz|zegt|schreef)(?: on .{6,40}| am .{6,40})?\s?:",
)
_COUNT = re.compile(
    r"(?:\d+|one|two|three|no) (?:thoughts?|comments?|responses?|repl(?:y|ies))"
    r"(?: (?:on|to) .{1,140})?|comments?(?: \(\d+\))?"
    r"|\d+ (?:kommentare?|gedanken zu .{1,140}|comentarios?(?: en .{1,140})?|commentaires?"
    r"|réponses? à .{1,140}|commenti|comentários?|reacties?)",
    re.IGNORECASE,
)
_REPLY = re.compile(
    r"(?:reply|antworten|responder|répondre|rispondi|beantwoorden)(?: to .{1,60})?",
    re.IGNORECASE,
)


def apply(draft: Draft) -> None:
    """Take comments out of the blocks, each with its name, its date and its text."""
    starts = list(_starts(draft))
    if not starts or draft.comments:
        return
    end = _end(draft, starts[0])
    spans = zip(starts, [*starts[1:], end], strict=True)
    framing: set[int] = set()
    for start, after in spans:
        draft.comments.append(_comment(draft.blocks, start, after, framing))
    counted = starts[0] - 1
    if counted >= 0 and _COUNT.fullmatch(short_line_of(draft.blocks[counted])):
        framing.add(counted)
    kept = draft.blocks[end:]
    _record(draft, framing)
    draft.blocks[:] = draft.blocks[: min(framing)] + kept


def _starts(draft: Draft) -> Iterator[int]:
    """Where "Name says:" is followed by a date: without one it may be a dialogue."""
    after = [*draft.blocks[1:], None]
    for index, placed in enumerate(draft.blocks):
        following = after[index]
        if placed.layout is None or following is None:
            continue
        is_dated = date_of(short_line_of(following)) is not None
        if is_dated and _SAYS.fullmatch(short_line_of(placed)):
            yield index


def _end(draft: Draft, start: int) -> int:
    for index in range(start, len(draft.blocks)):
        if is_title(short_line_of(draft.blocks[index])):
            return index
    return len(draft.blocks)


def _comment(
    blocks: Sequence[Placed], start: int, end: int, framing: set[int]
) -> Comment:
    says = _SAYS.fullmatch(short_line_of(blocks[start]))
    framing.update((start, start + 1))
    texts = []
    for index in range(start + 2, end):
        if _REPLY.fullmatch(short_line_of(blocks[index])):
            framing.add(index)
        else:
            texts.append(_html(blocks[index]))
    name = says["name"] if says else ""
    published = date_of(short_line_of(blocks[start + 1]))
    return Comment(name, None, published, "<br><br>".join(texts))


def _html(placed: Placed) -> str:
    if isinstance(placed.block, Paragraph):
        return placed.block.html
    return sanitize.plain(text_of(placed.block)).replace("\n", "<br>")


def _record(draft: Draft, framing: set[int]) -> None:
    for index in sorted(framing):
        placed = draft.blocks[index]
        text = short_line_of(placed)
        if says := _SAYS.fullmatch(text):
            text = text[says.end("name") :]
        draft.ledger.remove(RULE, REASON, text, placed.where)
