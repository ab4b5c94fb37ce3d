"""Handlers of the text's own elements: headings, quotes, lists."""

import re

from importers.cleaning.document import (
    Figure,
    Gallery,
    Heading,
    List,
    ListItem,
    Quote,
    References,
    Separator,
)
from importers.cleaning.draft import Placed

from .builder import Builder, flattened, handles
from .embeds import is_post, post
from .plain import plain
from .tree import Element, Node

# A heading is bold as it is.
_BOLD = re.compile(r"^<strong>((?:(?!</?strong>).)*)</strong>$", re.DOTALL)
_ANCHOR = re.compile(r"[^\W\d][\w.-]{0,79}")
LONGEST_NAME = 120
_SPEAKER = re.compile(
    r"citation|attribution|quote-?_?(?:author|source|by|credit)|\bcite\b"
)
_NOTES = re.compile(r"footnotes?\b|endnotes?\b|\breferences\b|\breflist\b")


@handles("h1", "h2", "h3", "h4", "h5", "h6")
def heading(builder: Builder, element: Element) -> None:
    """A heading of inline HTML; levels are mended when all are known."""
    html, others = builder.inline(*element.children)
    if "<" in html:
        html = _BOLD.sub(r"\1", html.replace("<br><br>", "<br>"))
    if html:
        identifier = element.get("id")
        anchor = identifier if _ANCHOR.fullmatch(identifier) else None
        builder.put(Heading(int(element.tag[1]), html, anchor), element)
    builder.flush()
    builder.blocks.extend(others)


@handles("br")
def line_break(builder: Builder, element: Element) -> None:
    """A line break, twice a new paragraph."""
    builder.break_line()


@handles("hr")
def separator(builder: Builder, element: Element) -> None:
    """A break between parts of the text."""
    builder.put(Separator(), element)


@handles("blockquote")
def quote(builder: Builder, element: Element) -> None:
    """A quotation; who is quoted stands in `cite`, `footer` or after a dash at the
    end."""
    if is_post(element) and post(builder, element):
        return
    attribution, nodes = "", element.children
    source = _attribution(element)
    if source is not None:
        attribution = _taken(builder, source).lstrip("—–- ")
        nodes = _without(element, source)
    blocks = builder.nested(*nodes)
    html, others = flattened(blocks)
    builder.flush()
    if html:
        builder.put(Quote(html, attribution), element)
    elif attribution:
        builder.write(attribution)
        builder.flush()
    builder.blocks.extend(others)


def _attribution(element: Element) -> Element | None:
    """The last `cite` or `footer`, where it stands on its own."""
    children = list(element.elements())
    while children:
        last = children[-1]
        if last.tag in ("cite", "footer") or _names_speaker(last):
            return None if last.cut or last.special else last
        only = last.tag in ("p", "div", "small") and last.text
        if not only or not any(e.tag in ("cite", "footer") for e in last.elements()):
            return None
        children = [e for e in last.elements() if e.text]
        if children and children[-1].text != last.text:
            return None
    return None


def _names_speaker(element: Element) -> bool:
    named = element.names and 0 < element.text <= LONGEST_NAME
    return bool(named) and bool(_SPEAKER.search(element.names))


def _without(element: Element, left_out: Element) -> list[Node]:
    if left_out.parent is element:
        return [child for child in element.children if child is not left_out]
    inner = left_out.parent
    while inner is not None and inner.parent is not element:
        inner = inner.parent
    return [child for child in element.children if child is not inner]


def _taken(builder: Builder, element: Element) -> str:
    html, others = builder.inline(*element.children)
    builder.blocks.extend(others)
    return plain(html)


@handles("ul", "ol", "dir")
def bullets(builder: Builder, element: Element) -> None:
    """A list with the lists in it; a list that only lays out parts is unwrapped."""
    items = _items(builder, element)
    builder.flush()
    found = [block for item in items for block in item]
    if any(isinstance(placed.block, Heading) for placed in found):
        builder.blocks.extend(found)
        return
    figures = [placed.block for placed in found if isinstance(placed.block, Figure)]
    if len(figures) == len(found):
        _put_pictures(builder, found)
        return
    made, others = _list_of(items, ordered=element.tag == "ol")
    if made.items:
        builder.put(_as_notes(made) if _holds_notes(element) else made, element)
    builder.blocks.extend(others)


def _holds_notes(element: Element) -> bool:
    """Whether names say that a list holds footnotes or sources."""
    above = element.parent
    names = element.names + (above.names if above is not None else "")
    return bool(names) and bool(_NOTES.search(names))


def _as_notes(made: List) -> List | References:
    if any(item.children for item in made.items):
        return made
    return References(tuple(item.html for item in made.items))


def _put_pictures(builder: Builder, found: list[Placed]) -> None:
    figures = tuple(p.block for p in found if isinstance(p.block, Figure))
    if len(figures) > 1:
        builder.blocks.append(Placed(Gallery(figures), found[0].where))
    else:
        builder.blocks.extend(found)


def _items(builder: Builder, element: Element) -> list[list[Placed]]:
    items: list[list[Placed]] = []
    for child in element.children:
        if isinstance(child, str):
            # Nearly all of these are the blanks between two items.
            blocks = [] if child.isspace() else builder.nested(child)
        elif child.cut:
            builder.leave(child)
            continue
        elif child.tag == "li":
            items.append(builder.nested(*child.children))
            continue
        else:
            blocks = builder.nested(child)
        if blocks and items and _is_nested_list(blocks):
            # Old editors put the inner list beside its item instead of into it.
            items[-1] += blocks
        elif blocks:
            items.append(blocks)
    return [item for item in items if item]


def _is_nested_list(blocks: list[Placed]) -> bool:
    return all(isinstance(placed.block, List) for placed in blocks)


def _list_of(items: list[list[Placed]], *, ordered: bool) -> tuple[List, list[Placed]]:
    made: list[ListItem] = []
    others: list[Placed] = []
    for item in items:
        inner = [p.block for p in item if isinstance(p.block, List)]
        rest = [p for p in item if not isinstance(p.block, List)]
        html, lifted = flattened(rest)
        others += lifted
        children = None
        if inner:
            joined = tuple(line for each in inner for line in each.items)
            children = List(inner[0].ordered, joined)
        if html or children:
            made.append(ListItem(html, children))
    return List(ordered, tuple(made)), others
