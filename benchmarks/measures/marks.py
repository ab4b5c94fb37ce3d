"""What markup says of its parts: headings, items, quotes, cells, pictures.

Read with lexbor but by other code than the importer's, so that neither excuses the
other's faults.
"""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .extracts import Extract, Kind, Picture
from .words import text_of_markup, words

CAPTIONS = "figcaption, .wp-caption-text, td.tr-caption"
_HEADINGS = "h1, h2, h3, h4, h5, h6"
# Posts of other networks are marked as quotes, and are embeds.
_EMBEDDED = (
    "twitter",
    "instagram",
    "wp-embedded",
    "tiktok",
    "fb-",
    "reddit",
    "bluesky",
)
_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-orig-file", "src")


def extract_of_markup(markup: str) -> Extract:
    """Text without captions, typed parts and pictures of a fragment."""
    tree = LexborHTMLParser(markup)
    typed = typed_in(tree)
    pictures = [Picture(source_of(img), caption_of(img)) for img in tree.css("img")]
    tree = LexborHTMLParser(markup)
    for caption in tree.css(CAPTIONS):
        caption.decompose()
    text = text_of_markup(tree.html or "")
    return Extract(text, typed=typed, pictures=[p for p in pictures if p.src])


def typed_in(tree: LexborHTMLParser) -> dict[Kind, list[str]]:
    """The texts of all parts of each kind; takes menus and footers out of the tree."""
    for menu in tree.css("nav, footer, [role=navigation]"):
        for node in menu.css("li, h2, h3, h4, h5, h6, table"):
            node.remove()
    return {
        Kind.HEADING: [text_in(node) for node in tree.css(_HEADINGS)],
        Kind.QUOTE: [text_in(node) for node in tree.css("blockquote") if _quotes(node)],
        Kind.CELL: [
            text_in(cell)
            for table in tree.css("table")
            if is_data(table)
            for cell in table.css("td, th")
        ],
        Kind.ITEM: list(_items(tree)),
    }


def text_in(node: LexborNode) -> str:
    """The visible text of an element."""
    return text_of_markup(node.html or "")


def is_data(table: LexborNode) -> bool:
    """Whether a table holds data, by its shape; others lay a page out."""
    rows = [row.css("td, th") for row in table.css("tr")]
    if len(rows) < 2 or max(map(len, rows)) < 2 or table.css_first("table table"):  # noqa: PLR2004
        return False
    lengths = [len(words(text_in(cell))) for row in rows for cell in row]
    return max(lengths) < 60 and not table.css_first("td h1, td h2, td form")  # noqa: PLR2004


def source_of(img: LexborNode) -> str:
    """The address of a picture, lazily loaded or not; empty for none."""
    found = (img.attributes.get(name) or "" for name in _SOURCES)
    return next((src for src in found if src and not src.startswith("data:")), "")


def caption_of(img: LexborNode) -> str:
    """The caption that the markup binds to a picture."""
    node = img.parent
    while node is not None and node.tag not in ("body", "article", "main"):
        classes = node.attributes.get("class") or ""
        if node.tag == "figure" or "wp-caption" in classes or "tr-caption" in classes:
            caption = node.css_first(CAPTIONS)
            return text_in(caption) if caption else ""
        node = node.parent
    return ""


def _quotes(node: LexborNode) -> bool:
    classes = node.attributes.get("class") or ""
    return not any(name in classes for name in _EMBEDDED)


def _items(tree: LexborHTMLParser) -> Iterator[str]:
    texts = []
    # From the innermost: an item's text is without the lists nested in it.
    for item in reversed(tree.css("li")):
        for nested in item.css("ul, ol"):
            nested.decompose()
        if item.css_first("figure"):  # an old gallery is a list of pictures
            continue
        texts.append(text_in(item))
    return reversed(texts)
