"""The words of a source and of the document made of it, counted apart.

Nothing is lost and nothing doubled if both are equal. The words of an HTML page are
read with lxml, which shares no line with our own parser.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape

from lxml import html as lxml_html
from lxml.etree import _Element

from importers.cleaning.detect import Format, detect
from importers.cleaning.document import Comment, Document, Figure, Gallery, TitleOrigin
from importers.cleaning.read import RawPost
from importers.cleaning.visible import text_of

_UNSEEN = {"script", "style", "template", "noscript", "head", "iframe", "object"}
_INLINE_TAGS = """
    a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s
    samp small span strike strong sub sup time tt u var wbr
"""
_INLINE = frozenset(_INLINE_TAGS.split())
_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"<br\s*/?>")
_TAG = re.compile(r"<[^<>]*>")


def words(text: str) -> Counter[str]:
    """Count the words of a text, whatever their capitals."""
    return Counter(word.casefold() for word in _WORD.findall(text))


def visible_words(post: RawPost) -> Counter[str]:
    """Count the words that a reader of the source sees."""
    if detect(post) is Format.TEXT:
        return words(post.text)
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True)
    root = lxml_html.document_fromstring(post.text.encode(), parser=parser)
    body = root.find("body")
    return words("".join(_texts(root if body is None else body)))


def document_words(document: Document, post: RawPost) -> Counter[str]:
    """Count the words that the document keeps or accounts for.

    Repairs of single characters were made while reading, before words are counted.
    """
    is_text = detect(post) is Format.TEXT
    repairs = set(post.repairs)
    parts = [_kept(block, is_text=is_text) for block in document.blocks]
    parts += [text for comment in document.comments for text in _of_comment(comment)]
    parts += [found.text for found in document.removed if found not in repairs]
    if document.title_origin is TitleOrigin.PAGE:
        parts.append(document.title)
    return words("\n".join(parts))


def _kept(block: object, *, is_text: bool) -> str:
    if isinstance(block, Gallery):
        return "\n".join(_kept(figure, is_text=is_text) for figure in block.figures)
    if is_text or not isinstance(block, Figure):
        return text_of(block)  # type: ignore[arg-type]  # one of the union
    return f"{_text(block.caption)}\n{block.credit}"


def _of_comment(comment: Comment) -> Iterator[str]:
    yield comment.author
    yield _text(comment.html)
    for reply in comment.replies:
        yield from _of_comment(reply)


def _text(markup: str) -> str:
    return unescape(_TAG.sub("", _BREAK.sub("\n", markup)))


def _texts(element: _Element) -> Iterator[str]:
    edge = "" if element.tag in _INLINE else " "
    if isinstance(element.tag, str) and element.tag not in _UNSEEN:
        yield edge
        yield element.text or ""
        for child in element:
            yield from _texts(child)
        yield edge
    yield element.tail or ""
