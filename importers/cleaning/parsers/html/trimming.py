"""Both ends of the post: what stands above its title, and who wrote it, below."""

import re

from .looks import images_in
from .reading import squeezed
from .tree import Element, Page

_ABOVE = ("header", "above the title of the post")
_BIO = ("author-box", "a line about the author")
# What follows a name where its bearer is spoken of.
SPOKEN_OF = re.compile(
    r"(?:\s?\(.{1,40}?\)|,[^.]{1,80},)?\s(?:is|was|has|holds|works|writes|lives|covers"
    r"|joined|founded|loves|specializes|specialises|ist|schreibt|arbeitet|lebt|est"
    r"|écrit|vit|es|escribe|vive|é|è|scrive|escreve|mora|schrijft|werkt|woont)\s",
    re.IGNORECASE,
)
LONGEST_BIO = 900
# Shares of the post's prose above which, and below which, an author is introduced.
OPENING, ENDING = 0.05, 0.7


def mark_above(page: Page, root: Element, title: Element) -> None:
    """Mark what the post's element holds above its title, but pictures and prose."""
    if not root.index < title.index < root.end:
        return
    above: list[Element] = []
    end = 0
    for element in page.elements[root.index + 1 : title.index]:
        if element.index < end or element.end > title.index:
            continue
        end = element.end
        if element.text and not element.cut:
            above.append(element)
    if sum(element.prose for element in above) > root.prose * OPENING:
        return
    for element in above:
        if not element.prose and not images_in(element):
            element.cut = _ABOVE


def last_prose(page: Page, root: Element) -> int:
    """The number of the last element of the post that holds prose."""
    last = end = 0
    for element in page.below(root):
        if element.index < end:
            continue
        if element.cut:
            end = element.end
        elif element.prose:
            last = element.index
    return last


def mark_bios(page: Page, root: Element, author: str | None) -> None:
    """Mark lines that introduce the author, at both ends of the post."""
    if not author or " " not in author:
        return
    passed = end = 0
    for element in page.below(root):
        if element.index < end:
            continue
        if element.cut:
            end = element.end
        elif element.run and element.blocky:
            at_end = not root.prose * OPENING <= passed <= root.prose * ENDING
            if at_end and _is_bio(element, author):
                _boxed(element, root).cut = _BIO
                end = element.end
            passed += element.run if element.prose else 0


def _is_bio(element: Element, author: str) -> bool:
    if not len(author) < element.run <= LONGEST_BIO:
        return False
    line = squeezed(element)
    return line.startswith(author) and bool(SPOKEN_OF.match(line, len(author)))


def _boxed(element: Element, root: Element) -> Element:
    """The box around a line about the author: portrait, name and links."""
    while element.parent is not None and element.parent is not root:
        above = element.parent
        if above.prose > element.prose or above.text > element.text + 120:
            break
        element = above
    return element
