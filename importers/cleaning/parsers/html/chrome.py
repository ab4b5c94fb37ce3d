"""What is not of the author: marked with rule and reason, removed later."""

from collections.abc import Iterator

from .looks import images_in
from .names import Name, name_of
from .phrases import LONGEST, phrase_of
from .reading import squeezed
from .tree import Element, Page

_TAGS: dict[str, Name] = {
    "nav": Name("navigation", "the way to other pages", firm=False),
    "menu": Name("navigation", "the way to other pages", firm=False),
    "footer": Name("footer", "the foot of the site or the post", firm=False),
    "dialog": Name("popup", "a box that opens over the page", firm=True),
    "button": Name("form-controls", "a button", firm=True),
    "select": Name("form-controls", "a choice in a form", firm=True),
    "textarea": Name("form-controls", "a field of a form", firm=True),
    "datalist": Name("form-controls", "proposals for a field of a form", firm=True),
}
_POST_FOOTER = Name("meta", "the foot of the post: author, topics", firm=False)
# Quotations name their source in a footer; code has classes for its colours.
_WHOLE = frozenset({"pre", "blockquote"})
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "dialog",
     "alertdialog", "menu", "menubar", "tablist", "toolbar"}
)  # fmt: skip
_ROLE = Name("site-parts", "says by its role that it is no content", firm=False)
# Not firm: what opens on a press, an answer or a step, is hidden at first.
_HIDDEN = Name("hidden", "not shown on the page", firm=False)
_SITE_TAGS = frozenset(
    {"html", "body", "main", "article", "a", "td", "tr", "tbody", "table"}
)
# Characters of prose that no name alone can make chrome.
PROSE = 200
# A box of fewer or shorter links may be the author's own.
LINKS, LEAST_LINKED = 3, 40
# Shorter labels of buttons are "Menu" and the like.
LEAST_ASKED = 20
_BOXES = frozenset({"div", "section", "aside", "ul", "ol", "article"})
_LEAVES = frozenset(
    {"p", "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "li", "section", "strong",
     "a", "em", "font", "label", "small", "center", "td", "dt", "figcaption", "ul",
     "time"}
)  # fmt: skip


def mark_chrome(page: Page) -> None:
    """Set `cut` on every outermost element that is no part of an article."""
    most = page.body.prose * 0.5
    end = 0
    for element in page.elements[1:]:
        if element.index < end:
            continue
        if element.tag in _WHOLE or element.cut:
            end = element.end
            continue
        name = _judged(element, most)
        if name is not None:
            element.cut = (name.rule, name.reason)
            end = element.end


def discount(page: Page) -> None:
    """Take the prose of what is cut out of the sums of its ancestors."""
    for element in page.elements:
        if element.cut and element.prose:
            for above in element.ancestors():
                above.prose -= element.prose


def _judged(element: Element, most: float) -> Name | None:
    name = _suspected(element)
    if name is None or (element.prose > most and element.prose):
        return None
    if not name.firm and _is_picture(element):
        return None
    if name.firm or not _is_prose(element):
        return name
    return None


def _is_picture(element: Element) -> bool:
    """Whether a box is a picture of its own; themes let them be shared or pinned."""
    above = element.parent
    in_figure = above is not None and above.tag == "figure"
    return in_figure or element.tag == "figure" or " wp-block-image " in element.names


def _suspected(element: Element) -> Name | None:
    tag = element.tag
    if tag in _TAGS and not _opens_an_answer(element):
        in_post = tag == "footer" and any(
            e.tag == "article" for e in element.ancestors()
        )
        return _POST_FOOTER if in_post else _TAGS[tag]
    attrs = element.attrs
    if attrs and _is_hidden(element):
        return _HIDDEN
    if element.names and tag not in _SITE_TAGS and (name := name_of(element.names)):
        return name
    if attrs and attrs.get("role") in _ROLES:
        return _ROLE
    return None


def _opens_an_answer(element: Element) -> bool:
    """Whether a button is a picture, or the question or heading of a part that
    unfolds."""
    if element.tag != "button":
        return False
    if not element.text:
        # Press the picture to see it large.
        return bool(images_in(element))
    return "aria-expanded" in element.attrs and element.text >= LEAST_ASKED


def _is_hidden(element: Element) -> bool:
    attrs = element.attrs
    if "hidden" in attrs and attrs["hidden"] != "until-found":
        return True
    style = attrs.get("style")
    if not style or "display:none" not in style.replace(" ", "").lower():
        return False
    # Scripts show the pictures of a gallery one by one.
    return "gallery-item" not in element.names


def _is_prose(element: Element) -> bool:
    return element.prose >= PROSE and element.linked * 3 < element.text


def mark_lines(page: Page, root: Element) -> None:
    """Mark lines inside the post that are the site's own words, whole sections with
    them."""
    end = 0
    for element in page.below(root):
        if element.index < end or element.tag not in _LEAVES or not element.text:
            continue
        if element.cut or (
            element.text <= LONGEST
            and not element.prose
            and _cut_line(page, element, root)
        ):
            end = element.end


def mark_link_boxes(page: Page, root: Element) -> None:
    """Mark boxes in the post that hold little but links: cards, menus, teasers."""
    end = 0
    for element in page.below(root):
        if element.index < end or element.tag not in _BOXES or not element.linked:
            continue
        if element.cut:
            end = element.end
        elif _is_link_box(element):
            element.cut = ("related", "a box of links to other pages")
            end = element.end


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


def _links(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.tag == "a":
            yield child
        elif child.linked:
            yield from _links(child)


def _cut_line(page: Page, element: Element, root: Element) -> bool:
    phrase = phrase_of(squeezed(element))
    if phrase is None or (not element.blocky and not _stands_alone(element)):
        return False
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
    heading = element
    while heading.parent is not None and heading.parent is not root:
        if heading.parent.text > element.text + 2:
            break
        heading = heading.parent
    first = next(_followers(page, heading), None)
    if first is not None and _is_prose(first) and not _is_cards(first):
        return False
    heading.cut = mark
    for each in _followers(page, heading):
        if each.tag == heading.tag or not _goes_with(each):
            break
        if _is_prose(each) and not _is_cards(each):
            break
        each.cut = each.cut or mark
    return True


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
