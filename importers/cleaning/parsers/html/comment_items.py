"""Which elements are comments, where systems put one into several boxes."""

from . import comment_names as names
from .tree import Element


def items_in(holder: Element) -> dict[int, Element]:
    """All comments in an element by number, in the order of the page.

    Of boxes around one and the same comment, only the outermost is among them.
    """
    found: dict[int, Element] = {}
    _gather(holder, found)
    for item in list(found.values()):
        if _is_own_box(item, found):
            del found[item.index]
    return found


def _gather(element: Element, found: dict[int, Element]) -> None:
    if names.is_item(element):
        found[element.index] = element
    for child in element.elements():
        _gather(child, found)


def _is_own_box(item: Element, items: dict[int, Element]) -> bool:
    """An item inside an item may be the same: WordPress writes `li` and `div`."""
    if item.tag == "li":
        return False
    for above in item.ancestors():
        if above.index in items:
            return _is_same(above, item, items)
        if above.tag in ("ol", "ul") or names.holds_replies(above):
            return False
    return False


def _is_same(outer: Element, inner: Element, items: dict[int, Element]) -> bool:
    one, other = names.number_of(outer), names.number_of(inner)
    if one and other:
        return one == other
    if inner.parent is None:
        return False
    beside = (e for e in inner.parent.elements() if e.index in items)
    alone = next(beside) is inner and next(beside, None) is None
    return alone and inner.text * 2 > outer.text
