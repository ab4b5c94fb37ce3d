"""Entities that were decoded once too seldom: `&amp;`, `&#8217;` and their like."""

import re
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


def decoded(text: str, ledger: Ledger) -> str:
    """Put signs in the place of their entities, and record what was replaced.

    Letters stay, as words would change, and so do brackets: who writes `&lt;b&gt;`
    speaks of HTML.
    """
    if "&" not in text:
        return text
    replaced: Counter[str] = Counter()

    def sign(found: re.Match[str]) -> str:
        meant = unescape(unescape(found[0]))
        if len(meant) != 1 or meant.isalnum() or meant in "<>" or _is_odd(meant):
            return found[0]
        replaced[found[0]] += 1
        return meant if replaced.total() <= _MOST else found[0]

    new = _ENTITY.sub(sign, text)
    if not replaced or replaced.total() > _MOST:
        return text
    for entity, count in replaced.items():
        ledger.remove(RULE, REASON, " ".join([entity] * count))
    return new


def _is_odd(sign: str) -> bool:
    return not sign.isprintable() and sign != "\u00a0"
