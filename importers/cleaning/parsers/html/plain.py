"""Between our own inline HTML and plain text."""

import re
from html import escape, unescape

from importers.cleaning.visible import one_line

# Attribute values may hold `>`: the serialiser quotes them, so a tag ends after quotes.
_TAG = re.compile(r"<[^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>")
_BREAK = re.compile(r"(?:<br>\s*)+")


def plain(html: str) -> str:
    """The text of inline HTML in one line."""
    if "<" in html:
        html = _TAG.sub("", _BREAK.sub(" ", html) if "<br>" in html else html)
    return one_line(unescape(html))


def paragraphs(text: str) -> str:
    """Text as HTML, a paragraph for every line."""
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines if line)
