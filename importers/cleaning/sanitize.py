"""The one door to the sanitiser: nothing foreign becomes HTML of ours without it."""

import html
import re
from collections.abc import Callable
from functools import cache

import nh3

from .visible import text_of_html

INLINE_TAGS = frozenset(
    {"a", "b", "strong", "i", "em", "code", "sup", "sub", "br", "abbr"}
)
_BLOCK_TAGS = frozenset(
    {"p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "hr", "figure"}
    | {"figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td"}
    | {"dl", "dt", "dd"}
)
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})

_inline = nh3.Cleaner(
    tags=set(INLINE_TAGS),
    attributes={"a": {"href"}, "abbr": {"title"}},
    url_schemes=set(_SCHEMES),
    link_rel=None,
)
_blocks = nh3.Cleaner(
    tags=set(INLINE_TAGS | _BLOCK_TAGS),
    attributes={"a": {"href"}, "abbr": {"title"}, "th": {"scope"}},
    url_schemes=set(_SCHEMES),
    link_rel=None,
)
# nh3 0.3.8 takes quadratic time over entities: 200,000 of them two seconds.
_MOST_ENTITIES = 50_000
# Only what says that it is an address: "week.It was" is no link to Italy.
_ADDRESS = re.compile(
    r"""(?<![\w/@.])(?:https?://|www\.)[^\s<>"'\[\]{}|\\^`]+[^\s<>"'\[\]{}|\\^`.,;:!?]""",
    re.IGNORECASE,
)
_LONGEST_LINKED = 200_000


@cache
def _linkify() -> Callable[[str], str]:
    """Make links, before nh3: alone bleach would let some `javascript:` through, and it
    is unmaintained."""
    # It is large, and of use to few texts.
    from bleach.linkifier import Linker  # noqa: PLC0415

    linker = Linker(
        callbacks=[], skip_tags={"code", "pre"}, url_re=_ADDRESS, parse_email=False
    )
    linkify: Callable[[str], str] = linker.linkify
    return linkify


def inline(markup: str) -> str:
    """Limit HTML to the inline tags of the document contract; text is never lost but
    for the content of script and style."""
    return _inline.clean(_bounded(markup))


def blocks(markup: str) -> str:
    """Limit HTML to plain block and inline tags, for what waits in `needs_review`."""
    return _blocks.clean(_bounded(markup))


def linked(markup: str) -> str:
    """Turn bare web addresses in inline HTML into links, then sanitise."""
    if len(markup) < _LONGEST_LINKED and _ADDRESS.search(markup):
        markup = _linkify()(markup)
    return inline(markup)


def plain(text: str) -> str:
    """Make inline HTML of plain text: nothing is markup, bare addresses are links."""
    markup = html.escape(text, quote=False)
    if len(text) < _LONGEST_LINKED and _ADDRESS.search(text):
        return linked(markup)
    return markup


def _bounded(markup: str) -> str:
    if markup.count("&") < _MOST_ENTITIES:
        return markup
    return html.escape(text_of_html(markup), quote=False)
