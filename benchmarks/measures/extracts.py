"""What an extractor made of a page, in one form for all that are compared."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from importers.cleaning import document as doc
from importers.cleaning.visible import text_of_html

from .words import text_of_markup


class Kind(StrEnum):
    """Parts of a text whose kind has to be kept."""

    HEADING = "headings"
    ITEM = "list items"
    QUOTE = "quotes"
    CELL = "cells"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and the caption bound to it, if any."""

    src: str
    caption: str = ""


@dataclass(slots=True)
class Extract:
    """One page as an extractor gives it; `text` is the body without captions."""

    text: str = ""
    title: str | None = None
    author: str | None = None
    published: str | None = None
    typed: dict[Kind, list[str]] = field(default_factory=dict)
    pictures: list[Picture] = field(default_factory=list)
    document: doc.Document | None = None
    failure: str = ""


def extract_of(document: doc.Document) -> Extract:
    """Our own document in that form."""
    typed: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for block in document.blocks:
        for kind, text in _typed(block):
            typed[kind].append(text)
    return Extract(
        body_text(document),
        document.title or None,
        document.author,
        document.published,
        typed,
        [picture for block in _with_lead(document) for picture in _pictures(block)],
        document,
    )


def body_text(document: doc.Document) -> str:
    """The article's text: all blocks but captions, which are no body text."""
    return "\n".join(line for block in document.blocks for line in lines_of(block))


def lines_of(block: doc.Block) -> Iterator[str]:
    """The lines that a block adds to the body."""
    match block:
        case doc.List():
            yield from _items(block)
        case doc.Table():
            yield from (cell for row in (*block.header, *block.rows) for cell in row)
        case doc.References():
            yield from map(text_of_html, block.items)
        case doc.Code():
            yield block.text
        case doc.NeedsReview():
            yield text_of_markup(block.html)
        case _:
            yield getattr(block, "term", "")
            yield text_of_html(getattr(block, "html", ""))
            yield getattr(block, "attribution", "")


def _items(block: doc.List) -> Iterator[str]:
    for item in block.items:
        yield text_of_html(item.html)
        yield from _items(item.children) if item.children else ()


def _typed(block: doc.Block) -> Iterator[tuple[Kind, str]]:
    match block:
        case doc.Heading():
            yield Kind.HEADING, text_of_html(block.html)
        case doc.List():
            yield from ((Kind.ITEM, text) for text in _items(block))
        case doc.References():
            yield from ((Kind.ITEM, text_of_html(item)) for item in block.items)
        case doc.Quote():
            yield Kind.QUOTE, f"{text_of_html(block.html)}\n{block.attribution}"
        case doc.Table():
            rows = (*block.header, *block.rows)
            yield from ((Kind.CELL, cell) for row in rows for cell in row)


def _with_lead(document: doc.Document) -> Iterator[doc.Block]:
    if document.lead_image:
        yield document.lead_image
    yield from document.blocks


def _pictures(block: doc.Block) -> Iterator[Picture]:
    if isinstance(block, doc.Gallery):
        for figure in block.figures:
            yield from _pictures(figure)
    elif isinstance(block, doc.Figure) and block.src:
        caption = text_of_html(block.caption)
        yield Picture(block.src, f"{caption}\n{block.credit}".strip())
