"""What is not of the author: marked with rule and reason, removed later."""

from itertools import islice

from .looks import images_in
from .names import Name, name_of
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
    {"navigation", "banner", "contentinfo", "search", "complementary", "menu",
     "menubar", "tablist", "toolbar"}
)  # fmt: skip
_DIALOGS = frozenset({"dialog", "alertdialog"})
_DIALOG = Name("popup", "a box that opens over the page", firm=True)
_ROLE = Name("site-parts", "says by its role that it is no content", firm=False)
# Not firm: what opens on a press, an answer or a step, is hidden at first.
_HIDDEN = Name("hidden", "not shown on the page", firm=False)
_SITE_TAGS = frozenset(
    {"html", "body", "main", "article", "a", "td", "tr", "tbody", "table"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Characters of prose that no name alone can make chrome.
PROSE = 200
# Prose beside a long box that makes a post without it.
LEAST_POST = 1500
# Boxes around a box that may still be its own frame.
FRAMES = 4
# As many boxes after it are looked at, so that long rows cost no more.
BESIDE = 20
# Shorter labels of buttons are "Menu" and the like.
LEAST_ASKED = 20


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
        name = _suspected(element) if element.attrs or element.tag in _TAGS else None
        if name is not None and _is_chrome(page, element, name, most):
            element.cut = (name.rule, name.reason)
            end = element.end


def discount(page: Page) -> None:
    """Take the prose of what is cut out of the sums of its ancestors."""
    end = 0
    for element in page.elements:
        if element.cut and element.index >= end:
            end = element.end
            for above in element.ancestors() if element.prose else ():
                if above.tag == "a" and "href" in above.attrs:
                    # What stands in a link was not counted further out.
                    break
                above.prose -= element.prose


def _is_chrome(page: Page, element: Element, name: Name, most: float) -> bool:
    if element.prose > most and element.prose and _may_be_post(page, element, name):
        return False
    if not name.firm and _is_picture(element):
        return False
    if name.firm and not (name.within and _is_within(page, element)):
        return True
    return not is_prose(element) and not name.within


def _may_be_post(page: Page, element: Element, name: Name) -> bool:
    """Whether a box that holds most of the prose may be the post, whatever its name."""
    enough = page.body.prose - element.prose >= LEAST_POST
    return not (name.firm and enough) or any(
        inner.tag == "h1" for inner in page.below(element)
    )


def _is_within(page: Page, element: Element) -> bool:
    """Whether the text goes on after an element, beside it or beside its frame."""
    for above in islice(element.ancestors(), FRAMES):
        at, left = element.end, BESIDE
        while at < above.end and left:
            each = page.elements[at]
            if each.prose and not name_of(each.names):
                return True
            at, left = each.end, left - 1
        element = above
    return False


def _is_picture(element: Element) -> bool:
    """Whether a box is a picture of its own; themes let them be shared or pinned."""
    above = element.parent
    in_figure = above is not None and above.tag == "figure"
    return (
        in_figure
        or element.tag in ("figure", "img")
        or " wp-block-image " in element.names
    )


def _suspected(element: Element) -> Name | None:
    tag = element.tag
    if tag in _TAGS and not _opens_an_answer(element):
        in_post = tag == "footer" and any(
            e.tag == "article" for e in element.ancestors()
        )
        return _POST_FOOTER if in_post else _TAGS[tag]
    attrs = element.attrs
    name = _named(element) if element.names and tag not in _SITE_TAGS else None
    if name is None or not name.firm:
        role = attrs.get("role")
        if role in _DIALOGS:
            return _DIALOG
        if ("style" in attrs or "hidden" in attrs) and _is_hidden(element):
            return _HIDDEN
        if role in _ROLES:
            return name or _ROLE
    return name


def _named(element: Element) -> Name | None:
    if element.tag not in _HEADINGS:
        return name_of(element.names)
    # The id of a heading repeats its words; its class may call it a header.
    name = name_of(element.get("class").lower())
    return None if name is None or name.rule == "header" else name


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


def is_prose(element: Element) -> bool:
    return element.prose >= PROSE and element.linked * 3 < element.text
