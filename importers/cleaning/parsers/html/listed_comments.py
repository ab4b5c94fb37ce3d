"""Comments in a `dl`, as Blogger and its like wrote them: who, what, when, in a row."""

import re

from importers.cleaning.document import Comment

from . import addresses
from .builder import Builder, flattened
from .dating import date_in
from .reading import lines_of, place_of, squeezed
from .tree import Element
from .wording import words_of

_ABOUT = ("comment-meta", "became the comment's date and links")
_SAID = re.compile(
    r"\s+(?:said|says|wrote|dijo|a dit|sagte|hat gesagt|ha detto|disse|zei)\W*$"
)
_FOOT = re.compile(r"footer|timestamp|meta|actions|date")


def is_listed(element: Element) -> bool:
    """Whether an element is a definition list whose terms are names of commenters."""
    if element.tag != "dl":
        return False
    terms = [child for child in element.elements() if child.tag == "dt"]
    return bool(terms) and all("comment" in term.names for term in terms)


def read_listed(element: Element, builder: Builder) -> list[Comment]:
    """The comments of such a list; it knows no replies."""
    comments: list[Comment] = []
    parts: list[Element] = []
    for child in element.children:
        if isinstance(child, str):
            builder.ledger.remove(*_ABOUT, child, place_of(element))
            continue
        if child.tag == "dt" and parts:
            comments += _read(parts, builder)
            parts = []
        parts.append(child)
    return [*comments, *_read(parts, builder)]


def _read(parts: list[Element], builder: Builder) -> list[Comment]:
    texts: list[str] = []
    published: str | None = None
    for part in parts:
        if part.tag == "dt":
            continue
        if part.tag != "dd" or _FOOT.search(part.names):
            published = published or date_in(part)
            builder.drop(part, *_ABOUT)
        else:
            texts += _texts(part, builder)
    if not texts or parts[0].tag != "dt":
        for text in texts or [lines_of(part) for part in parts[:1]]:
            builder.ledger.remove(*_ABOUT, text, place_of(parts[0]))
        return []
    author, url = _author(parts[0], builder)
    by_author = "blog-author" in parts[0].names
    return [Comment(author, url, published, "<br><br>".join(texts), by_author)]


def _texts(part: Element, builder: Builder) -> list[str]:
    html, others = flattened(builder.nested(*part.children))
    for placed in others:
        words = words_of(placed.block)
        reason = "comments hold text alone"
        builder.ledger.remove("comment-media", reason, words, placed.where)
    return [html] if html else []


def _author(term: Element, builder: Builder) -> tuple[str, str | None]:
    line = squeezed(term)
    said = _SAID.search(line)
    if said:
        builder.ledger.remove(*_ABOUT, said[0], place_of(term))
        line = line[: said.start()]
    link = next((e for e in term.elements() if e.tag == "a" and e.text), None)
    url = addresses.web(link.get("href"), builder.base) if link is not None else None
    return line, url
