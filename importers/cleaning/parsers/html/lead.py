"""The picture above the post: the one the page shows, else the one its head names."""

import re
from dataclasses import replace
from html import escape

from importers.cleaning.document import FactOrigin, Figure

from . import addresses
from .credits import credit_in
from .figures import figure_of
from .metadata import Metadata
from .picture_names import base_name
from .picture_sources import best_source
from .reading import squeezed
from .shown import set_apart
from .tree import Element, Page
from .vicinity import stands_in

_FEATURED = re.compile(
    r"wp-post-image|featured|post-thumbnail|(?:article|post|entry|lead|hero)-"
    r"(?:image|media|thumb|hero|cover)"
)
# What stands in these is of another post, or of the site.
_OTHER = frozenset(
    {"related", "sidebar", "comments", "comments-area", "navigation", "author-box"}
    | {"footer", "newsletter", "ad", "popup"}
)
_SHOWN = ("caption", "became the caption of the lead picture")
# Steps from a picture to the box that says what it is for.
NEAR = 3


def find_lead(
    page: Page, metadata: Metadata, root: Element, base: str | None, *, beside: bool
) -> tuple[Figure | None, FactOrigin]:
    """The lead picture, with the alt and the caption that the page shows for it."""
    names = ("og:image", "og:image:url", "twitter:image")
    named = metadata.first(*names)
    address = addresses.picture(named, base) if named else None
    for image in page.elements[: root.index]:
        if image.tag != "img" or stands_in(image, _OTHER):
            continue
        source = best_source(image, base, beside=beside)
        if not source or not _is_lead(image, source, address):
            continue
        if figure := figure_of(image, base, beside=beside):
            return _captioned(figure, image), FactOrigin.PAGE
    origin = metadata.origin_of(*names)
    if address is None:
        return None, origin
    alt = metadata.first("og:image:alt", "twitter:image:alt")
    return Figure(address, alt), origin


def _is_lead(image: Element, source: str, named: str | None) -> bool:
    if named and base_name(source) == base_name(named):
        return True
    around = (image, *_near(image))
    return any(_FEATURED.search(element.names) for element in around)


def _near(image: Element) -> list[Element]:
    return [above for above, _ in zip(image.ancestors(), range(NEAR), strict=False)]


def _captioned(figure: Figure, image: Element) -> Figure:
    box = next((above for above in _near(image) if above.tag == "figure"), None)
    below = box.elements() if box is not None else ()
    line = next((e for e in below if e.tag == "figcaption" and e.text), None)
    if line is None:
        return figure
    set_apart(line, _SHOWN)
    caption, _, credit = credit_in(squeezed(line))
    return replace(figure, caption=escape(caption, quote=False), credit=credit)
