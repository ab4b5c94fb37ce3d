"""Signs of what a line is where the page has no markup for it: how it looks."""

import re

from .tree import Element

_SMALL_TAGS = frozenset({"i", "em", "small", "cite"})
_SMALL_SIZES = frozenset({"1", "2", "-1", "-2"})
_SMALL_STYLE = re.compile(r"font-size:\s*(?:x-|xx-)?small|font-style:\s*italic")
LONGEST_CAPTION = 200


def images_in(element: Element) -> list[Element]:
    """The pictures below an element, those of `noscript` too."""
    found: list[Element] = []
    if element.images:
        for child in element.elements():
            found += [child] if child.tag == "img" else images_in(child)
    return found


def is_captioned_by_look(element: Element) -> bool:
    """Whether all there is: one picture and, after it, a short small or slanted
    line."""
    if element.images != 1 or element.text > LONGEST_CAPTION or element.special:
        return False
    found = images_in(element)
    texts = _texts(element)
    return bool(texts) and all(
        each.index > found[0].index and _is_small(each, element) for each in texts
    )


def _texts(element: Element) -> list[Element]:
    """The elements below that hold text of their own; the element itself counts."""
    own = any(isinstance(c, str) and c.strip() for c in element.children)
    found = [element] if own else []
    for child in element.elements():
        found += _texts(child)
    return found


def _is_small(element: Element, box: Element) -> bool:
    if element is box:
        return False
    if element.tag in _SMALL_TAGS or element.get("size") in _SMALL_SIZES:
        return True
    if _SMALL_STYLE.search(element.get("style").lower()):
        return True
    return element.parent is not None and _is_small(element.parent, box)
