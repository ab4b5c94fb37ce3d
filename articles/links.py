"""Links to pages and documents in rich text, looked up once for a whole article."""

from collections.abc import Iterator
from typing import Any

from wagtail.blocks import StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.rich_text import RichText, expand_db_html

# A control character that neither the editor nor the importer lets through.
SEPARATOR = "\x1e"


class ExpandedRichText(RichText):
    """Rich text whose links already have their addresses."""

    def __init__(self, source: str, html: str) -> None:
        super().__init__(source)
        self.html = html

    def __html__(self) -> str:
        return self.html


def expand_links(stream: Any) -> None:
    """Look up the links of all rich text in `stream` together, not text by text."""
    places = [place for child in stream for place in _places(child, "value")]
    sources = [text.source for _, _, text in places]
    parts = expand_db_html(SEPARATOR.join(sources)).split(SEPARATOR)
    if len(parts) != len(sources):
        return  # the separator stands in a text: each looks up its own
    for (holder, key, text), html in zip(places, parts, strict=True):
        _put(holder, key, ExpandedRichText(text.source, html))


def _places(holder: Any, key: Any) -> Iterator[tuple[Any, Any, RichText]]:
    """Give (holder, attribute or key, text) of each rich text at and below a place."""
    value = holder[key] if isinstance(holder, dict) else getattr(holder, key)
    if isinstance(value, RichText):
        yield holder, key, value
    if isinstance(value, StructValue):
        for name in value:
            yield from _places(value, name)
    if isinstance(value, ListValue):
        for item in value.bound_blocks:
            yield from _places(item, "value")


def _put(holder: Any, key: Any, value: RichText) -> None:
    if isinstance(holder, dict):
        holder[key] = value
    else:
        setattr(holder, key, value)
