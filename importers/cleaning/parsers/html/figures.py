"""Pictures: which address is the real one, and what is said about them."""

import re

from importers.cleaning.document import Figure

from . import addresses
from .tree import Element

_LAZY = (
    "data-orig-file", "data-lazy-src", "data-src", "data-original", "data-full-url",
    "data-large-file", "data-image", "data-lazy", "data-echo", "data-srcset-src", "src",
)  # fmt: skip
_LAZY_SETS = ("data-lazy-srcset", "data-srcset", "srcset")
_CANDIDATE = re.compile(r"(\S+)(?:\s+(\d+(?:\.\d+)?)[wx])?(?:\s*,)?")
_PLACEHOLDER = re.compile(
    r"(?:^data:|blank\.gif|spacer\.gif|placeholder|1x1|pixel\.(?:gif|png)|lazy[-_]?load"
    r"|transparent\.(?:gif|png)|grey\.gif|/loading\.)",
    re.IGNORECASE,
)
_EMOJI = re.compile(r"\b(?:wp-smiley|emoji|emojione|twemoji)\b")
_BESIDE = re.compile(
    r"avatar|gravatar|\bicon|wp-smiley|emoji|\blogo\b|spinner|pixel", re.IGNORECASE
)
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
    """The picture with its best address, or None for decoration and empty places."""
    if _is_tiny(image) or _BESIDE.search(image.names):
        return None
    source = best_source(image, base, beside=beside)
    if source is None:
        return None
    alt = " ".join(image.get("alt").split())
    return Figure(src=source, alt=alt, link=_link(image, source, base))


def emoji_of(image: Element) -> str:
    """The character that an emoji picture stands for, or an empty string."""
    alt = image.get("alt")
    return alt if _EMOJI.search(image.names) and len(alt) <= LONGEST_EMOJI else ""


def best_source(image: Element, base: str | None, *, beside: bool) -> str | None:
    """The address of the largest form the page names."""
    saved = image.get("src")
    largest = _largest(image)
    if _is_saved(saved) and not _PLACEHOLDER.search(saved):
        # What a browser saved beside the page needs no fetching, whatever else is
        # named.
        chosen = largest if _is_saved(largest) else saved
        return addresses.picture(chosen, base, beside=beside)
    plain = next((src for src in map(image.get, _LAZY) if _is_real(src)), "")
    chosen = largest or plain
    return addresses.picture(chosen, base, beside=beside) if chosen else None


def _is_saved(address: str) -> bool:
    return "_files/" in address


def _is_real(address: str) -> bool:
    return bool(address) and not _PLACEHOLDER.search(address)


def _largest(image: Element) -> str:
    sets = [image.get(name) for name in _LAZY_SETS]
    above = image.parent
    if above is not None and above.tag == "picture":
        sets += [
            s.get(n) for s in above.elements() if s.tag == "source" for n in _LAZY_SETS
        ]
    best, width = "", 0.0
    for each in sets:
        for address, size in _CANDIDATE.findall(each):
            if float(size or 1) > width and _is_real(address):
                best, width = address.rstrip(","), float(size or 1)
    return best


def _is_tiny(image: Element) -> bool:
    sizes = (image.get("width"), image.get("height"))
    return any(size.rstrip("px") in ("0", "1", "2") for size in sizes)


def _link(image: Element, source: str, base: str | None) -> str | None:
    for above in image.ancestors():
        if above.tag == "a":
            target = addresses.web(above.get("href"), base)
            return None if target is None or _same_picture(target, source) else target
        if above.tag in ("p", "div", "li", "td", "figure"):
            return None
    return None


_VARIANT = re.compile(r"(?:-\d+x\d+|-scaled|-e\d{10,})*(\.\w{3,4})(?:\?.*)?$")
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:\?|$)", re.IGNORECASE)


def base_name(address: str) -> str:
    """The file's name without size and query, to tell variants of one picture."""
    return _VARIANT.sub(r"\1", address.rsplit("/", 1)[-1]).lower()


def _same_picture(target: str, source: str) -> bool:
    return bool(_PICTURE.search(target)) or base_name(target) == base_name(source)


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
