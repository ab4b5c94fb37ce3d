"""Texts as words, so that layout and punctuation count for nobody."""

import re
from collections import Counter
from collections.abc import Sequence
from html import unescape

SHINGLE = 4
Shingles = Counter[tuple[str, ...]]

_WORD = re.compile(r"\w+")
_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|noscript|template|svg|iframe)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_INLINE = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark"
    r"|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-z!?][^<>]*>", re.IGNORECASE)


def words(text: str) -> tuple[str, ...]:
    """The words of a text without regard to capitals."""
    return tuple(_WORD.findall(text.casefold()))


def run_of(text: str) -> str:
    """The words with one blank around each, so that `in` finds runs of whole words."""
    return f" {' '.join(words(text))} "


def shingles(text: str) -> Shingles:
    """Runs of four words, each as often as it stands in the text."""
    return shingles_of(words(text))


def shingles_of(found: Sequence[str]) -> Shingles:
    """Runs of four words; a shorter text is one run."""
    if len(found) < SHINGLE:
        return Counter([tuple(found)]) if found else Counter()
    return Counter(zip(*(found[at:] for at in range(SHINGLE)), strict=False))


def text_of_markup(markup: str) -> str:
    """Visible text; elements that are not inline stand on lines of their own."""
    seen = _UNSEEN.sub(" ", markup) if "<" in markup else markup
    text = unescape(_TAG.sub("\n", _INLINE.sub("", seen)))
    return "\n".join(line for line in map(str.strip, text.split("\n")) if line)
