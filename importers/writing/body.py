"""Blocks of the document contract → values of the article's stream field.

Values are in Wagtail's stored (JSON) form, where a picture is its primary key.
"""

import re
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import singledispatch
from typing import Any
from urllib.parse import urlsplit

from articles.blocks.body import RESERVED_ANCHORS
from importers.cleaning import document as doc
from importers.cleaning.sanitize import blocks as sanitized_blocks
from importers.cleaning.sanitize import inline as sanitized

Stored = dict[str, Any]
FindPicture = Callable[[str], int | None]


def stream(
    blocks: Iterable[doc.Block], *, source: str, find_picture: FindPicture
) -> list[Stored]:
    """Give the stored form of a stream of blocks.

    `find_picture` turns the address of a picture into the key of an image, or None for
    a picture that is still to be supplied. Ids are derived from `source`, so that a
    repeated import keeps the anchors of headings.
    """
    return [
        {
            "type": block.type,
            "value": _value(block, find_picture),
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{source}#{number}")),
        }
        for number, block in enumerate(_with_anchors_once(blocks))
    ]


def _with_anchors_once(blocks: Iterable[doc.Block]) -> Iterator[doc.Block]:
    # Two headings with one address would make the second unreachable and the page
    # invalid; the block's own id then serves as its address.
    seen = set(RESERVED_ANCHORS)
    for block in blocks:
        if isinstance(block, doc.Heading) and block.anchor:
            is_free = block.anchor not in seen and not re.search(r"\s", block.anchor)
            seen.add(block.anchor)
            yield block if is_free else replace(block, anchor=None)
        else:
            yield block


def rich_text(html: str) -> str:
    """Wrap inline HTML as rich text; `<br><br>` parts paragraphs; empty stays empty."""
    paragraphs = (part.strip() for part in sanitized(html).split("<br><br>"))
    return "".join(f"<p>{part}</p>" for part in paragraphs if part)


@singledispatch
def _value(block: Any, find_picture: FindPicture) -> Any:
    raise TypeError(f"no stream value for {type(block).__name__}")


@_value.register
def _(block: doc.Heading, find_picture: FindPicture) -> Stored:
    return {
        "text": rich_text(block.html),
        "level": str(block.level),
        "anchor": block.anchor or "",
    }


@_value.register(doc.Paragraph)
@_value.register(doc.Disclaimer)
def _(block: doc.Paragraph | doc.Disclaimer, find_picture: FindPicture) -> str:
    return rich_text(block.html)


@_value.register
def _(block: doc.List, find_picture: FindPicture) -> str:
    return _list_html(block)


@_value.register
def _(block: doc.Quote, find_picture: FindPicture) -> Stored:
    return {"text": rich_text(block.html), "attribution": block.attribution}


@_value.register
def _(block: doc.Figure, find_picture: FindPicture) -> Stored:
    image = find_picture(block.src) if block.src else None
    return {
        "image": image,
        "alt": block.alt,
        "decorative": block.decorative,
        "caption": rich_text(block.caption),
        "credit": block.credit,
        "link": _absolute(block.link),
        "source": "" if image else block.src or "",
    }


@_value.register
def _(block: doc.Gallery, find_picture: FindPicture) -> Stored:
    return {"figures": [_value(figure, find_picture) for figure in block.figures]}


@_value.register
def _(block: doc.Table, find_picture: FindPicture) -> Stored:
    # The editor's table has one row of headings; further ones become ordinary rows.
    header, *more = block.header or (("",) * len(block.rows[0] if block.rows else ()),)
    return {
        "columns": [{"type": "text", "heading": heading} for heading in header],
        "rows": [{"values": list(row)} for row in (*more, *block.rows)],
        "caption": block.caption,
    }


@_value.register
def _(block: doc.Embed, find_picture: FindPicture) -> Stored:
    return {"url": block.url, "caption": block.caption}


@_value.register
def _(block: doc.Code, find_picture: FindPicture) -> Stored:
    return {"code": block.text, "language": block.language}


@_value.register
def _(block: doc.Definition, find_picture: FindPicture) -> Stored:
    return {"term": block.term, "definition": rich_text(block.html)}


@_value.register
def _(block: doc.Separator, find_picture: FindPicture) -> None:
    return None


@_value.register
def _(block: doc.References, find_picture: FindPicture) -> list[str]:
    return [rich_text(item) for item in block.items]


@_value.register
def _(block: doc.NeedsReview, find_picture: FindPicture) -> Stored:
    return {
        "kind": block.kind,
        "name": block.name,
        "html": sanitized_blocks(block.html),
        "source": block.source,
        "reason": block.reason,
    }


def _absolute(address: str | None) -> str:
    # A place in the old site, of which only the path is known, leads nowhere from here.
    return address if address and urlsplit(address).scheme in ("http", "https") else ""


def _list_html(block: doc.List) -> str:
    tag = "ol" if block.ordered else "ul"
    items = "".join(f"<li>{_item_html(item)}</li>" for item in block.items)
    return f"<{tag}>{items}</{tag}>"


def _item_html(item: doc.ListItem) -> str:
    return sanitized(item.html) + (_list_html(item.children) if item.children else "")
