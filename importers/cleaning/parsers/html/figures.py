"""Pictures: their address, what they show to those who cannot see, their link."""

import re

from importers.cleaning.document import Figure

from . import addresses
from .decoration import is_decoration
from .picture_names import base_name, is_picture_file
from .picture_sources import best_source
from .tree import Element

_EMOJI = re.compile(r"\b(?:wp-smiley|emoji|emojione|twemoji)\b")
# Families of several people are joined of up to eight code points.
LONGEST_EMOJI = 8
# Slashes in the address of a post that is not the front page.
POST_DEPTH = 3


def figure_of(image: Element, base: str | None, *, beside: bool) -> Figure | None:
    """The picture with its best address; None for decoration.

    Its `src` is None where the page was saved before the picture was loaded.
    """
    source = best_source(image, base, beside=beside)
    if is_decoration(image, source or ""):
        return None
    alt = " ".join(image.get("alt").split())
    return Figure(src=source, alt=alt, link=_link(image, source or "", base))


def emoji_of(image: Element) -> str:
    """The character that an emoji picture stands for, or an empty string."""
    alt = image.get("alt")
    return alt if _EMOJI.search(image.names) and len(alt) <= LONGEST_EMOJI else ""


def _link(image: Element, source: str, base: str | None) -> str | None:
    for above in image.ancestors():
        if above.tag == "a":
            if "attachment" in above.get("rel"):
                return None
            target = addresses.web(above.get("href"), base)
            return target if target and not _is_own(target, source, base) else None
        if above.tag in ("p", "div", "li", "td", "figure"):
            return None
    return None


def _is_own(target: str, source: str, base: str | None) -> bool:
    """Whether a link shows no more than the picture: its file, or its own page."""
    if is_picture_file(target) or base_name(target) == base_name(source):
        return True
    # WordPress has a page for each picture, below the address of its post.
    post = (base or "").partition("?")[0].removesuffix("index.html")
    return target.startswith(post) and post.rstrip("/").count("/") >= POST_DEPTH
