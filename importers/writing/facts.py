"""Facts about a post in the form the article page keeps them."""

import re
from datetime import UTC, datetime, time
from html import unescape
from urllib.parse import unquote, urlsplit

from django.utils.dateparse import parse_date, parse_datetime
from django.utils.text import slugify

from importers.cleaning.document import Document, Paragraph

_TAG = re.compile(r"<[^>]*>")
_CUT_SHORT = re.compile(r"(?:\s*(?:…|\[…\]|\.\.\.|\[\.\.\.\]))+$")


def standfirst(document: Document) -> str:
    """Give the description, unless it only repeats how the text begins.

    WordPress describes a post by its first words; those need no second place.
    """
    description = document.description or ""
    first = next((b for b in document.blocks if isinstance(b, Paragraph)), None)
    start = _text(_CUT_SHORT.sub("", description))
    return "" if first and _text(first.html).startswith(start) else description


def slug(document: Document) -> str:
    """Give the last part of the post's old address, else of its title; never empty."""
    path = urlsplit(document.source_url or "").path.strip("/")
    last = unquote(path.rsplit("/", 1)[-1]).rsplit(".", 1)[0]
    words = last or document.title
    return slugify(words[:200], allow_unicode=True)[:200] or "article"


def moment(value: str | None) -> datetime | None:
    """Give an ISO 8601 date or time as a moment; without a zone it is taken as UTC."""
    if not value:
        return None
    # First of all a date: it would be taken as a time at midnight, too.
    day = parse_date(value)
    # Noon, so that the day is the same day in nearly every time zone.
    found = datetime.combine(day, time(12)) if day else parse_datetime(value)
    return found.replace(tzinfo=found.tzinfo or UTC) if found else None


def _text(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
