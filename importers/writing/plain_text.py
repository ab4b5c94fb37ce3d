"""Inline HTML → plain text, with the addresses of its links. Plain Python."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote

_PARAGRAPHS = re.compile(r"\s*\n\s*\n\s*")
_LINES = re.compile(r"[^\S\n]*\n[^\S\n]*")
_BLANKS = re.compile(r"\s+")


def plain_text(html: str) -> str:
    """Give the text of sanitised inline HTML: `<br>` ends a line, two a paragraph.

    A link keeps its address behind its text, unless the text is the address.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    text = _PARAGRAPHS.sub("\n\n", "".join(reader.parts))
    return _LINES.sub("\n", text).strip()


class _Reader(HTMLParser):
    """Gathers texts; nothing here is trusted to be markup, so nothing is lost."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._address = ""
        self._start = 0

    def handle_data(self, data: str) -> None:
        # A line that ends in the source ends nothing on the page.
        self.parts.append(_BLANKS.sub(" ", data))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.parts.append("\n")
        elif tag == "a":
            address = dict(attrs).get("href") or ""
            is_web = address.startswith(("http://", "https://"))
            self._address = address if is_web else ""
            self._start = len(self.parts)

    def handle_endtag(self, tag: str) -> None:
        if tag != "a" or not self._address:
            return
        text = "".join(self.parts[self._start :])
        if _says(text, self._address):
            self.parts[self._start :] = [self._address]
        else:
            self.parts.append(f" ({self._address})")
        self._address = ""


def _says(text: str, address: str) -> bool:
    """Whether a link's text is its address: without scheme, or cut off, too."""
    said, whole = _bare(text), _bare(address)
    start = said.removesuffix("…").removesuffix("...")
    is_start = bool(start) and start != said and whole.startswith(start)
    return said == whole or is_start


def _bare(address: str) -> str:
    bare = unquote(address.strip()).casefold()
    for start in ("https://", "http://", "www."):
        bare = bare.removeprefix(start)
    return bare.rstrip("/")
