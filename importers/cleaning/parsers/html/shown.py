"""The lines of the page that show what became a fact."""

from importers.cleaning.dates import is_update, written
from importers.cleaning.draft import Facts

from .person_names import without_by
from .reading import squeezed
from .tree import Element

BYLINE = ("byline", "became the author")
DATE = ("date", "became the date")
SHORTEST, LONGEST, LONGEST_DATE, LONGEST_BY = 3, 100, 40, 20


def mark_shown(facts: Facts, near: list[Element], root: Element) -> None:
    """Mark the first line that shows the author, and the first that shows the date."""
    wanted = {BYLINE} if facts.author else set()
    wanted |= {DATE} if facts.published else set()
    longest = min(LONGEST, max(LONGEST_DATE, len(facts.author or "") + LONGEST_BY))
    for element in near:
        if not wanted:
            return
        if not SHORTEST <= element.text <= longest or element.special:
            continue
        mark = _mark_of(squeezed(element), facts)
        if mark in wanted and not _is_text(element, root):
            wanted.discard(mark)
            set_apart(element, mark)


def set_apart(element: Element, mark: tuple[str, str]) -> None:
    """Mark an element that is read elsewhere, and the way to it."""
    element.cut = mark
    for above in element.ancestors():
        above.special = True


def _mark_of(text: str, facts: Facts) -> tuple[str, str]:
    if facts.author and facts.author in text and without_by(text) == facts.author:
        return BYLINE
    short = len(text) <= LONGEST_DATE and facts.published is not None
    if (
        short
        and any(map(str.isdigit, text))
        and not is_update(text)
        and written(text) == (facts.published or "")[:10]
    ):
        return DATE
    return ("", "")


def _is_text(element: Element, root: Element) -> bool:
    """Whether an element stands in the post and nothing marks it as beside the text."""
    if not root.index < element.index < root.end:
        return False
    each: Element | None = element
    while each is not None:
        if each.cut:
            return False
        each = each.parent
    return True
