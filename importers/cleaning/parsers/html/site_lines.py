"""Lines in the post that are the site's own words, and the sections they open."""

from collections.abc import Iterator
from itertools import islice, takewhile

from .chrome import is_prose
from .link_phrases import link_phrase_of
from .phrases import LONGEST, Phrase, phrase_of
from .reading import squeezed
from .tree import Element, Page
from .trimming import last_prose

_LEAVES = frozenset(
    {"p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "li", "section", "strong",
     "a", "em", "font", "label", "small", "center", "td", "dt", "figcaption", "ul",
     "time"}
)  # fmt: skip
# The share of the post's prose that the lines about the author may have.
ENDING = 0.2
# Parts of a box about the author; what has more is a chapter.
LONGEST_BOX = 30
# What is a heading, an item or a cell elsewhere may be the author's.
_CARDS = frozenset({"div", "article", "section", "li"})
_LINES = frozenset({"p", "div", "span", "a", "center"})


def mark_lines(page: Page, root: Element) -> None:
    """Mark lines inside the post that are the site's own words, whole sections with
    them."""
    last = last_prose(page, root)
    # The last line that is no phrase: what holds all of it, further in, is none either.
    end, plain = 0, root
    for element in page.below(root):
        if element.index < end or element.tag not in _LEAVES or not element.text:
            continue
        if element.cut:
            end = element.end
        elif _is_line(element):
            known = element.parent is plain and element.text == plain.text
            phrase = None if known else _phrase_in(element)
            if phrase is None:
                plain = element
            elif _cut_line(page, element, root, phrase, last):
                end = element.end


def _is_line(element: Element) -> bool:
    if element.text > LONGEST or element.prose:
        return False
    return element.blocky or _stands_alone(element)


def mark_addresses(page: Page, root: Element) -> None:
    """Mark the address of the site, which follows the last prose of the post."""
    for element in reversed(page.below(root)):
        if element.cut or not element.text:
            continue
        if element.tag == "address" and element.text < LONGEST:
            element.cut = ("contact", "how to reach the site")
        elif element.prose and not _is_in_address(element):
            return


def _is_in_address(element: Element) -> bool:
    return any(above.tag == "address" for above in element.ancestors())


def _phrase_in(element: Element) -> Phrase | None:
    line = squeezed(element)
    phrase = phrase_of(line)
    if phrase is None and element.linked * 2 > element.text:
        return link_phrase_of(line)
    return phrase


def _cut_line(
    page: Page, element: Element, root: Element, phrase: Phrase, last: int
) -> bool:
    if phrase.label and element.tag not in _LINES and element.index < last:
        return False
    if phrase.rule == "author-box":
        _cut_author(page, element, root, phrase, last)
    if phrase.section:
        return _cut_section(page, element, root, (phrase.rule, phrase.reason))
    element.cut = (phrase.rule, phrase.reason)
    return True


def _stands_alone(element: Element) -> bool:
    """Whether a run of text is all that its line holds, however it is marked."""
    above = element.parent
    while above is not None and not above.blocky:
        above = above.parent
    return above is not None and above.run <= element.text + 2


def _cut_section(
    page: Page, element: Element, root: Element, mark: tuple[str, str]
) -> bool:
    """Cut the heading with the links that follow it; leave it where prose follows."""
    heading = _framed(element, root)
    if row := _row(page, heading):
        for each in (heading, *row):
            each.cut = each.cut or mark
        return True
    first = next(_followers(page, heading), None)
    if first is not None and not first.cut and is_prose(first) and not _is_cards(first):
        return False
    heading.cut = mark
    for each in _followers(page, heading):
        if each.tag == heading.tag or not _goes_with(each):
            break
        if is_prose(each) and not _is_cards(each):
            break
        each.cut = each.cut or mark
    return True


def _framed(element: Element, root: Element) -> Element:
    """The outermost box that holds nothing but an element."""
    box = element
    while box.parent is not None and box.parent is not root:
        if box.parent.text > element.text + 2:
            break
        box = box.parent
    return box


def _row(page: Page, heading: Element) -> list[Element]:
    """The boxes of one kind that follow a heading, each with a link, if several."""
    followers = _followers(page, heading)
    first = next(followers, None)
    if first is None or first.tag not in _CARDS or not first.names.strip():
        return []
    alike = (each.tag == first.tag and each.names == first.names for each in followers)
    count = sum(1 for _ in takewhile(bool, alike)) + 1
    row = list(islice(_followers(page, heading), count))
    return row if count > 1 and all(each.linked for each in row) else []


def _cut_author(
    page: Page, title: Element, root: Element, phrase: Phrase, last: int
) -> None:
    """Cut what follows the title of the author's box, where it ends the post."""
    parts = list(islice(_followers(page, title), LONGEST_BOX))
    prose = sum(part.prose for part in parts)
    if parts and prose <= root.prose * ENDING and last < parts[-1].end:
        for part in parts:
            part.cut = part.cut or (phrase.rule, phrase.reason)


def _followers(page: Page, heading: Element) -> Iterator[Element]:
    """The siblings after an element, found by their numbers: pages repeat headings."""
    at, end = heading.end, heading.parent.end if heading.parent is not None else 0
    while at < end:
        yield page.elements[at]
        at = page.elements[at].end


def _goes_with(element: Element) -> bool:
    return not element.text or element.linked * 2 > element.text or _is_cards(element)


def _is_cards(element: Element) -> bool:
    """Whether an element holds nothing but boxes of one kind, each with a link."""
    cards = list(element.elements())
    kinds = {(card.tag, card.names) for card in cards}
    linked = all(card.linked for card in cards)
    return len(cards) > 1 and len(kinds) == 1 and linked
