"""Handlers of pictures with their captions, alone, in figures and in galleries."""

import re
from dataclasses import replace
from html import escape

from importers.cleaning.document import (
    Embed,
    Figure,
    Gallery,
    Paragraph,
    Quote,
    Table,
)
from importers.cleaning.draft import Placed

from . import addresses
from .builder import CAPTION, Builder, flattened, handles
from .definitions import definitions
from .figures import credit_in, emoji_of, figure_of
from .looks import images_in, is_captioned_by_look
from .picture_names import base_name
from .plain import plain
from .reading import place_of
from .tables import table
from .tree import Element

_CAPTIONED = re.compile(
    r"\swp-caption\s|\scaption\s(?=.*\balign)|image-block-wrapper|\scaptioned-image"
    r"|\simage-caption-(?:wrap|container)|\smedia-with-caption"
)
_CAPTION = re.compile(
    r"wp-caption-(?:text|dd)|\str-caption\s|\simage-?caption(?:__text)?\s|figcaption"
    r"|gallery-caption|caption-text|\scaption\s|\sphoto-caption\s|\swp-caption\s"
)
_GALLERY = re.compile(
    r"\sgallery\s|wp-block-gallery|tiled-gallery|blocks-gallery|gallery-columns"
    r"|sqs-gallery|\simage-gallery|wp-block-jetpack-(?:tiled-gallery|slideshow)"
)
_CREDIT = re.compile(r"credit|copyright|attribution|photographer")
LONGEST_LINE = 200
# A box around one picture holds no more; each would be looked at for each.
MOST_BESIDE = 30
# Steps from a picture to its figure.
NEAR = 4
_SLANTED = re.compile(r"^<em>((?:(?!</?em>).)*)</em>$", re.DOTALL)
_ADDRESS = re.compile(r"https?://\S+")


@handles("img")
def image(builder: Builder, element: Element) -> None:
    """A picture, lifted out of the text around it; a picture of a smile is a smile."""
    if emoji := emoji_of(element):
        builder.write(emoji)
        return
    figure = figure_of(element, builder.base, beside=builder.beside)
    if figure is None:
        return
    if figure.src is not None:
        builder.seen.add(base_name(figure.src))
    elif not _is_awaited(figure, element):
        return
    builder.lift(figure, element)


def _is_awaited(figure: Figure, element: Element) -> bool:
    """Whether a picture whose address is lost shows something, and nowhere else."""
    around = [above for above, _ in zip(element.ancestors(), range(NEAR), strict=False)]
    if not figure.alt and not any(above.tag == "figure" for above in around):
        return False
    return not any(
        child.tag == "noscript" and images_in(child)
        for above in around[:-1]
        if len(above.children) <= MOST_BESIDE
        for child in above.elements()
    )


@handles("noscript")
def fallback(builder: Builder, element: Element) -> None:
    """The picture for readers without scripts, where the page itself shows none."""
    beside = {_name(each, builder) for each in _images_beside(element)}
    for inner in images_in(element):
        figure = figure_of(inner, builder.base, beside=builder.beside)
        if not figure or not figure.src or base_name(figure.src) in beside:
            continue
        if base_name(figure.src) not in builder.seen:
            builder.seen.add(base_name(figure.src))
            builder.lift(figure, inner)


def _images_beside(element: Element) -> list[Element]:
    """The pictures around a `noscript`; some pages put it before them."""
    above = element.parent
    if above is None or len(above.children) > MOST_BESIDE:
        return []
    return [each for each in above.elements() if each.tag == "img"]


def _name(image: Element, builder: Builder) -> str:
    figure = figure_of(image, builder.base, beside=builder.beside)
    return base_name(figure.src) if figure and figure.src else ""


@handles("div", "section", "dl", "p", "table", "center")
def named_box(builder: Builder, element: Element) -> None:
    """A box that its names show to be a picture with caption, a gallery, a caption."""
    names = element.names
    if names and "caption" in names and _is_captioned(element):
        figure_box(builder, element)
    elif names and "caption" in names and _joins_figure(builder, element):
        return
    elif names and "gallery" in names and _GALLERY.search(names):
        gallery(builder, element)
    elif element.text and is_captioned_by_look(element):
        figure_box(builder, element)
    else:
        _OTHERWISE.get(element.tag, Builder.inside)(builder, element)


_OTHERWISE = {"dl": definitions, "table": table}


def _is_captioned(element: Element) -> bool:
    if element.tag == "table":
        return "tr-caption-container" in element.names
    return bool(_CAPTIONED.search(element.names)) and bool(images_in(element))


def _joins_figure(builder: Builder, element: Element) -> bool:
    """Give a caption that follows its picture to it."""
    if not _CAPTION.search(element.names) or element.special or images_in(element):
        return False
    builder.flush()
    last = builder.blocks[-1].block if builder.blocks else None
    if not isinstance(last, Figure) or last.caption:
        return False
    html, others = flattened(builder.nested(*element.children))
    builder.blocks[-1].block = _captioned(builder, last, html, element)
    builder.blocks.extend(others)
    return True


