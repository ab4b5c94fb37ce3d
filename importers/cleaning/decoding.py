"""Bytes to text: by mark, as UTF-8, as declared, as Western, as guessed, in turn."""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from .errors import UnreadableSourceError
from .guessing import guess, is_western
from .signatures import refuse_controls


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it had, and what was odd about its bytes.

    `claimed` is the encoding that the file names, where its letters are not in it.
    `exact` are the bytes of the text as they were, where they were UTF-8.
    """

    text: str
    encoding: str
    is_cut: bool = False
    mended: int = 0
    claimed: str = ""
    exact: bytes = b""

    @property
    def utf8(self) -> bytes:
        """The text as UTF-8."""
        return self.exact or self.text.encode("utf-8", "surrogatepass")


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta\b[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})"""
    rb"""|^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 8192
# WHATWG Encoding Standard: labels that mean another encoding than they say.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_KNOWN = ("utf-8", "cp", "iso8859", "koi8", "gb", "big5", "euc", "mac", "iso2022_jp")
_HIGH = bytes(range(0x80, 0x100))
_SAMPLE = 100_000
_UNREADABLE_SHARE = 0.002


def decode(content: bytes, source: str) -> Decoded:
    """Find the text in `content`; what it declares and cannot be is overruled.

    Raises: UnreadableSourceError where no encoding makes text of it.
    """
    if decoded := _by_mark(content) or _as_wide(content):
        return decoded
    refuse_controls(content, source)
    ways: tuple[Callable[[bytes], Decoded | None], ...]
    ways = (_as_utf8, _as_declared, _as_western, _as_guessed)
    for way in ways:
        if decoded := way(content):
            return decoded if content.isascii() else _checked(decoded, content)
    raise UnreadableSourceError(source, "no encoding turns these bytes into text")


def _checked(decoded: Decoded, content: bytes) -> Decoded:
    claimed = _declared(content)
    is_lie = claimed not in ("", decoded.encoding)
    return replace(decoded, claimed=claimed) if is_lie else decoded


def _by_mark(content: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            rest = content[len(mark) :]
            return _as_utf8(rest) if encoding == "utf-8" else _wide(rest, encoding)
    return None


def _wide(content: bytes, encoding: str) -> Decoded:
    width = 4 if "32" in encoding else 2
    spare = len(content) % width
    text = content[: len(content) - spare].decode(encoding, errors="replace")
    return Decoded(text, encoding, is_cut=bool(spare))


def _as_wide(content: bytes) -> Decoded | None:
    """UTF-16 without a mark: the zero bytes of its blanks and Latin letters tell."""
    sample = content[: _SAMPLE - _SAMPLE % 2]
    if 0 not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 20 < len(sample) // 2 or min(even, odd) * 10 > max(even, odd):
        return None
    decoded = _wide(content, "utf-16-le" if odd > even else "utf-16-be")
    strange = sum(not (c.isprintable() or c.isspace()) for c in decoded.text[:5000])
    return decoded if strange * 50 <= len(decoded.text[:5000]) else None


def _as_utf8(content: bytes) -> Decoded | None:
    is_shifted = b"\x1b" in content and b"\x1b$" in content
    if is_shifted and (decoded := _strictly(content, "iso2022_jp")):
        return decoded
    try:
        return Decoded(content.decode("utf-8"), "utf-8", exact=content)
    except UnicodeDecodeError as error:
        is_cut = error.reason == "unexpected end of data"
        end = error.start if is_cut else len(content)
    whole = content[:end]
    readable = whole.decode("utf-8", "ignore")
    stray = len(whole) - len(readable.encode())
    foreign = len(readable) - len(whole.translate(None, delete=_HIGH))
    if stray * 10 > foreign and not (is_cut and not stray):
        return None
    text = _mend(whole.decode("utf-8", "surrogateescape")) if stray else readable
    return Decoded(text, "utf-8", is_cut=is_cut, mended=stray)


def _mend(text: str) -> str:
    """Read stray bytes, left as escapes, as the Windows letters they mostly are."""

    def letter(found: re.Match[str]) -> str:
        return bytes([ord(found[0]) - 0xDC00]).decode("cp1252", errors="replace")

    return re.sub("[\udc80-\udcff]", letter, text)


def _declared(content: bytes) -> str:
    """The encoding that a page names and browsers take it for, or nothing."""
    found = _DECLARED.search(content[:_DECLARED_WITHIN])
    if not found:
        return ""
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return ""
    name = _MEANT.get(name, name)
    return name if name.startswith(_KNOWN) else ""


def _as_declared(content: bytes) -> Decoded | None:
    name = _declared(content)
    if name in ("", "utf-8"):
        return None
    return _strictly(content, name) or _nearly(content, name)


def _strictly(content: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if error.end < len(content):
            return None
        whole = content[: error.start]
    return Decoded(whole.decode(encoding), encoding, is_cut=True)


def _nearly(content: bytes, encoding: str) -> Decoded | None:
    text = content.decode(encoding, errors="replace")
    unreadable = text.count("\ufffd")
    if unreadable > _UNREADABLE_SHARE * len(text):
        return None
    return Decoded(text, encoding, mended=unreadable)


def _as_western(content: bytes) -> Decoded | None:
    if not is_western(content):
        return None
    text = content.decode("cp1252", errors="replace")
    return Decoded(text, "cp1252", mended=text.count("\ufffd"))


def _as_guessed(content: bytes) -> Decoded | None:
    encoding = guess(content)
    if encoding is None:
        return None
    return _strictly(content, encoding) or _nearly(content, encoding)
