"""What is in an element, as text, as markup, and where it stands."""

from functools import lru_cache
from html import escape

from importers.cleaning.visible import one_line

from .tree import Element, Node

_VOID = frozenset({"br", "hr", "img", "embed", "input", "source", "track", "wbr"})
# As many steps as a person needs to find a place.
STEPS = 4


def text_of(node: Node) -> str:
    """The text of a node, blocks parted by line breaks, otherwise as written."""
    if isinstance(node, str):
        return node
    return "".join(node.source[node.start : node.stop])


def lines_of(node: Node) -> str:
    """The text of a node, each block on a line of its own, blanks squeezed."""
    lines = text_of(node).splitlines()
    # Most lines of a page are blank.
    return "\n".join([" ".join(x.split()) for x in lines if x and not x.isspace()])


def squeezed(node: Node) -> str:
    """The text of a node in one line."""
    if isinstance(node, str):
        return one_line(node)
    if node.line is None:
        node.line = one_line(text_of(node))
    return node.line


def place_of(element: Element, way: str | None = None) -> str:
    """The place in the page's tree, as a person would look for it.

    `way` is that to the element, where it is known from the element beside it.
    """
    way = way_to(element) if way is None else way
    return way + _step(element.tag, element.names)


def way_to(element: Element) -> str:
    """The place of what is around an element, as the beginning of its own."""
    way, above = "", element.parent
    for _ in range(STEPS - 1):
        if above is None or above.parent is None:
            break
        way = f"{_step(above.tag, above.names)} > {way}"
        above = above.parent
    return way


@lru_cache(maxsize=4096)
def _step(tag: str, names: str) -> str:
    first = names.split(None, 1)[:1]
    return f"{tag}.{first[0]}" if first else tag


def source_of(node: Node, limit: int = 20_000) -> str:
    """The markup of a node, for a person to read; never rendered."""
    parts: list[str] = []
    _serialise(node, parts)
    return "".join(parts)[:limit]


def _serialise(node: Node, parts: list[str]) -> None:
    if isinstance(node, str):
        parts.append(escape(node, quote=False))
        return
    attrs = "".join(f' {k}="{escape(v or "")}"' for k, v in node.attrs.items())
    parts.append(f"<{node.tag}{attrs}>")
    for child in node.children:
        _serialise(child, parts)
    if node.tag not in _VOID:
        parts.append(f"</{node.tag}>")
