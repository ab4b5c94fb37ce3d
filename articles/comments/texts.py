"""What may stand in a comment: plain text in any script, and nothing that deceives.

What people type is kept as it is, or refused in words that name what is wrong; only
what cannot be seen (blanks at the ends, line ends of other systems) is put in order.
Plain Python.
"""

import re
import unicodedata
from typing import Final

LONGEST_NAME: Final = 80
# Checked before anything else looks at the text: some of it takes time by the letter.
LONGEST_EVER: Final = 100_000

# Marks that turn the direction of what follows (Unicode TR 9); RLM, LRM and ALM stay,
# as honest Arabic and Hebrew need them.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Unicode's tag characters write what nobody sees. The flags of England, Scotland and
# Wales are made of them: a black flag, three to six of them, and one that ends it.
_TAGS = re.compile(
    "(?P<flag>\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f)"
    "|[\U000e0001-\U000e007f]+"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n(?:[^\S\n]*\n)+")
_LINE_END = re.compile("\r\n?|[\u2028\u2029\u0085\x0b\x0c]")
_BLANKS = re.compile(r"\s+")
# Nothing in it can be wrong.
_PLAIN = re.compile(r"[\n\t -~]*")
# More marks on one letter than any writing system needs: Tibetan, Hebrew with its
# accents and Vietnamese stay well below.
_MOST_MARKS: Final = 6
_INVISIBLE: Final = frozenset({"Cf", "Zs", "Zl", "Zp", "Cc"})
# Letters by category, but blank on every screen.
_HANGUL_FILLERS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800")


class TextError(Exception):
    """`code` is empty, too_long, control, surrogate, bidi, hidden or marks."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def clean_body(text: str, *, longest: int) -> str:
    """Give a comment with lines as "\\n" and blank lines folded, at most one in a row.

    Raises: TextError; `longest` counts characters.
    """
    if len(text) > LONGEST_EVER:
        raise TextError("too_long")
    text = _BLANK_LINES.sub("\n\n", _LINE_END.sub("\n", text)).strip()
    _check(text, longest)
    return text


def clean_name(text: str) -> str:
    """Give a name in one line, NFC. Raises: TextError."""
    if len(text) > LONGEST_EVER:
        raise TextError("too_long")
    # Before it is measured: NFC makes two or three of some letters of Hindi or Hebrew.
    text = unicodedata.normalize("NFC", _BLANKS.sub(" ", text).strip())
    _check(text, LONGEST_NAME)
    return text


def mended(text: str, *, lines: bool = True) -> str:
    """Give a text of another site without what would be refused here; "" is possible.

    It may be of any length. Half a sign (a lone surrogate) becomes the sign for what
    cannot be read; the rest that goes is nothing anybody sees. Without `lines` it is
    one line, as a name is.
    """
    text = _LINE_END.sub("\n", text) if lines else _BLANKS.sub(" ", text)
    if not _PLAIN.fullmatch(text):
        text = _BIDI.sub("", _SURROGATE.sub("\ufffd", text))
        text = _TAGS.sub(lambda found: found["flag"] or "", text)
        text = "".join(letter for letter in text if not _is_control(letter))
        text = text if lines else unicodedata.normalize("NFC", text)
        text = _with_fewer_marks(text)
    # Last: what went may have parted blanks.
    text = _BLANK_LINES.sub("\n\n", text) if lines else _BLANKS.sub(" ", text)
    return text.strip()


def _check(text: str, longest: int) -> None:
    if len(text) > longest:
        raise TextError("too_long")
    if _SURROGATE.search(text):
        raise TextError("surrogate")
    if any(_is_control(letter) for letter in text):
        raise TextError("control")
    if _BIDI.search(text):
        raise TextError("bidi")
    if any(not found["flag"] for found in _TAGS.finditer(text)):
        raise TextError("hidden")
    if _has_too_many_marks(text):
        raise TextError("marks")
    if not any(_is_seen(letter) for letter in text):
        raise TextError("empty")


def _is_control(letter: str) -> bool:
    """Controls but for line and tab, and the 66 noncharacters."""
    if letter in "\n\t":
        return False
    number = ord(letter)
    return (
        number < ord(" ")
        or 0x7F <= number < 0xA0  # noqa: PLR2004 - DEL and the controls of C1
        or number & 0xFFFE == 0xFFFE  # noqa: PLR2004
        or 0xFDD0 <= number <= 0xFDEF  # noqa: PLR2004
    )


def _is_seen(letter: str) -> bool:
    if letter in _HANGUL_FILLERS:
        return False
    category = unicodedata.category(letter)
    return category not in _INVISIBLE and not category.startswith("M")


def _marks_so_far(letter: str, before: int) -> int:
    category = unicodedata.category(letter)
    if category in ("Mn", "Me"):
        return before + 1
    # A joiner that nobody sees does not part marks from their letter.
    return before if category == "Cf" else 0


def _has_too_many_marks(text: str) -> bool:
    run = 0
    for letter in text:
        run = _marks_so_far(letter, run)
        if run > _MOST_MARKS:
            return True
    return False


def _with_fewer_marks(text: str) -> str:
    if not _has_too_many_marks(text):
        return text
    kept, run = [], 0
    for letter in text:
        run = _marks_so_far(letter, run)
        if run <= _MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
