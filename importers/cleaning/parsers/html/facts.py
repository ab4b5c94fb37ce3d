"""Facts about the post: taken where sources agree, else left open."""

import re

from importers.cleaning.document import FactOrigin
from importers.cleaning.draft import Facts

from . import addresses
from .linked_data import kinds_of, names_at, text_at
from .metadata import Metadata
from .people import find_author
from .publishing import find_dates
from .titles import find_title
from .topics import find_terms
from .tree import Element, Page
from .vicinity import Vicinity, around

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_SPOKEN = ("og:locale", "content-language", "dc.language", "inlanguage")
LONGEST_TOP = 3000
_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s<>]+)")


def address_facts(
    facts: Facts, page: Page, metadata: Metadata, given: str | None
) -> None:
    """Address, site and language: what other facts lean on."""
    facts.learn("source_url", given, FactOrigin.SOURCE)
    for named, origin in (
        (metadata.links.get("canonical"), FactOrigin.META),
        (metadata.first("og:url"), FactOrigin.OPEN_GRAPH),
        (text_at(metadata.post, "url"), FactOrigin.JSON_LD),
    ):
        whole = addresses.web(named, given) if named else None
        if whole and whole.startswith("http"):
            facts.learn("source_url", whole, origin)
            break
    _learn_site_name(facts, metadata)
    for language, origin in (
        (page.language, FactOrigin.PAGE),
        (metadata.first(*_SPOKEN), metadata.origin_of(*_SPOKEN)),
        (text_at(metadata.post, "inLanguage"), FactOrigin.JSON_LD),
    ):
        if _LANGUAGE.fullmatch(language):
            facts.learn("language", language.replace("_", "-"), origin)
            break


def saved_from(html: str) -> str | None:
    """The address that a browser writes on top of a page that it saves."""
    found = _SAVED.search(html[:LONGEST_TOP])
    return found[1] if found else None


def _learn_site_name(facts: Facts, metadata: Metadata) -> None:
    named = ("og:site_name", "application-name")
    if name := metadata.first(*named):
        facts.learn("site_name", name, metadata.origin_of(*named))
        return
    sites = (thing for thing in metadata.things if "website" in kinds_of(thing))
    names = [name for site in sites if (name := text_at(site, "name"))]
    names += names_at(metadata.post, "publisher", metadata.things)
    facts.learn("site_name", next(iter(names), None), FactOrigin.JSON_LD)


def learn_title(
    facts: Facts, page: Page, metadata: Metadata, root: Element
) -> Element | None:
    """The title; returns the heading that shows it."""
    title, facts.title_origin, origin, shown = find_title(page, metadata, root, facts)
    facts.learn("title", title, origin)
    return shown


def other_facts(
    facts: Facts, page: Page, metadata: Metadata, root: Element, title: Element | None
) -> Vicinity:
    """Author, dates, description, topics, tags; returns where they were looked for."""
    near = around(page, title, root)
    published, modified = find_dates(near, metadata, facts.source_url)
    topics, tags = find_terms(page, metadata, root)
    described = ("og:description", "description", "dc.description")
    description = metadata.first(*described)
    for name, found in (
        ("author", find_author(near, metadata, facts)),
        ("published", published),
        ("modified", modified),
        ("description", (description, metadata.origin_of(*described))),
        ("topics", topics),
        ("tags", tags),
    ):
        if found is not None:
            facts.learn(name, *found)
    return near
