"""Handlers of figures and galleries: pictures, tables and embeds with captions."""

import re
from dataclasses import dataclass, replace
from html import escape

from importers.cleaning.document import (
    Embed,
    Figure,
    Gallery,
    NeedsReview,
    Paragraph,
    Quote,
    Table,
)
from importers.cleaning.draft import Placed

from . import addresses
from .builder import CAPTION, Builder, flattened, handles
from .captions import captioned, credited
from .embeds import as_embed
from .looks import images_in
from .plain import plain
from .tree import Element

_CAPTION = re.compile(
    r"wp-caption-(?:text|dd)|\str-caption\s|\simage-?caption(?:__text)?\s|figcaption"
    r"|gallery-caption|caption-text|\scaption\s|\sphoto-caption\s|\swp-caption\s"
    r"|wp-element-caption|media-caption|img-caption"
)
_CREDIT = re.compile(r"credit|copyright|photographer")
_GALLERY = re.compile(
    r"\sgallery\s|wp-block-gallery|tiled-gallery\s|blocks-gallery|gallery-columns"
    r"|sqs-gallery|\simage-gallery|wp-block-jetpack-(?:tiled-gallery|slideshow)"
    r"|kg-gallery-card"
)
# What is taken as it is, with all its words: none of them is a caption besides.
_WHOLE = frozenset({"video", "audio", "form", "math", "svg"})
LONGEST_LINE = 200
LONGEST_CREDIT = 120


@dataclass(slots=True)
class _Parts:
    """What a figure holds: blocks, its caption as inline HTML, its credit."""

    blocks: list[Placed]
    caption: str
    credit: str

    @property
    def words(self) -> str:
        """Caption and credit, where no picture can take them."""
        credit = escape(self.credit, quote=False)
        return " ".join(filter(None, (self.caption, credit)))


@handles("figure")
def figure_box(builder: Builder, element: Element) -> None:
    """A figure: pictures, a table, a quotation or an embed with its caption."""
    if is_gallery(element):
        gallery(builder, element)
        return
    if "kg-bookmark-card" in element.names:
        _bookmark(builder, element)
        return
    parts = _parted(builder, element, _captions(element))
    if "wp-block-embed" in element.names:
        parts.blocks = [as_embed(placed, builder.ledger) for placed in parts.blocks]
    parts.blocks = _without_copies(parts.blocks)
    blocks = parts.blocks
    figures = [placed for placed in blocks if isinstance(placed.block, Figure)]
    where = builder.place_of(element)
    builder.flush()
    quotes = any(isinstance(placed.block, Quote) for placed in blocks)
    if len(figures) == 1 and not quotes:
        _put_one(builder, where, parts)
        return
    if len(figures) > 1 and len(figures) == len(blocks):
        parts.blocks = [Placed(_gallery_of(blocks), where)]
    builder.blocks.extend(_with_caption(parts, where))


def is_gallery(element: Element) -> bool:
    """Whether the names of a box say that pictures stand together in it."""
    return "gallery" in element.names and bool(_GALLERY.search(element.names))


def joins_figure(builder: Builder, element: Element) -> bool:
    """Give a caption, or a credit, that follows its picture to it."""
    names = element.names
    is_credit = bool(_CREDIT.search(names)) and element.text <= LONGEST_CREDIT
    is_small = "small-font" in names and element.text <= LONGEST_LINE
    named = is_credit or is_small or _CAPTION.search(names)
    if not named or element.special or images_in(element):
        return False
    builder.flush()
    last = builder.blocks[-1].block if builder.blocks else None
    if not isinstance(last, Figure) or (last.credit if is_credit else last.caption):
        return False
    html, others = builder.inline(*element.children)
    where = builder.place_of(element)
    if is_credit:
        figure = credited(last, plain(html), builder.ledger, where)
    else:
        figure = captioned(last, html, builder.ledger, where)
    builder.blocks[-1].block = figure
    builder.blocks.extend(others)
    return True


def _bookmark(builder: Builder, element: Element) -> None:
    """A card that shows another page: its address, its words as the caption."""
    link = next((e for e in element.elements() if e.tag == "a"), element)
    url = addresses.web(link.get("href"), builder.base)
    if url is None:
        builder.inside(element)
        return
    html, others = builder.inline(*element.children)
    builder.put(Embed(url, plain(html)), element)
    # Its pictures are the other page's.
    builder.blocks += [p for p in others if not isinstance(p.block, Figure)]


