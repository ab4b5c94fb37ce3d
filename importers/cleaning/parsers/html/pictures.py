"""Handlers of pictures, and of boxes that their names show to hold some."""

import re
from functools import lru_cache

from importers.cleaning.document import Embed, Figure

from . import addresses
from .builder import Builder, handles
from .definitions import definitions
from .embeds import player_of
from .figure_boxes import figure_box, gallery, is_gallery, joins_figure
from .figures import emoji_of, figure_of
from .looks import images_in, is_captioned_by_look
from .picture_names import base_name
from .tables import table
from .tree import Element

_CAPTIONED = re.compile(
    r"\swp-caption\s|\scaption\s(?=.*\balign)|image-block-wrapper|\scaptioned-image"
    r"|\simage-caption-(?:wrap|container)|\smedia-with-caption"
)
_JOINS = re.compile(r"caption|credit|small-font")
_BACKGROUND = re.compile(r"background(?:-image)?:[^;]{0,200}?url\(\s*['\"]?([^'\")]+)")
# A box around one picture holds no more; each would be looked at for each.
MOST_BESIDE = 30
# Steps from a picture to its figure.
NEAR = 4


@handles("img", "amp-img")
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
    beside = {
        name for each in _images_beside(element) for name in _names(each, builder)
    }
    for inner in images_in(element):
        figure = figure_of(inner, builder.base, beside=builder.beside)
        if not figure or not figure.src:
            continue
        name = base_name(figure.src)
        if beside.isdisjoint((name, f"alt {figure.alt}")) and name not in builder.seen:
            builder.seen.add(name)
            builder.lift(figure, inner)


def _images_beside(element: Element) -> list[Element]:
    """The pictures around a `noscript`; some pages put it before them."""
    above = element.parent
    if above is None or len(above.children) > MOST_BESIDE:
        return []
    return [each for each in above.elements() if each.tag == "img"]


def _names(image: Element, builder: Builder) -> list[str]:
    """What tells a picture with an address apart: its file and what it shows."""
    figure = figure_of(image, builder.base, beside=builder.beside)
    if figure is None or not figure.src:
        return []
    return [base_name(figure.src), *([f"alt {figure.alt}"] if figure.alt else [])]


@handles("div", "section", "dl", "p", "table", "center")
def named_box(builder: Builder, element: Element) -> None:
    """A box that its names show to be a picture with caption, a gallery, a caption."""
    names = element.names
    if names and _says_more(names) and _is_made_of_names(builder, element):
        return
    if element.text:
        looks = element.images == 1 and is_captioned_by_look(element)
    else:
        looks = False
        if _is_empty_player(builder, element) or _is_background(builder, element):
            return
    if looks:
        figure_box(builder, element)
    else:
        _OTHERWISE.get(element.tag, Builder.inside)(builder, element)


@lru_cache(maxsize=4096)
def _says_more(names: str) -> bool:
    return "gallery" in names or bool(_JOINS.search(names))


_OTHERWISE = {"dl": definitions, "table": table}


def _is_made_of_names(builder: Builder, element: Element) -> bool:
    """Make what the names of a box say; returns False where they say nothing."""
    names = element.names
    if is_gallery(element):
        gallery(builder, element)
    elif _is_captioned(element):
        figure_box(builder, element)
    else:
        return bool(_JOINS.search(names)) and joins_figure(builder, element)
    return True


def _is_empty_player(builder: Builder, element: Element) -> bool:
    if "youtube" not in element.names or any(
        e.tag == "iframe" for e in element.elements()
    ):
        return False
    url = player_of(element)
    if url is not None:
        builder.put(Embed(url), element)
    return url is not None


def _is_background(builder: Builder, element: Element) -> bool:
    """Show what a box without words says to be a picture."""
    if element.attrs.get("role") != "img":
        return False
    found = _BACKGROUND.search(element.get("style"))
    address = found[1] if found else element.get("data-bg")
    source = addresses.picture(address, builder.base, beside=builder.beside)
    if source is not None:
        builder.seen.add(base_name(source))
        builder.lift(Figure(source, element.get("aria-label")), element)
    return source is not None


def _is_captioned(element: Element) -> bool:
    if element.tag == "dl" and "gallery-item" in element.names:
        return True
    if "caption" not in element.names:
        return False
    if element.tag == "table":
        return "tr-caption-container" in element.names
    return bool(_CAPTIONED.search(element.names)) and bool(images_in(element))
