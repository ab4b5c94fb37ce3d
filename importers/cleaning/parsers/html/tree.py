"""A light tree of our own: quick to walk, and to ask for text and counts."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

BLOCK_TAGS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "canvas", "center", "dd",
     "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
     "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
     "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup",
     "option", "p", "pre", "search", "section", "select", "summary", "table",
     "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "textarea",
     "video", "audio", "iframe", "object", "embed"}
)  # fmt: skip
# Each edge of these is a line end in the text of a page.
PARTING = BLOCK_TAGS | {"br"}


class Element:
    """An element of the page; text lies between its children as plain strings.

    `index` and `end` number the elements in the order of the page, so that the
    descendants are those from `index + 1` up to `end`. `cut` is set on what is no part
    of the article: (rule, reason). `names` are class and id, lower case, each between
    blanks. `text`, `linked`, `run` and `prose` count letters: all, those of links,
    those of its own line, those of lines that read as prose; `images` counts the
    pictures below. `source` are the texts of
    the whole page, the element's own from `start` up to `stop`; `line` keeps them as
    one line once that was asked for.
    """

    __slots__ = (
        "attrs", "blocky", "children", "cut", "end", "images", "index", "line",
        "linked", "names", "parent", "prose", "run", "source", "special", "start",
        "stop", "tag", "text",
    )  # fmt: skip

    def __init__(
        self,
        tag: str,
        attrs: dict[str, str | None],
        source: list[str],
        parent: "Element | None" = None,
        index: int = 0,
    ) -> None:
        self.tag = tag
        self.attrs = attrs
        self.source = source
        self.parent = parent
        self.index = index
        # Most have no other attributes; a call for each would take longer than this.
        self.names = ""
        if "class" in attrs or "id" in attrs:
            names = f" {attrs.get('class') or ''} {attrs.get('id') or ''} "
            self.names = names.lower()
        self.children: list[Element | str] = []
        self.text = self.linked = self.run = self.prose = self.images = 0
        self.blocky = tag in BLOCK_TAGS
        self.line: str | None = None
        self.cut: tuple[str, str] | None = None
        self.special = False
        self.start = self.stop = len(source)
        self.end = index + 1
        if tag in PARTING:
            source.append("\n")

    def get(self, name: str) -> str:
        """The attribute's value without outer blanks, or an empty string."""
        return (self.attrs.get(name) or "").strip()

    def elements(self) -> "Iterator[Element]":
        """The child elements."""
        return (child for child in self.children if not isinstance(child, str))

    def ancestors(self) -> "Iterator[Element]":
        """The parent and its parents, outwards."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent


Node: TypeAlias = Element | str


@dataclass(slots=True)
class Page:
    """A parsed page: body, head, the scripts that hold data, the language it
    declares."""

    elements: list[Element]
    head: list[Element]
    data: list[str]
    language: str

    @property
    def body(self) -> Element:
        """The body, which is the first element."""
        return self.elements[0]

    def below(self, element: Element) -> list[Element]:
        """The descendants of an element, in the order of the page."""
        return self.elements[element.index + 1 : element.end]

    def with_tag(self, *tags: str) -> Iterator[Element]:
        """All elements of the body with one of these tags."""
        return (element for element in self.elements if element.tag in tags)


def part(page: Page) -> None:
    """Let go of parents, so that the tree is freed at once: they and their children
    hold each other."""
    for element in chain(page.elements, page.head):
        element.parent = None
