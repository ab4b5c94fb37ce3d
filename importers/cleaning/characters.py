"""Characters with no place in a text: invisible, reversing, stacked, or none at all."""

import re
from collections import Counter
from functools import lru_cache

from .document import Removal

RULE = "characters"
# Unicode 17, chapter 23: separators of lines and paragraphs, and their older kin.
_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_REVERSING = "\u202a-\u202e\u2066-\u206f"
_DIRECTIONS = "\u200e\u200f\u061c"
_JOINERS = "\u200c\u200d"
_TAGS = "\U000e0000-\U000e007f"
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2065"
    f"\u3164\ufeff\uffa0\ufff9-\ufffb{_TAGS}"
)
_ENDS_OF_PLANES = "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
_NOTHING = f"\ud800-\udfff\ufdd0-\ufdef{_ENDS_OF_PLANES}"
_KINDS = {
    re.compile(f"[{_CONTROLS}]"): "control codes are no text",
    re.compile(f"[{_REVERSING}]"): "signs that reverse letters can disguise words",
    re.compile(f"[{_INVISIBLE}]"): "signs that cannot be seen split words",
    re.compile(f"[{_NOTHING}]"): "code points that are no characters",
}
# Scripts that need joiners inside words: Arabic, Syriac, those of South Asia, emoji.
_JOINED = (
    "[\u0600-\u109f\u1780-\u180f\u2190-\u2bff\ufb50-\ufdff\ufe0f\ufe70-\ufefe"
    "\U0001f000-\U0001faff]"
)
_DIRECTED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_FLAG = re.compile(f"\U0001f3f4[{_TAGS}]{{1,9}}\U000e007f")
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_MARK = re.compile(f"[{_MARKS}{_SELECTORS}]")
# More than four marks on one letter climb over the lines above.
_STACK = re.compile(f"([{_MARKS}]{{4}})[{_MARKS}]+|([{_SELECTORS}])[{_SELECTORS}]+")
_STACKED = "more marks on one letter than any language has"


def tidy(text: str) -> tuple[str, tuple[Removal, ...]]:
    """Unify line ends and drop what is no character of a text.

    Joiners stay where a script needs them, marks of direction where text runs both
    ways.
    Returns: the text and, for each reason, one removal, with a ring for what cannot be
    shown.
    """
    signs = set(text)
    dropped: Counter[str] = Counter()
    if any(_LINE_ENDS.match(sign) for sign in signs):
        text = _LINE_ENDS.sub("\n", text)
    for sign in sorted(signs):
        if reason := _reason(sign):
            text, count = _without(sign, text)
            dropped[reason] += count
    if any(_MARK.match(sign) for sign in signs):
        text, dropped[_STACKED] = _STACK.subn(r"\1\2", text)
    return text, tuple(
        Removal(RULE, f"{reason} ({count} dropped)", "◌")
        for reason, count in dropped.items()
        if count
    )


def _without(sign: str, text: str) -> tuple[str, int]:
    if sign in _DIRECTIONS and _DIRECTED.search(text):
        return text, 0
    if sign in _JOINERS:
        return re.subn(f"(?<!{_JOINED}){sign}", "", text)
    if _FLAG.search(text) and re.match(f"[{_TAGS}]", sign):
        return text, 0
    return text.replace(sign, ""), text.count(sign)


@lru_cache(maxsize=4096)
def _reason(sign: str) -> str:
    return next((reason for kind, reason in _KINDS.items() if kind.match(sign)), "")
