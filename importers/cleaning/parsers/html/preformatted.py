"""Handlers of text whose blanks and lines count: code and verse."""

import re
from html import escape

from importers.cleaning.document import Code, Quote

from .builder import Builder, handles
from .tree import Element, Node

_LANGUAGE = re.compile(
    r"(?:\blang(?:uage)?-|\bbrush:\s*|\bhighlight-source-)([\w+#-]+)"
)


@handles("pre", "listing", "xmp")
def code(builder: Builder, element: Element) -> None:
    """Preformatted text to the byte, but for the line break after the tag and at the
    end."""
    text = "".join(_exact(builder, child) for child in element.children)
    builder.flush()
    if not text.strip():
        return
    if "verse" in element.names:
        builder.put(Quote(_verse(text)), element)
    elif _counts_lines(element, text):
        builder.drop(element, "line-numbers", "counts the lines of the code beside it")
    else:
        builder.put(Code(text.strip("\n"), _language_of(element)), element)


def _counts_lines(element: Element, text: str) -> bool:
    in_cell = element.parent is not None and element.parent.tag == "td"
    return in_cell and all(map(str.isdecimal, text.split()))


def _verse(text: str) -> str:
    """The lines of a poem; a blank line parts its verses."""
    lines = (" ".join(line.split()) for line in text.strip().splitlines())
    html = "<br>".join(escape(line, quote=False) for line in lines)
    return re.sub(r"(?:<br>){3,}", "<br><br>", html)


def _exact(builder: Builder, node: Node) -> str:
    if isinstance(node, str):
        return node
    if node.cut:
        builder.leave(node)
        return ""
    if node.tag == "br":
        return "\n"
    return "".join(_exact(builder, child) for child in node.children)


def _language_of(element: Element) -> str:
    """The language that the element, its code or the box around it names."""
    inner = [each for each in element.elements() if each.tag == "code"][:1]
    around = [above for above, _ in zip(element.ancestors(), range(2), strict=False)]
    named = map(_language, (element, *inner, *around))
    return next(filter(None, named), "")


def _language(element: Element) -> str:
    found = _LANGUAGE.search(element.names)
    if found:
        return found[1]
    given = element.get("data-language") or element.get("data-lang")
    return given.lower()[:20]
