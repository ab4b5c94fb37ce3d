"""Take the markup away from a page as crawlers do: plain text with a known truth."""

import textwrap
from collections.abc import Callable, Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

_UNSEEN = frozenset(("script", "style", "template", "noscript", "svg", "iframe"))
_PARAGRAPH_TAGS = "p blockquote pre table ul ol dl h1 h2 h3 h4 h5 h6"
_PARAGRAPHS = frozenset(_PARAGRAPH_TAGS.split())
_BLOCK_TAGS = """
    address article aside body dd details div dt fieldset figcaption figure footer form
    header hr html legend li main nav option section summary td th tr title head
"""
_BLOCKS = _PARAGRAPHS | frozenset(_BLOCK_TAGS.split())
_WIDTH = 72

Event = tuple[LexborNode, bool]


def text_content(page: str) -> str:
    """All text as it stands between the tags, in the lines of the source."""
    return "".join(node.text(deep=False) for node in _texts(page))


def strings(page: str) -> str:
    """Every run of text between two tags on a line of its own."""
    found = (_spaced(node.text(deep=False)) for node in _texts(page))
    return "\n".join(text for text in found if text)


def blocks(page: str) -> str:
    """Blocks on lines of their own, paragraphs apart, items after a bullet."""
    return "\n".join(_laid_out(page, bullet="* "))


def wrapped(page: str) -> str:
    """The same, broken at a width and indented, as browsers for terminals do."""
    lines = (
        textwrap.fill(line, _WIDTH, initial_indent="   ", subsequent_indent=_hang(line))
        for line in _laid_out(page, bullet="  * ")
    )
    return "\n".join(lines)


def lines(page: str) -> str:
    """Blocks on lines of their own with none between, alt texts among them."""
    return "\n".join(line for line in _laid_out(page, alts=True) if line)


WAYS: Mapping[str, Callable[[str], str]] = {
    "text content": text_content,
    "strings": strings,
    "blocks": blocks,
    "wrapped": wrapped,
    "lines, alts": lines,
}


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _hang(line: str) -> str:
    return "     " if line.startswith("  * ") else "   "


def _texts(page: str) -> Iterator[LexborNode]:
    for node, _ in _events(page):
        if node.tag == "-text":
            yield node


def _events(page: str) -> Iterator[Event]:
    """Every element at its start and its end, and the texts between, as seen."""
    root = LexborHTMLParser(page).root
    stack: list[Event] = [(root, True)] if root else []
    while stack:
        node, is_start = stack.pop()
        if node.tag in _UNSEEN or node.tag == "-comment":
            continue
        yield node, is_start
        if is_start and node.tag != "-text":
            stack.append((node, False))
            children = list(node.iter(include_text=True))
            stack.extend((child, True) for child in reversed(children))


def _laid_out(page: str, *, bullet: str = "", alts: bool = False) -> Iterator[str]:
    run = ""
    for node, is_start in _events(page):
        tag = node.tag or ""
        if tag == "-text":
            run += node.text(deep=False)
            continue
        alt = node.attributes.get("alt") if alts and tag == "img" and is_start else ""
        if tag in _BLOCKS or tag == "br" or alt:
            yield from _line(run, bullet)
            run = bullet if tag == "li" and is_start else ""
        if alt:
            yield _spaced(alt)
        if tag in _PARAGRAPHS:
            yield ""
    yield from _line(run, bullet)


def _line(run: str, bullet: str) -> Iterator[str]:
    if words := _spaced(run.removeprefix(bullet)):
        yield (bullet if bullet and run.startswith(bullet) else "") + words
