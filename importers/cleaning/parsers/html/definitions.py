"""Handlers of terms with their meanings, and of parts that open on a press."""

from importers.cleaning.document import Definition, Paragraph

from .builder import Builder, handles
from .plain import plain
from .tree import Element, Node


@handles("dl")
def definitions(builder: Builder, element: Element) -> None:
    """Terms with their meanings; several meanings of a term are paragraphs of one."""
    builder.flush()
    terms: list[str] = []
    meanings: list[str] = []
    for part in _parts(element):
        if isinstance(part, str) or part.tag not in ("dt", "dd"):
            builder.walk(part)
            continue
        if part.tag == "dt" and meanings:
            _define(builder, element, terms, meanings)
        html, others = builder.inline(*([part] if part.cut else part.children))
        builder.blocks.extend(others)
        if html:
            (terms if part.tag == "dt" else meanings).append(html)
    _define(builder, element, terms, meanings)


def _parts(element: Element) -> list[Node]:
    """The children, groups in `div` opened."""
    parts: list[Node] = []
    for child in element.children:
        if isinstance(child, Element) and child.tag == "div" and not child.cut:
            parts += child.children
        else:
            parts.append(child)
    return parts


def _define(
    builder: Builder, element: Element, terms: list[str], meanings: list[str]
) -> None:
    term = plain(", ".join(terms))
    if term or meanings:
        builder.put(Definition(term, "<br><br>".join(meanings)), element)
    terms.clear()
    meanings.clear()


@handles("details")
def disclosure(builder: Builder, element: Element) -> None:
    """What opens on a press stands open in an article, its summary as a line in
    bold."""
    builder.flush()
    for child in element.children:
        if isinstance(child, Element) and child.tag == "summary" and not child.cut:
            html, others = builder.inline(*child.children)
            if html:
                bold = html if "<strong>" in html else f"<strong>{html}</strong>"
                builder.put(Paragraph(bold), child)
            builder.blocks.extend(others)
        else:
            builder.walk(child)
    builder.flush()
