"""The named feature sets of rich text, and rich text that stands within a line."""

import re

from django.utils.safestring import SafeString, mark_safe
from wagtail.rich_text import RichText, expand_db_html

from .links import ExpandedRichText

HEADING = ["italic", "superscript", "subscript", "code", "link"]
INLINE = [
    "bold",
    "italic",
    "link",
    "document-link",
    "superscript",
    "subscript",
    "code",
]
LIST = ["ol", "ul", *INLINE]
PROSE = ["h2", "h3", *LIST]

_PARAGRAPH_BREAK = re.compile(r"</p>\s*<p\b[^>]*>", re.IGNORECASE)
_OUTER_PARAGRAPH = re.compile(r"^\s*<p\b[^>]*>|</p>\s*$", re.IGNORECASE)


def inline(value: RichText | str | None) -> SafeString:
    """Give rich text as HTML for inside a line: for `<p>`, `<br><br>` between two.

    The source is what the editor or the importer stored, cleaned by them.
    """
    joined = _PARAGRAPH_BREAK.sub("<br><br>", _expanded(value))
    return mark_safe(_OUTER_PARAGRAPH.sub("", joined))  # noqa: S308 - cleaned when stored


def _expanded(value: RichText | str | None) -> str:
    if isinstance(value, ExpandedRichText):
        return value.html
    source = value.source if isinstance(value, RichText) else value or ""
    html: str = expand_db_html(source)
    return html
