"""The lines of the post, one after the other."""

from .tree import Element, Page

_LINES = frozenset(
    {"p", "div", "span", "small", "em", "a", "h1", "h2", "h3", "h4", "h5", "h6"}
)


def lines_in(page: Page, root: Element) -> list[Element]:
    """What holds text of its own and no other block, and is not cut, in order."""
    lines: list[Element] = []
    end = 0
    for element in page.below(root):
        if element.index < end:
            continue
        if element.cut:
            end = element.end
        elif element.text and element.run == element.text and element.tag in _LINES:
            end = element.end
            lines.append(element)
    return lines
