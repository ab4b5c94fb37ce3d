"""Readers' comments on the page, as threads: where they are."""

from importers.cleaning.document import Comment

from . import comment_names as names
from .builder import THREADS, Builder
from .comment_reading import Reader
from .listed_comments import is_listed
from .tree import Element, Page

# Prose beside comments that makes their parent more than a list of comments.
LEAST_PROSE = 200
_AROUND = ("comments-area", "the frame around the comments")


def about_comments(page: Page) -> list[Element]:
    """The elements whose names or attributes may be about comments: most are not."""
    return [
        each
        for each in page.elements
        if "comm" in (names := each.names)
        or "respond" in names
        or "back" in names
        or "itemprop" in each.attrs
        or "itemtype" in each.attrs
    ]


def mark_comments(page: Page, named: list[Element]) -> None:
    """Mark the outermost threads, and the areas around them, before anything else
    is; `named` are the elements that may be one."""
    limit = max(page.body.prose * 0.5, 1)
    others: dict[int, int] = {}
    end = page.body.index + 1
    for element in named:
        if element.index < end or not _may_be_one(element):
            continue
        listed = is_listed(element)
        if listed or names.is_item(element):
            holder = element if listed else _holder(element, others)
            holder.cut = THREADS
            end = holder.end
            for above in holder.ancestors():
                above.special = True
        elif names.is_area(element) and not _holds_post(element, limit):
            element.cut = _AROUND


def _may_be_one(element: Element) -> bool:
    names = element.names
    if "comm" in names or "pingback" in names or "trackback" in names:
        return True
    return "itemprop" in element.attrs or "itemtype" in element.attrs


def _holds_post(element: Element, limit: float) -> bool:
    inside = sum(each.prose for each in _outermost(element))
    return element.prose - inside > limit


def _outermost(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element.elements():
        found += [child] if names.is_item(child) else _outermost(child)
    return found


def _holder(item: Element, others: dict[int, int]) -> Element:
    """The list of comments; the item alone where it lies among other things.

    `others` remembers how much other prose each parent holds.
    """
    above = item.parent
    if above is None or above.parent is None or above.tag in ("article", "main"):
        return item
    if above.index not in others:
        inside = sum(e.prose for e in _outermost(above))
        others[above.index] = above.prose - inside
    return item if others[above.index] > LEAST_PROSE else above


def read_threads(element: Element, builder: Builder) -> list[Comment]:
    """The comments in an element that `mark_comments` marked."""
    return [thread.frozen() for thread in Reader(builder, element).read(element)]
