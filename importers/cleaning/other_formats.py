"""Texts that are no post: exports, feeds, sitemaps, pictures and data, by their first
element."""

import json
import re

from .errors import UnreadableSourceError

# WordPress writes a page of comments before the first element of its exports.
_LOOK_AT = 20_000
# Possessive, so that no input makes it try twice.
_ROOT = re.compile(
    r"\s*+(?:<\?xml[^>]*+>\s*+)?(?:<!--(?:[^-]|-(?!->))*+-->\s*+)*+"
    r"<(?:!doctype\s++)?(rss|feed|rdf:rdf|opml|svg|urlset|sitemapindex)\b",
    re.IGNORECASE,
)
_KINDS = {
    "rss": "a feed or the export of a whole site",
    "feed": "a feed",
    "rdf:rdf": "a feed",
    "opml": "a list of feeds",
    "svg": "an SVG picture",
    "urlset": "a sitemap",
    "sitemapindex": "a list of sitemaps",
}


def refuse_other_formats(text: str, source: str) -> None:
    """Raise UnreadableSourceError, in plain words, for a text of a known other kind."""
    if found := _ROOT.match(text, 0, _LOOK_AT):
        kind = _KINDS[found[1].lower()]
        raise UnreadableSourceError(source, f"this is {kind}, not a post")
    if _is_json(text):
        raise UnreadableSourceError(source, "this is JSON data, not a post")


def _is_json(text: str) -> bool:
    # A note in brackets, or a shortcode, may open a post as well: all of it must fit.
    if (text[:1], text.rstrip()[-1:]) not in (("{", "}"), ("[", "]")):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
