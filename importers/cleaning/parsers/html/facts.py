"""Facts about the post: taken where sources agree, else left open."""

import re

from importers.cleaning.draft import Facts

from . import addresses
from .linked_data import kinds_of, names_at, text_at, texts_at
from .metadata import Metadata
from .people import find_author
from .publishing import find_modified, find_published
from .reading import squeezed
from .tree import Element, Page

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
# What publishing systems write where an author chose nothing.
_NO_TOPIC = frozenset(
    {"uncategorized", "uncategorised", "blog", "allgemein", "non classé", "home"}
    | {"sin categoría"}
)
_OTHER = frozenset(
    {"related", "sidebar", "comments", "comments-area", "navigation", "footer"}
    | {"comment-form"}
)
LONGEST_TOPIC, LONGEST_TOP = 60, 3000
_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>]+)")


def address_facts(
    facts: Facts, page: Page, metadata: Metadata, given: str | None
) -> None:
    """Address, site and language: what other facts lean on."""
    named = metadata.links.get("canonical") or metadata.first("og:url")
    named = named or text_at(metadata.post, "url")
    whole = addresses.web(named, given) if named else None
    facts.source_url = whole if whole and whole.startswith("http") else given
    facts.site_name = _site_name(metadata)
    said = metadata.first("og:locale", "content-language", "dc.language")
    language = page.language or said
    if _LANGUAGE.fullmatch(language):
        facts.language = language.replace("_", "-")


def saved_from(html: str) -> str | None:
    """The address that a browser writes on top of a page that it saves."""
    found = _SAVED.search(html[:LONGEST_TOP])
    return found[1] if found else None


def _site_name(metadata: Metadata) -> str | None:
    if name := metadata.first("og:site_name", "application-name"):
        return name
    for thing in metadata.things:
        if "website" in kinds_of(thing) and (name := text_at(thing, "name")):
            return name
    publishers = names_at(metadata.post, "publisher", metadata.things)
    return publishers[0] if publishers else None


def other_facts(facts: Facts, page: Page, metadata: Metadata, root: Element) -> None:
    """Author, dates, description, topics, tags."""
    own = _own_elements(page)
    facts.author = find_author(own, metadata, facts.site_name)
    facts.published = find_published(own, metadata, facts.source_url, root)
    facts.modified = find_modified(metadata, facts.published)
    facts.description = metadata.first("og:description", "description") or None
    _terms(facts, own, metadata)


def _own_elements(page: Page) -> list[Element]:
    """The elements that do not stand among other posts, comments and widgets."""
    own: list[Element] = []
    end = 0
    for element in page.elements:
        if element.index >= end:
            if element.cut and element.cut[0] in _OTHER:
                end = element.end
            else:
                own.append(element)
    return own


def _terms(facts: Facts, own: list[Element], metadata: Metadata) -> None:
    named = ("article:section", "articlesection")
    topics = [topic for name in named for topic in metadata.meta.get(name, ())]
    topics += texts_at(metadata.post, "articleSection")
    tags = [*metadata.meta.get("article:tag", ())]
    for element in own:
        relation = element.get("rel").lower().split() if element.tag == "a" else ()
        if "tag" in relation and element.text <= LONGEST_TOPIC:
            is_topic = "category" in relation or "/category/" in element.get("href")
            (topics if is_topic else tags).append(squeezed(element))
    facts.topics = _distinct(topics)
    facts.tags = [tag for tag in _distinct(tags) if tag not in facts.topics]


def _distinct(names: list[str]) -> list[str]:
    kept: dict[str, str] = {}
    for name in names:
        clean = name.strip(" #,")
        if clean and len(clean) <= LONGEST_TOPIC and clean.casefold() not in _NO_TOPIC:
            kept.setdefault(clean.casefold(), clean)
    return list(kept.values())
