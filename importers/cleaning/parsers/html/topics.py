"""Where the site files the post: its topics, and its tags."""

import re

from importers.cleaning.document import FactOrigin

from .linked_data import texts_at
from .metadata import Metadata
from .reading import squeezed
from .tree import Element, Page
from .vicinity import is_own

_SECTIONS = ("article:section", "articlesection", "parsely-section")
_TAGS = ("article:tag", "article:tags", "citation_keywords")
_IN_TOPICS = re.compile(r"cat-links|categor|topics?\s|section")
_IN_ADDRESS = re.compile(r"/(?:category|categories|categoria|categorie|kategorie)/")
_POST = re.compile(r"\s(?:hentry|type-post|single-post)\s")
_CLASS = re.compile(r"\scategory-([^\s\d][^\s]*)")
# What publishing systems write where an author chose nothing.
_NO_TOPIC = frozenset(
    {"uncategorized", "uncategorised", "blog", "allgemein", "non classé", "home"}
    | {"sin categoría", "senza categoria", "sem categoria", "geen categorie"}
)
LONGEST = 60

Terms = tuple[list[str], FactOrigin]


def find_terms(page: Page, metadata: Metadata, root: Element) -> tuple[Terms, Terms]:
    """The topics and the tags, each where it is said first."""
    linked: tuple[list[str], list[str]] = ([], [])
    for element in page.elements:
        if element.tag == "a" and "rel" in element.attrs and _is_term(element):
            linked[not _is_topic(element)].append(squeezed(element))
    topics = _first(
        (_values(metadata, _SECTIONS), metadata.origin_of(*_SECTIONS)),
        (texts_at(metadata.post, "articleSection"), FactOrigin.JSON_LD),
        (linked[0], FactOrigin.MARKUP),
        (_classes(root), FactOrigin.INFERRED),
    )
    tags = _first(
        (_values(metadata, _TAGS), metadata.origin_of(*_TAGS)),
        (linked[1], FactOrigin.MARKUP),
    )
    filed = {topic.casefold() for topic in topics[0]}
    return topics, ([tag for tag in tags[0] if tag.casefold() not in filed], tags[1])


def _values(metadata: Metadata, names: tuple[str, ...]) -> list[str]:
    return [value for name in names for value in metadata.meta.get(name, ())]


def _is_term(element: Element) -> bool:
    is_tag = "tag" in element.get("rel").lower().split()
    return is_tag and 0 < element.text <= LONGEST and is_own(element)


def _is_topic(element: Element) -> bool:
    if "category" in element.get("rel") or _IN_ADDRESS.search(element.get("href")):
        return True
    above = element.parent
    return above is not None and bool(_IN_TOPICS.search(above.names))


def _classes(root: Element) -> list[str]:
    """WordPress names the topics of a post in its classes, if only by their slugs."""
    for element in (root, *root.ancestors()):
        if "category-" in element.names and _POST.search(element.names):
            slugs = _CLASS.findall(element.names)
            return [slug.replace("-", " ").capitalize() for slug in slugs]
    return []


def _first(*lists: Terms) -> Terms:
    """All terms that are said, with the origin of the first; else what is inferred."""
    known = [(_distinct(names), origin) for names, origin in lists]
    known = [(names, origin) for names, origin in known if names]
    if not known:
        return lists[0]
    origin = known[0][1]
    sure = [names for names, where in known if where is not FactOrigin.INFERRED]
    said = _distinct([name for names in sure for name in names])
    return said or known[0][0], origin


def _distinct(names: list[str]) -> list[str]:
    kept: dict[str, str] = {}
    for name in names:
        clean = name.strip(" #,")
        if clean and len(clean) <= LONGEST and clean.casefold() not in _NO_TOPIC:
            kept.setdefault(clean.casefold(), clean)
    return list(kept.values())
