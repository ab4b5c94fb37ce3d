"""Words below a picture: what it shows, and who made it."""

import re
from dataclasses import replace
from html import escape

from importers.cleaning.document import Figure
from importers.cleaning.ledger import Ledger

from .credits import credit_in
from .plain import plain

_SLANTED = re.compile(r"^<em>((?:(?!</?em>).)*)</em>$", re.DOTALL)
_OPENING = re.compile(r"<(?!br>)[a-z]")
_END = re.compile(r"(?:<br>|[\s(\[|/–—-])+$")
LONGEST_END = 100
_LABEL = "says that a credit follows; the page says so itself"


def captioned(figure: Figure, html: str, ledger: Ledger, where: str) -> Figure:
    """A figure with its caption; a credit at the caption's end becomes its own."""
    if figure.caption or not html:
        return figure
    # Captions are set apart by the page's own design; emphasis of all is none.
    html = _SLANTED.sub(r"\1", html)
    shown, label, credit = credit_in(plain(html))
    before = _before(html, shown, label) if credit and not figure.credit else None
    if before is None:
        return replace(figure, caption=html)
    ledger.remove("credit-label", _LABEL, label, where)
    return replace(figure, caption=before, credit=credit)


def _before(html: str, shown: str, label: str) -> str | None:
    """The caption in front of a credit, with its markup; None where they overlap."""
    if "<" not in html or not shown:
        return escape(shown, quote=False)
    at = html.rfind(escape(label, quote=False)) if label else -1
    head = html[: max(0, at)]
    opened = len(_OPENING.findall(head))
    if at < 0 or opened != head.count("</"):
        return None
    return head[:-LONGEST_END] + _END.sub("", head[-LONGEST_END:])


def credited(figure: Figure, text: str, ledger: Ledger, where: str) -> Figure:
    """A figure with what the page itself marks as its credit."""
    shown, label, credit = credit_in(text)
    if shown and (figure.caption or not credit):
        return replace(figure, credit=text)
    ledger.remove("credit-label", _LABEL, label, where)
    caption = escape(shown, quote=False) or figure.caption
    return replace(figure, caption=caption, credit=credit)
