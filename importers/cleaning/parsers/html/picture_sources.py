"""Which of the addresses a page gives for a picture is the real one."""

import re

from . import addresses
from .picture_names import base_name, full_size, is_picture_file
from .tree import Element

# The file as it was uploaded, where the page says so.
_ORIGINAL = ("data-orig-file", "data-full-url", "data-large-file", "data-large_image")
_LAZY = (
    "data-lazy-src", "data-src", "data-original", "nitro-lazy-src", "data-image",
    "data-lazy", "data-echo", "data-litespeed-src", "data-delayed-url",
    "data-hi-res-src", "data-original-src", "data-flickity-lazyload", "src",
)  # fmt: skip
_SETS = ("data-lazy-srcset", "data-srcset", "nitro-lazy-srcset", "srcset")
# An address may hold commas and blanks; what parts it from the next is a comma after
# its width, or before a blank.
_PARTING = re.compile(r"(?<=\d[wx]),|,\s")
_WIDTH = re.compile(r"(\d{1,5}(?:\.\d{1,3})?)[wx]")
# Longer lists of sizes are not read to their end.
_LONGEST = 20_000
_PLACEHOLDER = re.compile(
    r"^data:|^about:|placeholder|1x1|pixel\.(?:gif|png)|lazy-?load(?:ing|er)?[-_/.]"
    r"|(?:blank|spacer|clear|empty|dummy|grey|gray|loading|loader|transparent|trans)"
    r"\.(?:gif|png|svg|jpg)|[{}<>]"
)
# Copies too small to show, until the picture is loaded.
_COPY = re.compile(r"tiny|thumb|blur|lqip|preview|small", re.IGNORECASE)
# Newer formats of what the picture itself shows: taken where it shows nothing.
_NEWER = frozenset({"image/webp", "image/avif"})
# Attributes of a picture, at most; the lists of some scripts are long.
_MOST = 40


def best_source(image: Element, base: str | None, *, beside: bool) -> str | None:
    """The address of the largest form the page names."""
    saved = image.get("src")
    largest = _largest(image)
    if _is_saved(saved) and not _PLACEHOLDER.search(saved.lower()):
        # What a browser saved beside the page needs no fetching, whatever else is
        # named.
        chosen = largest if _is_saved(largest) else saved
        return addresses.picture(chosen, base, beside=beside)
    chosen = _named(image, _ORIGINAL) or largest or _named(image, _LAZY)
    chosen = _linked(image, chosen) or chosen or _anywhere(image)
    if not chosen:
        return None
    return addresses.picture(full_size(chosen), base, beside=beside)


def _is_saved(address: str) -> bool:
    return "_files/" in address


def _is_real(address: str) -> bool:
    if "/" not in address and "." not in address:
        return False
    return not _PLACEHOLDER.search(address.lower())


def _named(image: Element, names: tuple[str, ...]) -> str:
    given = (image.get(name) for name in names if name in image.attrs)
    return next(filter(_is_real, given), "")


def _largest(image: Element) -> str:
    """The largest of the sizes that the page offers, empty where it offers none."""
    own = _largest_of(image)
    above = image.parent
    if above is None or above.tag != "picture":
        return own[0]
    plain = own[0] or _named(image, _LAZY)
    if plain and not _COPY.search(plain):
        # Other pictures in the same place are for other screens.
        others = [each for each in _sources(above) if _is_same(each[0], plain)]
        return max([own, *others], key=_width)[0]
    return max([own, *_sources(above)], key=_width)[0]


def _sources(picture: Element) -> list[tuple[str, float]]:
    sources = [each for each in picture.elements() if each.tag == "source"]
    sources.sort(key=lambda source: source.get("type") in _NEWER)
    return [_largest_of(each) for each in sources]


def _is_same(address: str, other: str) -> bool:
    return bool(address) and base_name(address) == base_name(other)


def _width(found: tuple[str, float]) -> float:
    return found[1]


def _largest_of(element: Element) -> tuple[str, float]:
    sizes = [
        _candidate(each)
        for name in _SETS
        if (given := element.attrs.get(name))
        for each in _PARTING.split(given[:_LONGEST])
    ]
    # Few are looked at closely: the largest is usually real.
    sizes.sort(key=_width, reverse=True)
    return next((size for size in sizes if _is_real(size[0])), ("", 0.0))


def _candidate(text: str) -> tuple[str, float]:
    """An address with its width or density, 1 where none is given."""
    address, _, size = text.strip().rpartition(" ")
    found = _WIDTH.fullmatch(size)
    return (address.strip(), float(found[1])) if found else (text.strip(), 1.0)


def _linked(image: Element, chosen: str) -> str:
    """The file that the picture is a link to, where it is the same picture."""
    above = image.parent
    if above is not None and above.tag == "picture":
        above = above.parent
    if above is None or above.tag != "a":
        return ""
    target = above.get("href")
    if not is_picture_file(target) or not _is_real(target):
        return ""
    return target if not chosen or base_name(target) == base_name(chosen) else ""


def _anywhere(image: Element) -> str:
    """The address in any attribute: scripts that load late have names of their own."""
    for value in list(image.attrs.values())[:_MOST]:
        address = (value or "").strip()
        is_file = "/" in address and " " not in address and is_picture_file(address)
        if is_file and _is_real(address):
            return address
    return ""
