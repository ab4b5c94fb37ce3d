"""Boxes in the post that invite to something: a headline, a sentence, a button."""

import re
from collections.abc import Iterator

from .guesses import PROMOTION
from .reading import squeezed
from .tree import Element, Page

_ASKING = frozenset({"call-to-action", "newsletter"})
_BOXES = frozenset({"div", "section", "aside", "form", "center", "a"})
# Letters of the longest box, and its largest share of the prose of the post.
LONGEST, LARGEST = 600, 0.08
# Beside a form with more prose than this may stand the post itself.
FORM_PROSE = 250
# As many boxes of one kind or with one button are what the post lists.
LISTED = 3
# Who invites speaks to the reader, or of what costs nothing.
_INVITES = re.compile(
    r"% off\b|\b(?:you|your|yours|our|free|get|try|save|discounts?|offers?|deals?"
    r"|join|subscribe|sign up|newsletter|inbox|donate"
    r"|discover|sie|ihre?n?|dein(?:e[nr]?)?|unser(?:e[nr]?)?|kostenlos|gratis|vous"
    r"|votre|vos|gratuite?s?|inscri\w+|tu|tus|nuestr[oa]s?|suscr\w+|tuo|tua|iscriv\w+"
    r"|gratuit[oa]|voc[eê]|seus?|nosso|gr[aá]tis|inscreva\w*|jouw|uw|onze|aanmelden)\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"[\d_-].*")


def mark_promotions(page: Page, root: Element) -> None:
    """Mark boxes around buttons and forms that stand apart from the text."""
    asking = list(_asking(page, root))
    if not asking:
        return
    listed = _listed(asking, root)
    first, most = _first_prose(page, root), root.prose * LARGEST
    for asked in asking:
        least = min(most, FORM_PROSE) if asked.tag == "form" else most
        box = _around(asked, root, least)
        is_box = box is not asked or asked.tag == "form"
        if not is_box or box.cut or box.index <= first < box.end:
            continue
        if squeezed(asked) in listed or _kind(box) in listed or _has_table(page, box):
            continue
        if _INVITES.search(_said(box, asked)):
            box.cut = PROMOTION


def _said(box: Element, asked: Element) -> str:
    """What a box says, apart from the words of its button."""
    said = squeezed(box)
    return said if asked.tag == "form" else said.replace(squeezed(asked), " ")


def _asking(page: Page, root: Element) -> Iterator[Element]:
    """The small forms and the buttons in the post."""
    end = 0
    for element in page.below(root):
        if element.index < end:
            continue
        if element.cut:
            end = element.end
            if element.cut[0] in _ASKING and element.text:
                yield element
        elif element.tag == "form" and 0 < element.text <= LONGEST:
            end = element.end
            yield element


def _listed(asking: list[Element], root: Element) -> set[str]:
    """The words of buttons, and the kinds of boxes, that the post has for each thing
    it lists."""
    texts: dict[str, set[str]] = {}
    for asked in asking:
        box = _around(asked, root, root.prose)
        for kind in (squeezed(asked), _kind(box)):
            texts.setdefault(kind, set()).add(squeezed(box))
    return {kind for kind, found in texts.items() if len(found) >= LISTED}


def _first_prose(page: Page, root: Element) -> int:
    """The number of the element that the post begins with, which is its author's."""
    begin = (e.index for e in page.below(root) if e.prose and e.run and e.blocky)
    return next(begin, 0)


def _around(element: Element, root: Element, most: float) -> Element:
    """The largest box around an element that still is small and in nothing larger."""
    box = above = element
    while above.parent is not None and above.parent is not root:
        above = above.parent
        small = above.text <= LONGEST and above.prose <= most
        if not small or above.cut or above.special:
            break
        if above.tag in _BOXES and above.text > box.text:
            box = above
        elif above.tag in ("li", "td", "th", "blockquote"):
            return element
    return box


def _has_table(page: Page, box: Element) -> bool:
    return any(each.tag == "table" for each in page.below(box))


def _kind(box: Element) -> str:
    """Tag and first name of a box, without the numbers that builders add."""
    names = box.names.split()
    return f"<{box.tag} {_NUMBERS.sub('', names[0]) if names else ''}"
