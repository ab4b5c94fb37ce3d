"""What the page's head says about the post."""

import html
import re
from dataclasses import dataclass, field

from importers.cleaning.document import FactOrigin

from .linked_data import Things, post_in, things_in
from .reading import squeezed
from .tree import Element, Page


@dataclass(slots=True)
class Metadata:
    """Meta elements by name or property, links by relation, JSON-LD.

    `properties` are the names that microdata gave.
    """

    meta: dict[str, list[str]] = field(default_factory=dict)
    properties: set[str] = field(default_factory=set)
    links: dict[str, str] = field(default_factory=dict)
    title: str = ""
    base: str = ""
    post: Things = field(default_factory=dict)
    things: list[Things] = field(default_factory=list)

    def first(self, *names: str) -> str:
        """The first value among some names, or an empty string."""
        for name in names:
            if values := self.meta.get(name):
                return values[0]
        return ""

    def origin_of(self, *names: str) -> FactOrigin:
        """Where the first value among some names is from."""
        name = next((each for each in names if self.first(each)), "")
        if name in self.properties:
            return FactOrigin.MICRODATA
        is_graph = name.startswith(("og:", "article:"))
        return FactOrigin.OPEN_GRAPH if is_graph else FactOrigin.META

    def labelled(self, label: re.Pattern[str]) -> str:
        """The text that stands beside such a label in a card for Twitter."""
        for at in "12":
            if label.fullmatch(self.first(f"twitter:label{at}")):
                return self.first(f"twitter:data{at}")
        return ""


def read_metadata(page: Page) -> Metadata:
    """Collect metadata; elements that strayed into the body count too."""
    found = Metadata(things=things_in(page.data))
    strays = [e for e in page.elements if e.tag in {"meta", "link"}]
    for element in (*page.head, *strays):
        _take(found, element)
    titles = (found.first("og:title"), found.title)
    found.post = post_in(found.things, titles)
    return found


def _take(found: Metadata, element: Element) -> None:
    if element.tag == "meta":
        name = element.get("property") or element.get("name")
        content = element.get("content")
        value = " ".join(
            (html.unescape(content) if "&" in content else content).split()
        )
        if not name and (name := element.get("itemprop")):
            found.properties.add(name.lower())
        if name and value:
            found.meta.setdefault(name.lower(), []).append(value)
    elif element.tag == "link":
        for relation in element.get("rel").lower().split():
            found.links.setdefault(relation, element.get("href"))
    elif element.tag == "base":
        found.base = found.base or element.get("href")
    elif element.tag == "title" and not found.title:
        found.title = squeezed(element)
