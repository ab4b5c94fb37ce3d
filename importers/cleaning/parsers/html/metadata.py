"""What the page's head says about the post."""

import html
from dataclasses import dataclass, field

from .linked_data import Things, post_in, things_in
from .reading import squeezed
from .tree import Element, Page


@dataclass(slots=True)
class Metadata:
    """Meta elements by name or property, links by relation, JSON-LD."""

    meta: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    title: str = ""
    base: str = ""
    post: Things = field(default_factory=dict)
    things: list[Things] = field(default_factory=list)

    def first(self, *names: str) -> str:
        """The first value among some names, or an empty string."""
        return next(
            (value for name in names for value in self.meta.get(name, ()) if value), ""
        )


def read_metadata(page: Page) -> Metadata:
    """Collect metadata; elements that strayed into the body count too."""
    found = Metadata(things=things_in(page.data))
    found.post = post_in(found.things)
    strays = page.with_tag("meta", "link")
    for element in (*page.head, *strays):
        _take(found, element)
    return found


def _take(found: Metadata, element: Element) -> None:
    if element.tag == "meta":
        name = element.get("property") or element.get("name") or element.get("itemprop")
        value = " ".join(html.unescape(element.get("content")).split())
        if name and value:
            found.meta.setdefault(name.lower(), []).append(value)
    elif element.tag == "link":
        for relation in element.get("rel").lower().split():
            found.links.setdefault(relation, element.get("href"))
    elif element.tag == "base":
        found.base = found.base or element.get("href")
    elif element.tag == "title" and not found.title:
        found.title = squeezed(element)
