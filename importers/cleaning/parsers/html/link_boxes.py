"""Boxes in the post that hold little but links: cards, menus, teasers."""

import re
from collections.abc import Iterator

from .tree import Element, Page
from .trimming import last_prose

# A box of fewer or shorter links may be the author's own.
LINKS, LEAST_LINKED = 3, 40
_BOXES = frozenset({"a", "div", "section", "aside", "ul", "ol", "article"})
_BUTTON = re.compile(r"button|btn|\bcta\b")
LONGEST_BUTTON = 40
_HOST = re.compile(r"(?:https?:)?//(?:www\.)?([^/?#]+)", re.IGNORECASE)


def mark_link_boxes(page: Page, root: Element, host: str) -> None:
    """Mark boxes in the post that hold little but links: cards, menus, teasers.

    Plain lists of links are the author's in the middle of the text, and where they
    lead to other sites than `host`.
    """
    last = last_prose(page, root)
    end = 0
    for element in page.below(root):
        if element.index < end or element.tag not in _BOXES or not element.linked:
            continue
        if element.cut:
            end = element.end
        elif element.tag == "a":
            element.cut = _mark_of_link(page, element)
            end = element.end if element.cut else end
        elif _is_link_box(element) or (
            element.index > last and _is_link_list(element, root)
        ):
            links = list(_links(element))
            if not _is_authors(links, host, after=element.index > last):
                element.cut = ("related", "a box of links to other pages")
            end = element.end


def _is_link_box(element: Element) -> bool:
    if (
        element.linked < LEAST_LINKED
        or element.linked < element.text * 0.66
        or element.prose
    ):
        return False
    if element.tag in ("ul", "ol"):
        above = element.parent
        return (
            above is not None and not above.prose and above.linked > above.text * 0.66
        )
    return sum(1 for _ in _links(element)) >= LINKS


def _is_link_list(element: Element, root: Element) -> bool:
    """Whether a list holds links alone, and is not what the post is about."""
    is_list = element.tag in ("ul", "ol") and element.linked >= LEAST_LINKED
    if not is_list or element.linked < element.text * 0.9:
        return False
    short = element.text * 3 < root.text
    return short and sum(1 for _ in _links(element)) >= LINKS


def _is_authors(links: list[Element], host: str, *, after: bool) -> bool:
    if not all(_is_listed_plainly(link) for link in links):
        return False
    return not after or not host or not _leads_home(links, host)


def _mark_of_link(page: Page, link: Element) -> tuple[str, str] | None:
    if link.get("href")[:1] in ("", "#"):
        return None
    if _is_card(page, link):
        return ("related", "a card that leads to another page")
    if link.text <= LONGEST_BUTTON and _BUTTON.search(link.names) and _is_alone(link):
        return ("call-to-action", "a button that leads elsewhere")
    return None


def _is_alone(link: Element) -> bool:
    """Whether a link is all that its line holds."""
    above = link.parent
    while above is not None and not above.blocky:
        above = above.parent
    return above is not None and above.run <= link.text + 2


def _is_card(page: Page, link: Element) -> bool:
    """Whether a link is a box of a title and more, or of a picture and a title."""
    if not link.blocky or link.text < LEAST_LINKED:
        return False
    inside = page.below(link)
    texts = sum(1 for each in inside if each.blocky and each.run)
    return texts > 1


def _leads_home(links: list[Element], host: str) -> bool:
    away = sum(1 for link in links if _host(link) not in ("", host))
    return away * 2 <= len(links)


def _host(link: Element) -> str:
    found = _HOST.match(link.get("href"))
    return found[1].lower() if found else ""


def _is_listed_plainly(link: Element) -> bool:
    """Whether a link is an item of a list as authors write them: nothing has a
    name."""
    item = link.parent
    while item is not None and not item.blocky:
        item = item.parent
    if item is not None and item.tag == "p":
        item = item.parent
    return item is not None and item.tag == "li" and not item.names


def _links(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.tag == "a":
            yield child
        elif child.linked:
            yield from _links(child)
