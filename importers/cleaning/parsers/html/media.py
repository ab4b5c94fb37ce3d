"""What lives elsewhere or no rule knows: frames, media, forms, formulas."""

import re

from importers.cleaning.document import Embed, NeedsReview

from . import addresses
from .builder import Builder, for_review, handles
from .plain import paragraphs
from .reading import source_of, text_of
from .tree import Element

_SOURCES = (
    "src",
    "data-src",
    "data-lazy-src",
    "data-litespeed-src",
    "data",
    "data-embed-url",
    "data-lazy",
    "data-cmp-src",
    "data-src-cmplz",
    "data-cookieblock-src",
    "data-cli-src",
)
_NO_CONTENT = re.compile(
    r"doubleclick|googlesyndication|googletagmanager|adservice|amazon-adsystem|/recaptcha"
    r"|facebook\.com/(?:plugins|v\d)|platform\.twitter\.com/widgets|disqus|/likebox"
    r"|about:blank|addthis|sharethis|gravatar|likes-master|google\.com/maps/embed/v1/_"
)
# A form around this much prose is a wrapper of the whole page.
WRAPPED = 200
_PLAYED = re.compile(r"youtu|vimeo|dailymotion|spotify|soundcloud")


@handles("iframe", "embed", "object")
def frame(builder: Builder, element: Element) -> None:
    """What another site shows here, as an address to open; advertising leaves no
    trace."""
    address = _address(element)
    if not address or _NO_CONTENT.search(address) or _is_unseen(element):
        return
    url = addresses.embed(address, builder.base)
    if url is None or _is_shown(builder, url):
        return
    if element.tag == "iframe" or _PLAYED.search(url):
        builder.put(Embed(url), element)
    else:
        reason = "a program or file inside the page; articles hold none"
        builder.put(for_review(element, element.tag, url, reason, ""), element)


def _is_shown(builder: Builder, url: str) -> bool:
    """Whether a frame shows again what the quote above it stood in for."""
    last = builder.blocks[-1].block if builder.blocks else None
    return isinstance(last, Embed) and url.startswith(last.url.rstrip("/") + "/embed")


def _address(element: Element) -> str:
    named = next(
        (a for a in map(element.get, _SOURCES) if a and a != "about:blank"), ""
    )
    if named or element.tag != "object":
        return named
    for inner in element.elements():
        if inner.tag == "param" and inner.get("name").lower() in ("movie", "src"):
            return inner.get("value")
        if found := _address(inner):
            return found
    return ""


def _is_unseen(element: Element) -> bool:
    return "0" in (element.get("width"), element.get("height")) or "1" in (
        element.get("width"),
        element.get("height"),
    )


@handles("video", "audio")
def recording(builder: Builder, element: Element) -> None:
    """A recording: a person decides where it is to be kept."""
    address = _address(element) or next(
        (_address(e) for e in element.elements() if e.tag == "source"), ""
    )
    name = addresses.web(address, builder.base) or ""
    if name or element.text:
        reason = "a recording; its file has to be kept somewhere"
        html = paragraphs(text_of(element))
        builder.put(for_review(element, element.tag, name, reason, html), element)


@handles("math")
def formula(builder: Builder, element: Element) -> None:
    """A formula: its signs stay in the sentence, its markup is for review."""
    builder.write(text_of(element))
    reason = "a formula; articles have no block for it"
    source = source_of(element)
    builder.lift(NeedsReview("math", "math", "", source, reason), element)


@handles("svg")
def drawing(builder: Builder, element: Element) -> None:
    """A drawing with words in it; an icon's name is not part of the text."""
    if not element.text:
        return
    if any(inner.tag == "text" for inner in _all_below(element)):
        reason = "a drawing with words; it has to become a picture"
        html = paragraphs(text_of(element))
        builder.lift(
            NeedsReview("svg", "svg", html, source_of(element), reason), element
        )
    else:
        builder.drop(element, "icon", "names an icon")


def _all_below(element: Element) -> list[Element]:
    found: list[Element] = []
    for child in element.elements():
        found += [child, *_all_below(child)]
    return found


@handles("form")
def form(builder: Builder, element: Element) -> None:
    """A form in the text; a form around the whole text is no more than a wrapper."""
    if element.prose >= WRAPPED or element.special:
        builder.inside(element)
    elif element.text:
        reason = "a form; nobody would receive what readers send"
        name = element.get("name") or element.get("id")
        html = paragraphs(text_of(element))
        builder.put(for_review(element, "form", name, reason, html), element)
