"""Tell a page of HTML from plain text by what is in it, not by the file's name."""

import re
from enum import Enum

from .read import RawPost


class Format(Enum):
    """The forms of a post that a parser exists for."""

    TEXT = "text"
    HTML = "html"


_LOOK_AT = 200_000
_PAGE = re.compile(
    r"\s{0,999}(?:<!doctype\s+html|<\?xml[^>]{0,200}>\s{0,99}<(?:!doctype\s+)?html|<!--"
    r"|<(?:html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|figure|span"
    r"|blockquote|a|img|strong|em|b|i)\b[^<>]{0,2000}>)",
    re.IGNORECASE,
)
_OPENING = re.compile(r"<(html|head|body)\b[^<>]{0,2000}>", re.IGNORECASE)
_MARKUP = re.compile(
    r"</(?:p|div|span|h[1-6]|ul|ol|li|a|strong|em|b|i|table|tr|td|blockquote|figure)>"
    r"|<br\s{0,9}/?>|<img\s[^<>]{1,2000}>|</?p>",
    re.IGNORECASE,
)
_ENOUGH_MARKUP = 3


def detect(post: RawPost) -> Format:
    """Say which parser a post needs; text that only speaks of tags stays text."""
    text = post.text[:_LOOK_AT]
    if _PAGE.match(text) or _OPENING.search(text):
        return Format.HTML
    marks = sum(1 for _ in _MARKUP.finditer(text))
    return Format.HTML if marks >= _ENOUGH_MARKUP else Format.TEXT
