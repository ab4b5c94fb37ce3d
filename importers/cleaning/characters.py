"""Characters with no place in a text: invisible, reversing, stacked, or none at all."""

import re
from collections import Counter

from .document import Removal

RULE = "characters"
# Nearly all bytes of nearly all pages: passing over them is a loop in C.
_COMMON = bytes({*range(0x20, 0x7F), *b"\t\n"})
_BLANKED = bytes(range(0x80, 0x100)).rjust(0x100)
# Unicode 17, chapter 23: separators of lines and paragraphs, and their older kin.
_LINE_ENDS = frozenset("\r\v\f\x85\u2028\u2029")
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
_ODD = re.compile(f"[{_CONTROLS}{_REVERSING}{_INVISIBLE}{_NOTHING}]")
# Scripts that need joiners inside words: Arabic, Syriac, those of South Asia, emoji.
_JOINED = re.compile(
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


def rare_signs(utf8: bytes) -> frozenset[str]:
    """The characters of a text, given as UTF-8, that are not common ones of ASCII."""
    rare = utf8.translate(None, delete=_COMMON)
    return frozenset(rare.decode("utf-8", "surrogatepass"))


def foreign_runs(text: str) -> str:
    """The different runs of characters beyond ASCII, longer than one, in one line."""
    utf8 = text.encode("utf-8", "surrogatepass")
    joined = b" ".join({*utf8.translate(_BLANKED).split()})
    runs = joined.decode("utf-8", "surrogatepass").split(" ")
    return " ".join(run for run in runs if len(run) > 1)


def tidy(text: str, signs: frozenset[str]) -> tuple[str, tuple[Removal, ...]]:
    """Unify line ends and drop what is no character of a text.

    Joiners stay where a script needs them, marks of direction where text runs both
    ways. `signs` are the `rare_signs` of the text.
    Returns: the text and, for each reason, one removal, with a ring for what cannot be
    shown.
    """
    text = _with_one_line_end(text, signs)
    joined = "".join(sorted(signs))
    dropped: Counter[str] = Counter()
    for sign in _ODD.findall(joined):
        text, count = _without(sign, text)
        dropped[_reason(sign)] += count
    if _MARK.search(joined) and _STACK.search(foreign_runs(text)):
        text, dropped[_STACKED] = _STACK.subn(r"\1\2", text)
    return text, tuple(
        Removal(RULE, f"{reason} ({count} dropped)", "◌")
        for reason, count in dropped.items()
        if count
    )


def _with_one_line_end(text: str, signs: frozenset[str]) -> str:
    ends = signs & _LINE_ENDS
    if "\r" in ends:
        text = text.replace("\r\n", "\n")
    for end in ends:
        text = text.replace(end, "\n")
    return text


def _without(sign: str, text: str) -> tuple[str, int]:
    if sign in _DIRECTIONS and _DIRECTED.search(text):
        return text, 0
    if sign in _JOINERS:
        return _without_joiner(sign, text)
    if _FLAG.search(text) and re.match(f"[{_TAGS}]", sign):
        return text, 0
    return text.replace(sign, ""), text.count(sign)


def _without_joiner(sign: str, text: str) -> tuple[str, int]:
    """Drop a joiner wherever the character before it is of a script without joiners."""
    first, *parts = text.split(sign)
    kept, count = [first], 0
    for before, part in zip([first, *parts], parts, strict=False):
        is_joined = _JOINED.match(before[-1:])
        kept += [sign, part] if is_joined else [part]
        count += not is_joined
    return "".join(kept), count


def _reason(sign: str) -> str:
    return next((reason for kind, reason in _KINDS.items() if kind.match(sign)), "")
