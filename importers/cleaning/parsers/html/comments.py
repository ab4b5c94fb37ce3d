"""Readers' comments on the page, as threads."""

import re

from importers.cleaning.document import Comment

from . import addresses
from .builder import THREADS, Builder, flattened
from .dating import date_in
from .listed_comments import is_listed, read_listed
from .reading import place_of, squeezed
from .tree import Element, Page
from .wording import words_of

_ITEM = re.compile(
    r"\s(?:li-)?(?:div-)?comment-\d+\s|\sdepth-\d+\s|\s(?:pingback|trackback)\s"
)
_LIST_ITEM = re.compile(r"\scomment\s")
_ITEM_TAGS = frozenset({"li", "article", "div", "section"})
_PING = re.compile(r"\s(?:pingback|trackback)\s")
_AUTHOR = re.compile(
    r"\sfn\s|comment-?_?author-?_?name|comment__author|wp-block-comment-author-name"
    r"|\scommenter\s|author-name|\suser\s"
)
_VCARD = re.compile(r"comment-author|comment_author|\svcard\s|\sauthor\s")
_CONTENT = re.compile(
    r"comment-?_?content|comment-?_?text|comment__content|comment__text|commenttext|comment-entry"
    r"|comment-copy|comment-message|wp-block-comment-content"
)
_TEXT_TAGS = frozenset({"p", "ul", "ol", "blockquote", "pre"})
_AREA = re.compile(
    r"\scomments\s|comments-area|\scomment-area|comments-section|commentsection|comments-wrap"
    r"|comments-container|comments-template|disqus_thread|wp-block-comments|jp-?comments"
    r"|fb-comments|blog-comments|post-comments\s|comments__|comment-section|comment-wrap"
)
# Prose beside comments that makes their parent more than a list of comments.
LEAST_PROSE = 200
_AROUND = ("comments-area", "the frame around the comments")
_ABOUT = ("comment-meta", "became the comment's date and links")


def mark_comments(page: Page) -> None:
    """Mark the outermost threads, and the areas around them, before anything else
    is."""
    limit = max(page.body.prose * 0.5, 1)
    others: dict[int, int] = {}
    end = 0
    for element in page.elements[1:]:
        if element.index < end or "comment" not in element.names:
            continue
        listed = is_listed(element)
        if listed or _is_item(element):
            holder = element if listed else _holder(element, others)
            holder.cut = THREADS
            end = holder.end
            for above in holder.ancestors():
                above.special = True
        elif _is_area(element) and not _holds_post(element, limit):
            element.cut = _AROUND


def _is_area(element: Element) -> bool:
    return element.tag not in ("main", "a") and bool(_AREA.search(element.names))


def _holds_post(element: Element, limit: float) -> bool:
    inside = sum(e.prose for e in _items_below(element))
    return element.prose - inside > limit and element.tag != "ol"


