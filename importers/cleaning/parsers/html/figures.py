"""Pictures: which address is the real one, and what is said about them."""

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
LONGEST_CREDIT = 80
_CREDIT = re.compile(
    r"(?P<label>(?:photo(?:graph)?s?|image|picture|illustration|credit|foto(?:grafía|s)?|bild"
    r"|photographie|crédit(?: photo)?|photo credit|image credit|photo by|image by|photo"
    r" courtesy(?: of)?|courtesy(?:"
    r" of)?|source|quelle|via|©|\(c\))(?:\s*(?:by|credit))?"
    r"\s*[:©]|(?:photo|image|picture|foto|illustration) (?:by|von|de|di|courtesy of)\b"
    r"|©|image credit:)\s*",
    re.IGNORECASE,
)


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
            return None if target is None or _same_picture(target, source) else target
        if above.tag in ("p", "div", "li", "td", "figure"):
            return None
    return None


def _same_picture(target: str, source: str) -> bool:
    return is_picture_file(target) or base_name(target) == base_name(source)


def credit_in(caption: str) -> tuple[str, str, str]:
    """Part a caption in plain text: what it says, the label before a credit, the
    credit.

    Only a credit that stands at the end is parted; a caption that is one credit has no
    words of its own.
    """
    matches = list(_CREDIT.finditer(caption))
    if not matches:
        return caption, "", ""
    found = matches[-1]
    before, credit = caption[: found.start()].rstrip(), caption[found.end() :].strip()
    opened = before.endswith(("(", "["))
    if before and not opened and before[-1] not in ".!?|–—-/,;:":
        return caption, "", ""
    if not credit or len(credit) > LONGEST_CREDIT or re.search(r"[.!?]\s+\w", credit):
        return caption, "", ""
    return before.rstrip("([|–—-/ "), found["label"].strip(), credit.rstrip(")] ")
