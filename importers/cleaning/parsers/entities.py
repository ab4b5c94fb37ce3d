"""Entities that were decoded once too seldom: `&amp;`, `&#8217;` and their like."""

import re
from bisect import bisect
from collections import Counter
from html import unescape

from importers.cleaning.ledger import Ledger

RULE = "entities"
REASON = "an entity that was left where its sign belongs"

# Longest of HTML's names for signs; `&amp;nbsp;` was encoded twice.
_ENTITY = re.compile(
    r"&(?:amp;)?(?:#\d{2,5}|#x[0-9a-f]{2,4}|[a-z]{2,6});", re.IGNORECASE
)
# More of them are a table of entities, or hostile.
_MOST = 2000
_TWICE = re.compile(
    r"&amp;((?:amp;)?)((?:#\d{2,5}|#x[0-9a-f]{2,4}|[a-z]{2,6});)", re.IGNORECASE
)
_EXACT = re.compile(r"<(/?)(?:pre|code|textarea|script|style|xmp)\b", re.IGNORECASE)
# The longest tag, so to speak: further back nothing is looked for.
_NEAR = 5000


def decoded(text: str, ledger: Ledger) -> str:
    """Put signs in the place of their entities, and record what was replaced.

    Letters stay, as words would change, and so do brackets: who writes `&lt;b&gt;`
    speaks of HTML.
    """
    if "&" not in text:
        return text
    replaced: Counter[str] = Counter()

    def sign(found: re.Match[str]) -> str:
        if not (meant := _meant(found[0])):
            return found[0]
        replaced[found[0]] += 1
        return meant

    new = _ENTITY.sub(sign, text)
    return new if _record(replaced, ledger) else text


def decoded_markup(html: str, ledger: Ledger) -> str:
    """Decode what a page encodes twice, so that readers see `&rsquo;`.

    Code stays to the byte, and so do addresses and other attributes.
    """
    if _TWICE.search(html) is None:
        return html
    replaced: Counter[str] = Counter()
    body = max(html.find("<body"), html.find("<BODY"))
    starts, exact = _stretches(html)

    def once(found: re.Match[str]) -> str:
        at, entity = found.start(), f"&{found[1]}{found[2]}"
        is_exact = exact[bisect(starts, at) - 1]
        if is_exact or not _meant(entity) or not (at < body or _is_text(html, at)):
            return found[0]
        # What the head says is no text of the page.
        replaced[entity] += at > body
        return f"&{found[2]}"

    new = _TWICE.sub(once, html)
    return new if _record(replaced, ledger) else html


def _stretches(html: str) -> tuple[list[int], list[bool]]:
    """Where code and text begin in turn, and which of them is code."""
    starts, exact, open_tags = [0], [False], 0
    for tag in _EXACT.finditer(html):
        open_tags = max(0, open_tags + (-1 if tag[1] else 1))
        starts.append(tag.start())
        exact.append(open_tags > 0)
    return starts, exact


def _is_text(html: str, at: int) -> bool:
    """Whether a place is between tags, not inside of one."""
    near = max(0, at - _NEAR)
    return html.rfind("<", near, at) <= html.rfind(">", near, at)


def _meant(entity: str) -> str:
    """The sign that an entity stands for, if it is one to put in its place."""
    sign = unescape(unescape(entity))
    odd = not sign.isprintable() and sign != "\u00a0"
    return "" if len(sign) != 1 or sign.isalnum() or sign in "<>" or odd else sign


def _record(replaced: Counter[str], ledger: Ledger) -> bool:
    if replaced.total() > _MOST:
        return False
    for entity, count in replaced.items():
        ledger.remove(RULE, REASON, " ".join([entity] * count))
    return True
