"""The text that a reader would see in inline HTML and in blocks."""

import re
from collections.abc import Iterator

from .document import (
    Block,
    Code,
    Definition,
    Embed,
    Figure,
    Gallery,
    Heading,
    List,
    NeedsReview,
    Paragraph,
    Quote,
    References,
    Separator,
    Table,
)

# Quoted values may hold a ">"; linear, as no part can match what another does.
_TAG = re.compile(r'<[^<>"]*(?:"[^"]*"[^<>"]*)*>')
# All that nh3 writes; the ampersand last, as the others begin with it.
_ENTITIES = (
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&nbsp;", "\u00a0"),
    ("&quot;", '"'),
    ("&#39;", "'"),
    ("&amp;", "&"),
)
_BREAK = re.compile(r"<br\s?/?>")


def one_line(text: str) -> str:
    """A text in one line, blanks of all kinds squeezed into one."""
    # Of all blanks only the usual one is printable; to part long texts into their
    # words takes twice the time.
    if "  " not in text and text.isprintable():
        return text.strip(" ")
    return " ".join(text.split())


def text_of_html(markup: str) -> str:
    """The text of sanitised inline HTML; breaks become line ends."""
    if "<" in markup:
        if "<br" in markup:
            markup = _BREAK.sub("\n", markup)
        markup = _TAG.sub("", markup)
    if "&" in markup:
        for entity, sign in _ENTITIES:
            markup = markup.replace(entity, sign)
    return markup


def text_of(block: Block) -> str:
    """All text of a block, parts on their own lines; an alt text counts as text."""
    if isinstance(block, (Heading, Paragraph)):
        return text_of_html(block.html)
    return "\n".join(part for part in _parts(block) if part)


def _parts(block: Block) -> Iterator[str]:
    match block:
        case Separator():
            return
        case List():
            yield from _items(block)
        case Figure():
            yield from (block.alt, text_of_html(block.caption), block.credit)
        case Gallery():
            yield from (text_of(figure) for figure in block.figures)
        case Table():
            yield block.caption
            yield from (" ".join(row) for row in (*block.header, *block.rows))
        case Code():
            yield block.text
        case References():
            yield from map(text_of_html, block.items)
        case _:
            yield from _of_markup(block)


def _of_markup(block: Block) -> Iterator[str]:
    if isinstance(block, Definition):
        yield block.term
    markup = block.caption if isinstance(block, Embed) else getattr(block, "html", "")
    if isinstance(block, NeedsReview):
        markup = re.sub(
            r"(</?(?:p|li|tr|td|th|h[2-4]|blockquote|pre)\b)", r" \1", markup
        )
    yield text_of_html(markup)
    if isinstance(block, Quote):
        yield block.attribution


def _items(block: List) -> Iterator[str]:
    for item in block.items:
        yield text_of_html(item.html)
        if item.children:
            yield from _items(item.children)
