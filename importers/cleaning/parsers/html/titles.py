"""The post's title: what the page shows as its heading, where head and page agree."""

import re
from html import unescape

from importers.cleaning.document import TitleOrigin

from .linked_data import text_at
from .metadata import Metadata
from .reading import squeezed
from .tree import Element, Page

_BETWEEN = re.compile(
    r"\s+(?:[|·•»\u203a—–-]|::|&raquo;|/|<|«|\u2039)\s+|\s*[|»]\s*|:\s+(?=\S+$)"
)
_TITLED = re.compile(
    r"entry-title|post-title|article-title|headline|page-title|blog-title|title"
)
_WORD = re.compile(r"\w+")
_SIGNS = " |·•»\u203a—–-:/<«\u2039"
LONGEST = 300
# Dice of the words from which a heading is what the head names.
ALIKE = 0.6


def find_title(
    page: Page, metadata: Metadata, root: Element, site_name: str | None
) -> tuple[str, TitleOrigin, Element | None]:
    """The title, where it was found, and the heading that shows it."""
    said = [t for t in _said(metadata, site_name) if t]
    shown = _shown(page, said, root)
    if shown is not None:
        return squeezed(shown), TitleOrigin.PAGE, shown
    if said:
        return said[0], TitleOrigin.METADATA, None
    return "", TitleOrigin.MISSING, None


def _said(metadata: Metadata, site_name: str | None) -> list[str]:
    candidates = [
        text_at(metadata.post, "headline"),
        metadata.first(
            "og:title", "twitter:title", "dc.title", "parsely-title", "headline"
        ),
        metadata.title,
    ]
    return [without_site(unescape(title), site_name) for title in candidates if title]


def without_site(title: str, site_name: str | None) -> str:
    """Take the site's name off either end of a title."""
    parts = _BETWEEN.split(title)
    if len(parts) == 1 or not site_name:
        return title
    site = _words(site_name)
    if _alike(_words(parts[-1]), site):
        return title[: title.rindex(parts[-1])].rstrip(_SIGNS)
    if _alike(_words(parts[0]), site):
        return title[title.index(parts[0]) + len(parts[0]) :].lstrip(_SIGNS)
    return title


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _alike(one: set[str], other: set[str]) -> bool:
    if not one or not other:
        return False
    return len(one & other) >= 0.6 * min(len(one), len(other)) and one & other != set()


def _shown(page: Page, said: list[str], root: Element) -> Element | None:
    """The heading of the page that the head's title repeats; without a head, the h1."""
    headings = [e for e in page.elements if _may_be_title(e)]
    best, most = None, 0.0
    for heading in headings:
        likeness = max(
            (_likeness(squeezed(heading), title) for title in said), default=0.0
        )
        weight = likeness + _standing(heading, root)
        if likeness >= ALIKE and weight > most:
            best, most = heading, weight
    if best is not None or said:
        return best
    firsts = [h for h in headings if h.tag == "h1" and h.cut is None]
    return firsts[0] if len(firsts) == 1 else None


def _may_be_title(element: Element) -> bool:
    if not 0 < element.text <= LONGEST:
        return False
    if element.tag in ("h1", "h2", "h3"):
        return True
    if not element.names or element.tag not in ("div", "p", "span", "h4"):
        return False
    return "title" in element.names and not element.blocky | (element.tag == "span")


def _likeness(shown: str, said: str) -> float:
    """Shared words against all words of both (Dice)."""
    one, other = _words(shown), _words(said)
    if not one or not other:
        return 1.0 if shown and shown == said else 0.0
    return 2 * len(one & other) / (len(one) + len(other))


def _standing(heading: Element, root: Element) -> float:
    """A better tag or a better place weighs a little."""
    standing = {"h1": 0.3, "h2": 0.12}.get(heading.tag, 0.0)
    if _TITLED.search(heading.names):
        standing += 0.1
    if heading.cut is not None and heading.cut[0] not in ("header", "meta"):
        standing -= 0.4
    if heading.index > root.end or _is_linked_elsewhere(heading):
        standing -= 0.4
    return standing


def _is_linked_elsewhere(heading: Element) -> bool:
    return heading.linked == heading.text and heading.tag != "h1"