def _without_copies(blocks: list[Placed]) -> list[Placed]:
    """One picture of those in a figure that are described alike: sizes of the same."""
    alts: set[str] = set()
    kept: list[Placed] = []
    for placed in blocks:
        block = placed.block
        if isinstance(block, Figure) and block.alt and not block.caption:
            if block.alt in alts:
                continue
            alts.add(block.alt)
        kept.append(placed)
    return kept


def _captions(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element.elements():
        if child.cut or child.tag in ("figure", "caption") or child.tag in _WHOLE:
            continue
        named = child.tag == "figcaption" or _CAPTION.search(child.names)
        if named and not images_in(child):
            found.append(child)
        else:
            found += _captions(child)
    return found


def _credits(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element.elements():
        if child.cut or child.tag == "figure" or child.tag in _WHOLE:
            continue
        named = child.names and _CREDIT.search(child.names)
        if named and 0 < child.text <= LONGEST_CREDIT and not images_in(child):
            found.append(child)
        else:
            found += _credits(child)
    return found


def _parted(builder: Builder, element: Element, captions: list[Element]) -> _Parts:
    credits = _credits(element)
    for each in (*captions, *credits):
        each.cut = CAPTION
    blocks = builder.nested(*element.children)
    outside = [each for each in captions if each not in credits]
    caption = _words_of(builder, outside, blocks)
    credit = plain(_words_of(builder, credits, blocks))
    return _Parts(blocks, caption, credit)


def _words_of(builder: Builder, parts: list[Element], blocks: list[Placed]) -> str:
    """The words of captions or credits; those that lie in one another count once."""
    texts: list[str] = []
    for each in parts:
        html, others = builder.inline(*each.children)
        blocks += others
        texts.append(html)
    return "<br><br>".join(text for text in texts if text)


def _put_one(builder: Builder, where: str, parts: _Parts) -> None:
    """Put a figure of one picture; a lonely line in it is its caption or its credit."""
    blocks, caption, credit = parts.blocks, parts.caption, parts.credit
    lines = [placed for placed in blocks if isinstance(placed.block, Paragraph)]
    line, _ = flattened(lines)
    is_lonely = bool(line) and len(blocks) == len(lines) + 1
    is_needed = not caption or not credit
    if is_lonely and is_needed and len(plain(line)) <= LONGEST_LINE:
        blocks = [placed for placed in blocks if placed not in lines]
        caption, credit = (caption or line), (plain(line) if caption else credit)
    ledger = builder.ledger
    for placed in blocks:
        if isinstance(placed.block, Figure):
            figure = placed.block
            if credit and not figure.credit:
                figure = credited(figure, credit, ledger, where)
            placed.block = captioned(figure, caption, ledger, where)
    builder.blocks.extend(blocks)


def _with_caption(parts: _Parts, where: str) -> list[Placed]:
    caption, blocks = parts.words, parts.blocks
    if not caption:
        return blocks
    for placed in blocks:
        block = placed.block
        if isinstance(block, Embed | Table) and not block.caption:
            placed.block = replace(block, caption=plain(caption))
            return blocks
        if isinstance(block, NeedsReview):
            placed.block = replace(block, html=f"{block.html}<p>{caption}</p>")
            return blocks
        if isinstance(block, Quote) and not block.attribution:
            placed.block = replace(block, attribution=plain(caption).lstrip("—–- "))
            return blocks
    return [*blocks, Placed(Paragraph(caption), where)]


def gallery(builder: Builder, element: Element) -> None:
    """Pictures that stand together; what is no picture follows."""
    captions = [e for e in element.elements() if e.tag == "figcaption" and not e.cut]
    parts = _parted(builder, element, captions)
    builder.flush()
    where = builder.place_of(element)
    pictures = [p for p in parts.blocks if isinstance(p.block, Figure | Gallery)]
    if len(pictures) > 1 or any(isinstance(p.block, Gallery) for p in pictures):
        builder.blocks.append(Placed(_gallery_of(pictures), where))
        parts.blocks = [p for p in parts.blocks if p not in pictures]
    builder.blocks.extend(_with_caption(parts, where))


def _gallery_of(placed: list[Placed]) -> Gallery:
    figures: list[Figure] = []
    for each in placed:
        if isinstance(each.block, Gallery):
            figures += each.block.figures
        elif isinstance(each.block, Figure):
            figures.append(each.block)
    return Gallery(tuple(figures))
