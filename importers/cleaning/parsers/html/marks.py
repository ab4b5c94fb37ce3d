"""Inline HTML of our own: escaped text and the few tags that an article may hold."""

import re
from html import escape

from importers.cleaning.sanitize import inline
from importers.cleaning.visible import one_line

from . import addresses
from .tree import Element

_MARKS = {
    "a": "a", "b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em",
    "dfn": "em", "var": "em", "code": "code", "kbd": "code", "samp": "code",
    "tt": "code",
    "sup": "sup", "sub": "sub", "abbr": "abbr", "acronym": "abbr",
}  # fmt: skip
# Addresses that the sanitiser leaves as they are, whatever else it may think of.
_SURE = re.compile(
    r'<a href="(?:https?://(?:[a-z0-9]+(?:-[a-z0-9]+)*\.){1,9}[a-z]{2,12}(?=[/?#"])|#)'
    r'[\w%!$()*+,./:;=?@~#-]*(?:&amp;[\w%!$()*+,./:;=?@~#-]*)*">',
    re.ASCII,
)


def is_sure(opening: str) -> bool:
    """Whether the sanitiser would leave a tag of ours with an attribute as it is."""
    return bool(_SURE.fullmatch(opening))


class InlineWriter:
    """Takes text and marks one after the other, gives paragraphs of inline HTML.

    A paragraph may end inside a mark: the mark is closed, and opened again in the next.
    """

    __slots__ = (
        "_base", "_blank", "_breaks", "_is_sure", "_marks", "_opened", "_parts",
        "filled",
    )  # fmt: skip

    def __init__(self, base: str | None) -> None:
        self._base = base
        self._marks: list[tuple[str, str]] = []
        self._parts: list[str] = []
        self._opened = 0
        self._blank = True
        self._breaks = 0
        # Whether the sanitiser would change nothing in what was written.
        self._is_sure = True
        # Whether the running paragraph has text.
        self.filled = False

    def open(self, element: Element) -> bool:
        """Begin a mark; returns False for a tag that is no mark of ours."""
        mark = _MARKS.get(element.tag)
        if mark is None or any(mark == name for name, _ in self._marks):
            return False
        opening = self._opening(mark, element)
        if opening:
            self._marks.append((mark, opening))
        return bool(opening)

    def close(self) -> None:
        """End the mark that began last."""
        mark, _ = self._marks.pop()
        if self._opened > len(self._marks):
            self._opened -= 1
            self._parts.append(f"</{mark}>")

    def text(self, text: str) -> None:
        """Add text; runs of blanks become one blank."""
        if not text or text.isspace():
            if text and not self._blank:
                self._parts.append(" ")
                self._blank = True
            return
        line = one_line(text)
        if not self._blank and text[0].isspace():
            self._parts.append(" ")
        if self._breaks or not self.filled or self._opened < len(self._marks):
            self._begin()
        if "&" in line or "<" in line or ">" in line:
            line = escape(line, quote=False)
        self._parts.append(line)
        self._blank = text[-1].isspace()
        if self._blank:
            self._parts.append(" ")

    def line_break(self) -> bool:
        """Add a line break; returns True where it is the second, a new paragraph."""
        self._breaks += 1
        self._blank = True
        return self._breaks > 1

    def take(self) -> str:
        """End the paragraph and give its HTML, sanitised; empty if it has no text."""
        if not self.filled:
            self._breaks = 0
            return ""
        for mark, _ in reversed(self._marks[: self._opened]):
            self._parts.append(f"</{mark}>")
        html = "".join(self._parts).strip()
        is_sure = "<" not in html or (self._is_sure and "\0" not in html)
        self._parts, self._opened, self._is_sure = [], 0, True
        self._blank, self._breaks, self.filled = True, 0, False
        return html if is_sure else inline(html)

    def _begin(self) -> None:
        if self._breaks and self.filled:
            self._parts.append("<br>")
        self._breaks = 0
        self.filled = True
        for _, opening in self._marks[self._opened :]:
            self._parts.append(opening)
            if "=" in opening and not is_sure(opening):
                self._is_sure = False
        self._opened = len(self._marks)

    def _opening(self, mark: str, element: Element) -> str:
        if mark == "a":
            href = self._address(element.get("href"))
            return f'<a href="{escape(href)}">' if href not in ("", "#") else ""
        if mark == "abbr" and (title := element.get("title")):
            return f'<abbr title="{escape(title)}">'
        return f"<{mark}>"

    def _address(self, given: str) -> str:
        """The address of a link; within the page, its anchor, mended at the end."""
        if given[:1] == "#":
            return given
        href = addresses.link(given, self._base) or ""
        if self._base and href.startswith(f"{self._base}#"):
            return href[len(self._base) :]
        return href
