"""Inline HTML of our own: escaped text and the few tags that an article may hold."""

from html import escape

from importers.cleaning.sanitize import inline

from . import addresses
from .tree import Element

_MARKS = {
    "a": "a", "b": "strong", "strong": "strong", "i": "em", "em": "em", "cite": "em",
    "dfn": "em", "var": "em", "code": "code", "kbd": "code", "samp": "code",
    "tt": "code",
    "sup": "sup", "sub": "sub", "abbr": "abbr", "acronym": "abbr",
}  # fmt: skip


class InlineWriter:
    """Takes text and marks one after the other, gives paragraphs of inline HTML.

    A paragraph may end inside a mark: the mark is closed, and opened again in the next.
    """

    __slots__ = ("_base", "_blank", "_breaks", "_filled", "_marks", "_opened", "_parts")

    def __init__(self, base: str | None) -> None:
        self._base = base
        self._marks: list[tuple[str, str]] = []
        self._parts: list[str] = []
        self._opened = 0
        self._blank = True
        self._breaks = 0
        self._filled = False

    @property
    def is_empty(self) -> bool:
        """Whether the running paragraph has no text yet."""
        return not self._filled

    def open(self, element: Element) -> bool:
        """Begin a mark; returns False for a tag that is no mark of ours."""
        mark = _MARKS.get(element.tag)
        opening = "" if mark is None else self._opening(mark, element)
        if mark is None or not opening or any(mark == name for name, _ in self._marks):
            return False
        self._marks.append((mark, opening))
        return True

    def close(self) -> None:
        """End the mark that began last."""
        mark, _ = self._marks.pop()
        if self._opened > len(self._marks):
            self._opened -= 1
            self._parts.append(f"</{mark}>")

    def text(self, text: str) -> None:
        """Add text; runs of blanks become one blank."""
        line = " ".join(text.split())
        if not line or text[0].isspace():
            self._space(text)
        if not line:
            return
        self._begin()
        self._parts.append(_escaped(line))
        self._blank = False
        if text[-1].isspace():
            self._space(" ")

    def line_break(self) -> bool:
        """Add a line break; returns True where it is the second, a new paragraph."""
        self._breaks += 1
        self._blank = True
        return self._breaks > 1

    def take(self) -> str:
        """End the paragraph and give its HTML, sanitised; empty if it has no text."""
        if not self._filled:
            self._breaks = 0
            return ""
        for mark, _ in reversed(self._marks[: self._opened]):
            self._parts.append(f"</{mark}>")
        html = "".join(self._parts).strip()
        self._parts, self._opened = [], 0
        self._blank, self._breaks, self._filled = True, 0, False
        return inline(html) if "<" in html else html

    def _space(self, text: str) -> None:
        if text and not self._blank:
            self._parts.append(" ")
            self._blank = True

    def _begin(self) -> None:
        if self._breaks and self._filled:
            self._parts.append("<br>")
        self._breaks = 0
        self._filled = True
        if self._opened < len(self._marks):
            self._parts += [opening for _, opening in self._marks[self._opened :]]
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


def _escaped(line: str) -> str:
    is_plain = "&" not in line and "<" not in line and ">" not in line
    return line if is_plain else escape(line, quote=False)
