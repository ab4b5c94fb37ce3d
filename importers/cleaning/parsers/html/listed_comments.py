"""Comments in a `dl`, as Blogger and its like wrote them: who, what, when, in a row."""

import re

from importers.cleaning.document import Comment

from .builder import Builder
from .comment_authors import name_in, site_of
from .comment_names import is_by_author
from .dating import date_in
from .reading import lines_of, squeezed
from .tree import Element
from .wording import words_of

_ABOUT = ("comment-meta", "became the comment's date and links")
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
            builder.leave_text(child, element, _ABOUT)
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
            builder.leave_text(text, parts[0], _ABOUT)
        return []
    term = parts[0]
    author, rest = name_in(term)
    for text in rest if author else [squeezed(term)]:
        builder.leave_text(text, term, _ABOUT)
    signed = is_by_author(term) or " author " in term.names
    url, html = site_of(term, builder.base), "<br><br>".join(texts)
    return [Comment(author, url, published or date_in(term), html, signed)]


def _texts(part: Element, builder: Builder) -> list[str]:
    html, others = builder.inline(*part.children)
    for placed in others:
        words = words_of(placed.block)
        reason = "comments hold text alone"
        builder.ledger.remove("comment-media", reason, words, placed.where)
    return [html] if html else []
