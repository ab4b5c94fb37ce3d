"""The short lines around the title, where pages say who wrote the post, and when."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from importers.cleaning.bylines import APART
from importers.cleaning.dates import found_in

from .tree import Element, Page

# Widgets and other posts name other authors and other days.
OTHER = frozenset(
    {"related", "sidebar", "comments", "comments-area", "navigation", "footer"}
    | {"comment-form", "newsletter", "ad", "popup", "cookies"}
)
_AUTHOR = re.compile(
    r"author(?!i)|byline|by-line|by_line|\sfn\s|vcard|posted-?by|written-?by"
    r"|post-?by|\sby\s|contributor|writer"
)
_DATE = re.compile(
    r"date|publish|posted-?on|post-?time|timestamp|\stime\s|entry-?meta|post-?meta"
)
_UPDATE = re.compile(r"update|modified")
# What stands beside a name in a box of its own: no name.
_BESIDE = re.compile(
    r"(?:job|author|person|user)[-_]*(?:title|role|bio|desc\w*|position|about|social)\s"
    r"|\s(?:bio|role|position|job)\s|share|social"
)
# Elements and prose around the title that are looked at.
BEFORE, AFTER, PROSE, UP = 40, 120, 700, 4
TAIL, FOLLOWING = 80, 50
LONGEST, LONGEST_MARKED = 160, 240

# What names say of a text: of the author, of the date, of a change, beside a name.
Marks: TypeAlias = tuple[bool, bool, bool, bool]
_NONE: Marks = (False, False, False, False)


class Run(NamedTuple):
    """A run of text, and what the names of the elements around it say of it."""

    text: str
    element: Element
    is_author: bool
    is_date: bool
    is_update: bool
    is_beside: bool


@dataclass(slots=True)
class Line:
    """The runs of one block."""

    block: Element
    runs: list[Run] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All runs, parted by a sign that no page holds."""
        return APART.join(run.text for run in self.runs)

    @property
    def is_prose(self) -> bool:
        """Whether the line is long enough to be the author's text."""
        return self.block.prose > 0 and self.block.prose == self.block.run

    @property
    def is_dated(self) -> bool:
        """Whether the line shows a date, or is marked as one."""
        return any(run.element.tag == "time" or found_in(run.text) for run in self.runs)


@dataclass(slots=True)
class Vicinity:
    """The lines around the title, and the numbers of the elements they are from."""

    page: Page
    root: Element
    lines: list[Line]
    start: int
    stop: int
    _after: list[Line] | None = None

    @property
    def after(self) -> list[Line]:
        """The last lines of the post and those that follow it, read when asked for."""
        if self._after is None:
            root = self.root
            start = max(root.index, root.end - TAIL)
            stop = min(root.end + FOLLOWING, len(self.page.elements))
            self._after = _lines(root, start, stop)
        return self._after


def around(page: Page, title: Element | None, root: Element) -> Vicinity:
    """The lines from a few steps before the title to the first prose of the post."""
    middle = title if title is not None else root
    top = middle
    for above, _ in zip(middle.ancestors(), range(UP), strict=False):
        if above.tag == "body":
            break
        top = above
    start = max(top.index, middle.index - BEFORE)
    stop = _stop(page, title.end if title is not None else root.index)
    if root.end > middle.end:
        stop = min(stop, root.end)
    return Vicinity(page, root, _lines(top, start, stop), start, stop)


def is_own(element: Element) -> bool:
    """Whether an element does not stand among other posts, comments and widgets."""
    return not stands_in(element, OTHER)


def stands_in(element: Element, rules: frozenset[str]) -> bool:
    """Whether an element, or one around it, was marked by one of these rules."""
    each: Element | None = element
    while each is not None:
        if each.cut and each.cut[0] in rules:
            return True
        each = each.parent
    return False


def _lines(inner: Element, start: int, stop: int) -> list[Line]:
    whole = inner
    while whole.end < stop and whole.parent is not None:
        whole = whole.parent
    lines: list[Line] = []
    _read(whole, whole, (start, stop), _NONE, lines)
    return lines


def _stop(page: Page, start: int) -> int:
    """The number of the element where the text itself is well under way."""
    prose = 0
    for element in page.elements[start : start + AFTER]:
        if element.blocky and element.prose and element.run == element.prose:
            prose += element.prose
            if prose > PROSE:
                return element.index
    return min(start + AFTER, len(page.elements))


def _read(
    element: Element,
    block: Element,
    span: tuple[int, int],
    marks: Marks,
    lines: list[Line],
) -> None:
    """Add the runs below an element to the lines; runs of one block make one."""
    if element.text <= LONGEST_MARKED:
        marks = _marks(element, marks)
    start, stop = span
    for child in element.children:
        if isinstance(child, str):
            text = " ".join(child.split()) if element.index >= start else ""
            if text:
                if not lines or lines[-1].block is not block:
                    lines.append(Line(block))
                lines[-1].runs.append(Run(text[: LONGEST + 1], element, *marks))
        elif (
            child.text
            and child.end > start
            and child.index < stop
            and not (child.cut and child.cut[0] in OTHER)
        ):
            _read(child, child if child.blocky else block, span, marks, lines)


def _marks(element: Element, marks: Marks) -> Marks:
    """What the element's names add; a name of a large part says nothing of a line."""
    names = element.names
    if element.tag == "time" or "itemprop" in element.attrs:
        names += f" {element.tag} {element.get('itemprop').lower()} "
    author, date, update, beside = marks
    if not names:
        # A box for sharing may hold the byline too, so this is not handed down.
        return (author, date, update, False) if beside else marks
    said = _said_by(names)
    return (author or said[0], date or said[1], update or said[2], said[3])


@lru_cache(maxsize=10_000)
def _said_by(names: str) -> Marks:
    # Sites repeat their names from page to page.
    patterns = (_AUTHOR, _DATE, _UPDATE, _BESIDE)
    author, date, update, beside = (bool(p.search(names)) for p in patterns)
    return author, date, update, beside