def _items_below(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element.elements():
        found += [child] if _is_item(child) else _items_below(child)
    return found


def _is_item(element: Element) -> bool:
    if element.tag not in _ITEM_TAGS:
        return False
    if _ITEM.search(element.names):
        return element.text > 0
    return element.tag in ("li", "article") and bool(_LIST_ITEM.search(element.names))


def _holder(item: Element, others: dict[int, int]) -> Element:
    """The list of comments; the item alone where it lies among other things.

    `others` remembers how much other prose each parent holds.
    """
    above = item.parent
    if above is None or above.parent is None or above.tag in ("article", "main"):
        return item
    if above.index not in others:
        inside = sum(e.prose for e in above.elements() if _is_item(e))
        others[above.index] = above.prose - inside
    return item if others[above.index] > LEAST_PROSE else above


def read_threads(element: Element, builder: Builder) -> list[Comment]:
    """The comments in an element that `mark_comments` marked."""
    if is_listed(element):
        return read_listed(element, builder)
    if _is_item(element):
        return _read(element, builder)
    comments: list[Comment] = []
    for child in element.children:
        if isinstance(child, str):
            builder.ledger.remove(*_AROUND, child, place_of(element))
        elif (child.names and _is_item(child)) or _items_below(child):
            comments += read_threads(child, builder)
        elif child.text:
            builder.drop(child, *_AROUND)
    return comments


def _read(item: Element, builder: Builder) -> list[Comment]:
    if _PING.search(item.names):
        builder.drop(item, "ping", "a notice that another site links here")
        return []
    reading = _Reading(builder)
    reading.walk(item)
    if not reading.html and not reading.replies:
        builder.ledger.remove(*_ABOUT, reading.author, place_of(item))
        return []
    by_author = "bypostauthor" in item.names
    return [reading.comment(by_author=by_author)]


class _Reading:
    """One comment while it is read."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.author = ""
        self.url: str | None = None
        self.published: str | None = None
        self.parts: list[str] = []
        self.replies: list[Comment] = []

    @property
    def html(self) -> str:
        return "<br><br>".join(self.parts)

    def comment(self, *, by_author: bool) -> Comment:
        return Comment(
            self.author,
            self.url,
            self.published,
            self.html,
            by_author,
            tuple(self.replies),
        )

    def walk(self, element: Element) -> None:
        for child in element.children:
            if isinstance(child, str):
                self.builder.ledger.remove(*_ABOUT, child, place_of(element))
            else:
                self.step(child)

    def step(self, child: Element) -> None:
        if (_is_item(child) and _is_reply(child)) or (
            child.tag in ("ol", "ul") and _items_below(child)
        ):
            self.replies += read_threads(child, self.builder)
        elif child.names and _CONTENT.search(child.names) and not _items_below(child):
            self.take(child)
        elif not self.author and child.text and self.is_author(child):
            self.author = squeezed(child)
            self.take_address(child)
        elif child.tag in _TEXT_TAGS and not self.is_frame(child):
            self.take(child)
        elif (
            child.blocky
            or (child.text and _items_below(child))
            or _VCARD.search(child.names)
        ):
            self.walk(child)
        else:
            self.leave(child)

    def is_author(self, child: Element) -> bool:
        if _AUTHOR.search(child.names):
            return not any(_AUTHOR.search(inner.names) for inner in child.elements())
        above = child.parent
        return (
            child.tag in ("cite", "b", "strong")
            and above is not None
            and bool(_VCARD.search(above.names))
        )

    def is_frame(self, child: Element) -> bool:
        return bool(
            re.search(r"reply|meta|awaiting|edit-link|actions|says", child.names)
        )

    def take(self, child: Element) -> None:
        html, others = flattened(self.builder.nested(child))
        if html:
            self.parts.append(html)
        for placed in others:
            self.builder.ledger.remove(
                "comment-media",
                "comments hold text alone",
                words_of(placed.block),
                placed.where,
            )

    def take_address(self, child: Element) -> None:
        for element in (child, *child.ancestors()):
            if element.tag == "a" and element.get("href"):
                self.url = addresses.web(element.get("href"), self.builder.base)
                return
            if element.blocky and element is not child:
                break
        inner = next((e for e in child.elements() if e.tag == "a"), None)
        if inner is not None and self.url is None:
            self.url = addresses.web(inner.get("href"), self.builder.base)

    def leave(self, child: Element) -> None:
        if self.published is None:
            self.published = date_in(child)
        self.builder.drop(child, *_ABOUT)


def _is_reply(element: Element) -> bool:
    """An item inside an item: WordPress wraps one comment as `li` and as `div`."""
    inside = element.parent
    identifier = re.search(r"comment-(\d+)\s", element.names)
    while inside is not None:
        if _is_item(inside):
            same = re.search(r"comment-(\d+)\s", inside.names)
            return not (identifier and same and identifier[1] == same[1]) and (
                element.tag == "li" or (identifier is not None and same is not None)
            )
        inside = inside.parent
    return True
