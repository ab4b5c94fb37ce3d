"""Captions that stand below their picture as a paragraph, or in a shortcode."""

import re
from dataclasses import replace

from importers.cleaning.document import Figure, Paragraph
from importers.cleaning.draft import Placed
from importers.cleaning.ledger import Ledger

from .captions import captioned
from .credits import credit_in
from .plain import plain

RULE, REASON = "shortcode", "the code of a caption, which stands at its picture"
_SLANTED = re.compile(r"<em>((?:(?!</?em>|<br>).)*)</em>\W{0,2}", re.DOTALL)
_SHORTCODE = re.compile(
    r"\[(?P<name>wp_caption|caption)\b(?P<attrs>[^\]]{0,400})\](?P<html>(?:(?!\[/).){0,600})"
    r"\[/(?P=name)\]",
    re.DOTALL,
)
_GIVEN = re.compile(r"\bcaption=[\"“”″'](?P<html>[^\]\"“”″]*)")
# Slanted lines that are notes of the author, not about the picture above them.
_NOTE = re.compile(
    r"disclaim|disclosure|affiliat|sponsor|editor|update|note\b|advice|also read|click"
    r"|this (?:post|page|article|site|blog|content|information|recipe)|subscrib"
    r"|read (?:more|also|next)|newsletter|hinweis|nota\b|avertissement|originally"
    r"|published",
    re.IGNORECASE,
)
LONGEST_CAPTION, LONGEST_CREDIT = 160, 120


def bind_captions(blocks: list[Placed], ledger: Ledger) -> None:
    """Give captions in loose paragraphs to the pictures they stand at."""
    at = 0
    while at < len(blocks):
        block = blocks[at].block
        if isinstance(block, Paragraph) and "aption]" in block.html:
            _read_shortcodes(blocks, at, ledger)
        elif isinstance(block, Figure) and at + 1 < len(blocks):
            _take_line_below(blocks, at, ledger)
        at += 1


def _take_line_below(blocks: list[Placed], at: int, ledger: Ledger) -> None:
    placed, below = blocks[at], blocks[at + 1]
    figure, line = placed.block, below.block
    if not isinstance(figure, Figure) or not isinstance(line, Paragraph):
        return
    is_caption = not figure.caption and _is_slanted_line(blocks, at + 1)
    is_credit = not figure.credit and not is_caption and _is_credit(line.html)
    if is_caption:
        placed.block = captioned(figure, line.html, ledger, below.where)
    elif is_credit:
        alone = captioned(replace(figure, caption=""), line.html, ledger, below.where)
        placed.block = replace(alone, caption=figure.caption)
    if is_caption or is_credit:
        del blocks[at + 1]


def _is_slanted_line(blocks: list[Placed], at: int) -> bool:
    """Whether a paragraph is one short slanted line, and the only one."""
    html = getattr(blocks[at].block, "html", "")
    if not html.startswith("<em>") or not _SLANTED.fullmatch(html):
        return False
    text = plain(html)
    after = blocks[at + 1].block if at + 1 < len(blocks) else None
    # A slanted sentence may be the author's aside.
    is_aside = text.endswith((".", "!", "?", "…", ":")) or "<strong>" in html
    if after is None or len(text) > LONGEST_CAPTION or is_aside or _NOTE.search(text):
        return False
    return not (isinstance(after, Paragraph) and _SLANTED.fullmatch(after.html))


def _is_credit(html: str) -> bool:
    if len(html) > LONGEST_CREDIT * 4:
        return False
    text = plain(html)
    if len(text) > LONGEST_CREDIT:
        return False
    shown, label, credit = credit_in(text)
    return bool(label and credit) and not shown


def _read_shortcodes(blocks: list[Placed], at: int, ledger: Ledger) -> None:
    """Take captions in the shortcodes of a paragraph to the pictures beside it."""
    placed = blocks[at]
    html = getattr(placed.block, "html", "")
    beside = _figures_beside(blocks, at)
    for found in list(_SHORTCODE.finditer(html))[: len(beside)]:
        given = _GIVEN.search(found["attrs"])
        caption = found["html"].strip() or (given["html"].strip() if given else "")
        target = beside.pop(0)
        if isinstance(target.block, Figure):
            target.block = captioned(target.block, caption, ledger, placed.where)
        code = found[0].replace(found["html"], " ") if found["html"] else found[0]
        if given and not found["html"].strip():
            code = code.replace(given["html"], " ")
        ledger.remove(RULE, REASON, plain(code), placed.where)
        html = html.replace(found[0], "", 1)
    placed.block = Paragraph(_trimmed(html))


def _trimmed(html: str) -> str:
    return re.sub(r"^(?:<br>|\s)+|(?:<br>|\s)+$", "", html)


def _figures_beside(blocks: list[Placed], at: int) -> list[Placed]:
    """The pictures lifted out of a paragraph: those that follow, or the one before."""
    found: list[Placed] = []
    for placed in blocks[at + 1 :]:
        if not isinstance(placed.block, Figure) or placed.block.caption:
            break
        found.append(placed)
    before = blocks[at - 1] if at else None
    if not found and before is not None and isinstance(before.block, Figure):
        found = [before] if not before.block.caption else []
    return found
