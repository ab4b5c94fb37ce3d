"""The post's title: what the page shows as its heading, where head and page agree."""

import re
from html import unescape
from urllib.parse import urlsplit

from importers.cleaning.document import FactOrigin, TitleOrigin
from importers.cleaning.draft import Facts

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
_SITE = re.compile(r"site-?_?(?:title|name)|logo|brand")
_HEADINGS = frozenset({"h1", "h2", "h3"})
_LINES = frozenset({"div", "p", "span", "h4", "strong"})
_WORD = re.compile(r"\w+")
_SIGNS = " |·•»\u203a—–-:/<«\u2039"
LONGEST = 300
# Dice of the words from which a heading is what the head names.
ALIKE = 0.6
# What a heading must weigh to be the title rather than the only h1.
ALONE = 0.5
# A standfirst or a note may stand above the title; more is the text.
PROSE = 500


def find_title(
    page: Page, metadata: Metadata, root: Element, facts: Facts
) -> tuple[str, TitleOrigin, FactOrigin, Element | None]:
    """The title, where it was found, and the heading that shows it."""
    raw = [(unescape(text), origin) for text, origin in _said(metadata) if text]
    site_name, address = facts.site_name, facts.source_url
    said = [(without_site(title, site_name, address), origin) for title, origin in raw]
    wholes = {title for title, _ in (*raw, *said) if title}
    shown = _shown(page, wholes, root, site_name)
    if shown is not None:
        return squeezed(shown), TitleOrigin.PAGE, FactOrigin.PAGE, shown
    for title, origin in said:
        if title:
            return title, TitleOrigin.METADATA, origin, None
    return "", TitleOrigin.MISSING, FactOrigin.INFERRED, None


def _said(metadata: Metadata) -> list[tuple[str, FactOrigin]]:
    named = ("twitter:title", "dc.title", "parsely-title", "headline", "citation_title")
    return [
        (text_at(metadata.post, "headline"), FactOrigin.JSON_LD),
        (metadata.first("og:title"), FactOrigin.OPEN_GRAPH),
        (metadata.first(*named), metadata.origin_of(*named)),
        (metadata.title, FactOrigin.META),
    ]


def without_site(title: str, site_name: str | None, address: str | None = None) -> str:
    """Take the name of the site, or of its part, off either end of a title."""
    parts = _BETWEEN.split(title)
    if len(parts) == 1:
        return title
    if _is_of_site(parts[-1], site_name, address):
        return title[: title.rindex(parts[-1])].rstrip(_SIGNS)
    if _is_of_site(parts[0], site_name, None):
        return title[title.index(parts[0]) + len(parts[0]) :].lstrip(_SIGNS)
    return title


def _is_of_site(part: str, site_name: str | None, address: str | None) -> bool:
    site = site_name or ""
    initials = "".join(word[0] for word in _WORD.findall(site))
    folders = urlsplit(address or "").path.casefold().split("/")[:-1]
    return (
        _alike(_words(part), _words(site))
        or (len(initials) > 1 and part == initials)
        or part.casefold() in folders
    )


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _alike(one: set[str], other: set[str]) -> bool:
    if not one or not other:
        return False
    return len(one & other) >= 0.6 * min(len(one), len(other)) and one & other != set()


def _shown(
    page: Page, said: set[str], root: Element, site_name: str | None
) -> Element | None:
    """The heading of the page that the head's title repeats, else its only h1."""
    headings = _headings(page, root)
    prose = _under_way(page, root)
    titles = [_words(title) for title in said]
    best, most = None, ALONE if titles else 0.0
    for heading in headings:
        words = _words(squeezed(heading))
        likeness = max((_likeness(words, title) for title in titles), default=0.0)
        if likeness < ALIKE:
            continue
        weight = likeness + _standing(heading, root, prose)
        if weight > most:
            best, most = heading, weight
    return best or _alone(headings, prose, site_name)


def _under_way(page: Page, root: Element) -> int:
    """The number of the element where the text of the post is well under way."""
    prose = 0
    for element in page.below(root):
        if element.run == element.prose > 0:
            prose += element.prose
            if prose > PROSE:
                return element.index
    return root.end


def _alone(
    headings: list[Element], prose: int, site_name: str | None
) -> Element | None:
    """The only h1 above the text, where it is not the name of the site."""
    site = _words(site_name or "")
    firsts = [
        heading
        for heading in headings
        if heading.tag == "h1"
        and not heading.cut
        and heading.index < prose
        and not _SITE.search(heading.names)
    ]
    named = [h for h in firsts if not _words(squeezed(h)) <= site]
    return named[0] if len(named) == 1 else None


def _headings(page: Page, root: Element) -> list[Element]:
    """Headings up to the end of the post, and lines that are named a title."""
    holding = {id(root), *map(id, root.ancestors())}
    return [
        element
        for element in page.elements[: root.end]
        if 0 < element.text <= LONGEST
        and (element.tag in _HEADINGS or "title" in element.names)
        and (element.tag in _HEADINGS or _is_line(element))
        and id(element) not in holding
    ]


def _is_line(element: Element) -> bool:
    return element.tag in _LINES and element.run == element.text


def _likeness(one: set[str], other: set[str]) -> float:
    """Shared words against all words of both (Dice)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def _standing(heading: Element, root: Element, prose: int) -> float:
    """A better tag or a better place weighs a little."""
    standing = {"h1": 0.3, "h2": 0.12}.get(heading.tag, 0.0)
    if _TITLED.search(heading.names):
        standing += 0.1
    if heading.cut is not None and heading.cut[0] not in ("header", "meta"):
        standing -= 0.4
    if heading.index > prose or _is_linked_elsewhere(heading):
        standing -= 0.4
    return standing


def _is_linked_elsewhere(heading: Element) -> bool:
    return heading.linked == heading.text and heading.tag != "h1"