@handles("figure")
def figure_box(builder: Builder, element: Element) -> None:
    """A figure: pictures, a table, a quotation or an embed with its caption."""
    if _GALLERY.search(element.names):
        gallery(builder, element)
        return
    captions = _captions(element)
    blocks, caption = _parted(builder, element, captions)
    if "wp-block-embed" in element.names:
        blocks = [_address_as_embed(builder, placed) for placed in blocks]
    blocks = _without_copies(blocks)
    figures = [placed for placed in blocks if isinstance(placed.block, Figure)]
    builder.flush()
    if len(figures) == 1:
        _put_one(builder, element, blocks, caption)
        return
    if len(figures) > 1 and len(figures) == len(blocks):
        blocks = [Placed(_gallery_of(blocks), place_of(element))]
    builder.blocks.extend(_with_caption(blocks, caption, element))


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
        if child.cut or child.tag in ("figure", "caption"):
            continue
        named = child.tag == "figcaption" or _CAPTION.search(child.names)
        if named and not images_in(child):
            found.append(child)
        else:
            found += _captions(child)
    return found


def _parted(
    builder: Builder, element: Element, captions: list[Element]
) -> tuple[list[Placed], str]:
    """The blocks beside the captions, and the captions as inline HTML."""
    for each in captions:
        each.cut = CAPTION
    blocks = builder.nested(*element.children)
    texts: list[str] = []
    for each in captions:
        each.cut = None
        html, others = flattened(builder.nested(*each.children))
        blocks += others
        texts.append(html)
    return blocks, "<br><br>".join(text for text in texts if text)


def _put_one(
    builder: Builder, element: Element, blocks: list[Placed], caption: str
) -> None:
    """Put a figure of one picture; a lonely line in it is its caption or its credit."""
    lines = [placed for placed in blocks if isinstance(placed.block, Paragraph)]
    line, _ = flattened(lines)
    spare = ""
    if line and len(blocks) == len(lines) + 1 and len(plain(line)) <= LONGEST_LINE:
        blocks = [placed for placed in blocks if placed not in lines]
        caption, spare = (caption, line) if caption else (line, "")
    for placed in blocks:
        if isinstance(placed.block, Figure):
            figure = _captioned(builder, placed.block, caption, element)
            if spare and not figure.credit:
                figure, spare = replace(figure, credit=plain(spare)), ""
            placed.block = figure
    builder.blocks.extend(blocks)
    if spare:
        builder.blocks.append(Placed(Paragraph(spare), place_of(element)))


def _captioned(builder: Builder, figure: Figure, html: str, element: Element) -> Figure:
    if figure.caption or not html:
        return figure
    # Captions are set apart by the page's own design; emphasis of all is none.
    html = _SLANTED.sub(r"\1", html)
    caption, label, credit = credit_in(plain(html))
    marked = html.find("<")
    if not credit or (marked >= 0 and label not in html[:marked]):
        return replace(figure, caption=html)
    reason = "says that a credit follows; the page says so itself"
    builder.ledger.remove("credit-label", reason, label, place_of(element))
    return replace(figure, caption=escape(caption, quote=False), credit=credit)


def _address_as_embed(builder: Builder, placed: Placed) -> Placed:
    block = placed.block
    if not isinstance(block, Paragraph) or not _ADDRESS.fullmatch(plain(block.html)):
        return placed
    address = addresses.embed(plain(block.html), None)
    if address is None:
        return placed
    builder.ledger.remove(
        "embed", "became the address of an embed", plain(block.html), placed.where
    )
    return Placed(Embed(address), placed.where)


def _with_caption(blocks: list[Placed], caption: str, element: Element) -> list[Placed]:
    if not caption:
        return blocks
    for placed in blocks:
        block = placed.block
        if isinstance(block, Embed | Table) and not block.caption:
            placed.block = replace(block, caption=plain(caption))
            return blocks
        if isinstance(block, Quote) and not block.attribution:
            placed.block = replace(block, attribution=plain(caption).lstrip("—–- "))
            return blocks
    return [*blocks, Placed(Paragraph(caption), place_of(element))]


def gallery(builder: Builder, element: Element) -> None:
    """Pictures that stand together; what is no picture follows."""
    captions = [e for e in element.elements() if e.tag == "figcaption" and not e.cut]
    blocks, caption = _parted(builder, element, captions)
    builder.flush()
    pictures = [p for p in blocks if isinstance(p.block, Figure | Gallery)]
    if len(pictures) > 1 or any(isinstance(p.block, Gallery) for p in pictures):
        builder.blocks.append(Placed(_gallery_of(pictures), place_of(element)))
        blocks = [p for p in blocks if p not in pictures]
    builder.blocks.extend(_with_caption(blocks, caption, element))


def _gallery_of(placed: list[Placed]) -> Gallery:
    figures: list[Figure] = []
    for each in placed:
        if isinstance(each.block, Gallery):
            figures += each.block.figures
        elif isinstance(each.block, Figure):
            figures.append(each.block)
    return Gallery(tuple(figures))
