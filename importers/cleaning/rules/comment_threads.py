"""Readers' comments below a post of plain text, where their shape is unmistakable."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from importers.cleaning import sanitize
from importers.cleaning.dates import date_of
from importers.cleaning.document import Comment, Decision, Paragraph
from importers.cleaning.draft import Draft, Placed

from .comment_forms import is_title
from .matching import is_prose, is_sentence, short_line_of

RULE = "comment_threads"
REASON = "a line around a comment; its author and date are kept"

_SAYS = re.compile(
    r"(?P<name>[^\W\d_][^:!?]{0,60}?) (?:says|said|wrote|sagt|schreibt|schrieb|dice"
    r"|dijo"
    r"|dit|a dit|ha detto|scrive|disse|diz|zegt|schreef)"
    r"(?: on .{6,40}| am .{6,40})?\s?:",
)
_NAME = re.compile(r"[^\W\d_][^:!?,@|/]{0,50}")
_COUNT = re.compile(
    r"(?:\d+|one|two|three|no) (?:thoughts?|comments?|responses?|repl(?:y|ies))"
    r"(?: (?:on|to) .{1,140})?|comments?(?: \(\d+\))?"
    r"|(?:\d+|ein|eine) (?:kommentare?|gedanken? zu .{1,140})|kommentare"
    r"|\d+ (?:comentarios?(?: en .{1,140})?|commentaires?"
    r"|réponses? à .{1,140}|comment[oi]|comentários?|reacties?)"
    r"|comentarios|commentaires|commenti|comentários|reacties",
)
_REPLY = re.compile(
    r"(?:reply|antworten|responder|répondre|rispondi|beantwoorden)(?: to .{1,60})?",
)
_MOST_NAMES = 5
SAID, SIGNED = "“Name says:” over a date", "a name over a date, below the text"
_SAID, _SIGNED = 0.95, 0.8


def is_count(line: str) -> bool:
    """Say whether a line tells how many comments there are."""
    return bool(_COUNT.fullmatch(line.lower()))


def apply(draft: Draft) -> None:
    """Take comments out of the blocks, each with its name, its date and its text."""
    dated = list(_dated(draft))
    said = [index for index in dated if _says(draft.blocks[index])]
    starts = said or _signed(draft, dated)
    if not starts or draft.comments:
        return
    end = _end(draft, starts[-1])
    framing: dict[int, str] = {}
    for start, after in zip(starts, [*starts[1:], end], strict=True):
        draft.comments.append(_comment(draft.blocks, start, after, framing))
    confidence, reason = (_SAID, SAID) if said else (_SIGNED, SIGNED)
    draft.decisions += [
        Decision("comment", confidence, reason, comment=index)
        for index in range(len(draft.comments))
    ]
    if starts[0] and _is_counted(draft, starts[0]):
        framing[starts[0] - 1] = short_line_of(draft.blocks[starts[0] - 1])
    for index, text in sorted(framing.items()):
        draft.ledger.remove(RULE, REASON, text, draft.blocks[index].where)
    draft.blocks[:] = draft.blocks[: min(framing)] + draft.blocks[end:]


def mark_author(draft: Draft) -> None:
    """Mark comments of a plain text that its own author signed."""
    author = draft.facts.author
    if author and any(placed.layout for placed in draft.blocks):
        draft.comments[:] = [
            replace(comment, by_author=comment.by_author or comment.author == author)
            for comment in draft.comments
        ]


def _dated(draft: Draft) -> Iterator[int]:
    """Lines with a date below them."""
    for index in range(len(draft.blocks) - 1):
        placed, following = draft.blocks[index : index + 2]
        if placed.layout is not None and date_of(short_line_of(following)):
            yield index


def _says(placed: Placed) -> bool:
    """Whether a line is "Name says:"; without a date below it may be a dialogue."""
    return bool(_SAYS.fullmatch(short_line_of(placed)))


def _signed(draft: Draft, dated: Sequence[int]) -> list[int]:
    """Where names with dates stand below a count, or each text ends with "Reply"."""
    first = next((i for i, placed in enumerate(draft.blocks) if is_prose(placed)), None)
    if first is None:
        return []
    names = [i for i in dated if i > first and _is_name(draft.blocks[i])]
    spans = zip(names, [*names[1:], len(draft.blocks)], strict=False)
    for start, end in spans:
        if _is_counted(draft, start) or _last_reply(draft, start, end):
            return [index for index in names if index >= start]
    return []


def _is_counted(draft: Draft, index: int) -> bool:
    return is_count(short_line_of(draft.blocks[index - 1]))


def _is_name(placed: Placed) -> bool:
    line = short_line_of(placed)
    is_short = bool(_NAME.fullmatch(line)) and len(line.split()) <= _MOST_NAMES
    is_apart = placed.layout is not None and placed.layout.gap > 0
    is_other = is_count(line) or is_sentence(line) or _REPLY.fullmatch(line.lower())
    return is_short and is_apart and not is_other and not date_of(line)


def _last_reply(draft: Draft, start: int, end: int) -> int:
    """The index after the last "Reply" between two places; 0 where there is none."""
    for index in range(end - 1, start + 2, -1):
        if _REPLY.fullmatch(short_line_of(draft.blocks[index]).lower()):
            return index + 1
    return 0


def _end(draft: Draft, start: int) -> int:
    """Where the last comment ends: at the form for a new one, or after its "Reply"."""
    end = len(draft.blocks)
    for index in range(start, end):
        if is_title(short_line_of(draft.blocks[index])):
            end = index
            break
    return _last_reply(draft, start, end) or end


def _comment(
    blocks: Sequence[Placed], start: int, end: int, framing: dict[int, str]
) -> Comment:
    """Read one comment; the lines around it go into `framing`, without its name."""
    line, date = map(short_line_of, blocks[start : start + 2])
    says = _SAYS.fullmatch(line)
    framing[start] = line[says.end("name") :] if says else ""
    framing[start + 1] = date
    html = ""
    for index in range(start + 2, end):
        placed = blocks[index]
        if _REPLY.fullmatch(short_line_of(placed).lower()):
            framing[index] = short_line_of(placed)
        else:
            is_near = placed.layout is not None and not placed.layout.gap
            html += (("<br>" if is_near else "<br><br>") if html else "") + _html(
                placed
            )
    published, name = date_of(date), says["name"] if says else line
    return Comment(name, None, published, html)


def _html(placed: Placed) -> str:
    if isinstance(placed.block, Paragraph):
        return placed.block.html
    return sanitize.plain(placed.text).replace("\n", "<br>")
