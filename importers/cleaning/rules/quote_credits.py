"""Who said it: a line below a quotation that begins with a dash."""

import re
from dataclasses import replace

from importers.cleaning.document import Paragraph, Quote
from importers.cleaning.draft import Draft, Placed
from importers.cleaning.visible import text_of_html

from .matching import short_line_of

RULE = "quote_credits"
REASON = "a quotation and the name below it"

_QUOTED = re.compile(r"[“\"«„‘'\u2039「].*[”\"»“’'\u203a」]\W{0,2}", re.DOTALL)
# A name, or a name with what its bearer is; never a sentence.
_CREDIT = re.compile(r"[–—―-]{1,2}\s?(?P<name>[^\W\d_](?:[^.!?:]|\b\w\.){1,80})")
_OPENING = re.compile(r"<(?!br>|/)")
_MOST_WORDS = 10
_LONGEST = 2000
# A blank line between is usual in pages; two part them.
_MOST_GAP = 1


def apply(draft: Draft) -> None:
    """Join a quotation and the line that credits it into one quote."""
    for placed in draft.blocks:
        if isinstance(placed.block, Quote) and not placed.block.attribution:
            placed.block = _parted(placed.block)
    index = 0
    while index + 1 < len(draft.blocks):
        placed, after = draft.blocks[index], draft.blocks[index + 1]
        html, name = _quoted(placed), _credited(after)
        if html and name:
            quote = Quote(html, name)
            draft.blocks[index : index + 2] = [replace(placed, block=quote)]
        index += 1


def _parted(quote: Quote) -> Quote:
    """A quote whose last line names who said it, with the name apart."""
    words, _, line = quote.html.rpartition("<br>")
    words = words.removesuffix("<br>").rstrip()
    if words.count("</") != len(_OPENING.findall(words)):
        return quote
    name = _name_in(text_of_html(line)) if words and len(line) <= _LONGEST else ""
    return replace(quote, html=words, attribution=name) if name else quote


def _quoted(placed: Placed) -> str:
    """The words of a quotation that names nobody yet; empty for any other block."""
    block = placed.block
    if isinstance(block, Quote):
        return "" if block.attribution else block.html
    if not isinstance(block, Paragraph) or len(placed.line) > _LONGEST:
        return ""
    return block.html if _QUOTED.fullmatch(placed.line) else ""


def _credited(placed: Placed) -> str:
    is_near = placed.layout is None or placed.layout.gap <= _MOST_GAP
    line = short_line_of(placed) if isinstance(placed.block, Paragraph) else ""
    return _name_in(line) if is_near and line else ""


def _name_in(line: str) -> str:
    found = _CREDIT.fullmatch(line.strip())
    if not found or len(line.split()) > _MOST_WORDS:
        return ""
    name = found["name"].strip()
    return name if name[0].isupper() or name[0].lower() == name[0].upper() else ""
