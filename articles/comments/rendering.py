"""A comment as readers see it, rendered once and stored with it.

The markup is in templates/comments/comment.html. Where the page's own path belongs
stands `PATH`, which no text can hold (`texts.py`), as a page may move.
"""

import re
from datetime import datetime
from typing import Final

from django.template.loader import get_template
from django.utils import formats, timezone, translation
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from .models import ReaderComment, Status
from .targets import Target
from .threads import LEVELS

# Grows when the template changes, so that stored fragments are rendered anew.
VERSION: Final = 2
PATH: Final = "\x1e"

# An address that says it is one; what closes a sentence or a bracket is not part of it.
_ADDRESS = re.compile(r"https?://[^\s<>\"'`\x1e]+", re.IGNORECASE)
_LAST = ".,;:!?…·'’”»"
_PAIRS = {")": "(", "]": "[", "}": "{"}
_NOON = 12
_REL = "nofollow ugc noopener"


def render(comment: ReaderComment, target: Target) -> str:
    """Give the fragment of a comment; its `parent` should be at hand.

    A comment that is not published is rendered as a tombstone.
    """
    with translation.override(target.interface):
        return get_template("comments/comment.html").render(
            {
                "comment": comment,
                "is_tombstone": comment.status != Status.PUBLISHED,
                "text": text_html(comment.body),
                "answered": comment.parent if comment.parent_id else None,
                # Its place on the page does not say what it answers.
                "is_deep": comment.depth >= LEVELS,
                "language": target.language,
                "path": mark_safe(PATH),  # noqa: S308 - a constant of ours
                "time": moment(comment.created),
            }
        )


def store(comment: ReaderComment, target: Target) -> None:
    """Render a comment and keep it; no other field is saved."""
    comment.html = render(comment, target)
    comment.html_version = VERSION
    ReaderComment.objects.filter(pk=comment.pk).update(
        html=comment.html, html_version=VERSION
    )


def on_page(fragments: str, path: str) -> SafeString:
    """Put the page's path into stored fragments."""
    return mark_safe(fragments.replace(PATH, escape(path)))  # noqa: S308 - rendered by us


def text_html(text: str) -> SafeString:
    """Make paragraphs of plain text: all is escaped, web addresses become links."""
    paragraphs = (_lines(part) for part in text.split("\n\n"))
    return mark_safe("".join(f"<p>{part}</p>" for part in paragraphs))  # noqa: S308 - escaped


def moment(when: datetime) -> str:
    """Give a time as the language in force writes it: 14 May 2026, 9.12 am."""
    local = timezone.localtime(when)
    if not _is_english():
        return f"{formats.date_format(local)}, {formats.time_format(local)}"
    half = "am" if local.hour < _NOON else "pm"
    return f"{day(when)}, {formats.time_format(local, 'g.i')} {half}"


def day(when: datetime) -> str:
    """Give a day as the language in force writes it: 14 May 2026."""
    local = timezone.localtime(when)
    return formats.date_format(local, "j F Y" if _is_english() else "DATE_FORMAT")


def _is_english() -> bool:
    """Django writes "14 Sept. 2026, 9:12 a.m."; the house has its own way."""
    return (translation.get_language() or "").startswith("en")


def _lines(text: str) -> str:
    parts, end = [], 0
    for found in _ADDRESS.finditer(text):
        address = _trimmed(found[0])
        parts += [escape(text[end : found.start()]), _link(address)]
        end = found.start() + len(address)
    parts.append(escape(text[end:]))
    return "".join(parts).replace("\n", "<br>")


def _link(address: str) -> str:
    if address.endswith("//"):
        return escape(address)
    return f'<a href="{escape(address)}" rel="{_REL}">{escape(address)}</a>'


def _trimmed(address: str) -> str:
    while address:
        last = address[-1]
        opening = _PAIRS.get(last)
        is_extra = opening and address.count(opening) < address.count(last)
        if last not in _LAST and not is_extra:
            break
        address = address[:-1]
    return address
