"""A light tree of our own: quick to walk, and never deeper than recursion can bear."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode

# Deeper elements hang on their ancestor of this depth; no honest page comes close.
DEEPEST = 120
BLOCK_TAGS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "canvas", "center", "dd",
     "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
     "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
     "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup",
     "option", "p", "pre", "search", "section", "select", "summary", "table",
     "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "textarea",
     "video", "audio", "iframe", "object", "embed"}
)  # fmt: skip
# However long their texts are, they are choices and labels.
_NO_PROSE = frozenset({"option", "optgroup", "select", "textarea", "legend"})
# What a reader never sees: left out of the tree, or kept for its addresses alone.
_UNSEEN = frozenset({"style", "template", "head"})
_NO_TEXT = frozenset({"noscript", "iframe", "object"})


@dataclass(slots=True, eq=False)
class Element:
    """An element of the page; text lies between its children as plain strings.

    `index` and `end` number the elements in the order of the page, so that the
    descendants are those from `index + 1` up to `end`. `cut` is set on what is no part
    of the article: (rule, reason).
    """

    tag: str
    attrs: dict[str, str | None]
    parent: "Element | None" = None
    index: int = 0
    names: str = ""
    children: "list[Element | str]" = field(default_factory=list)
    end: int = 0
    text: int = 0
    linked: int = 0
    run: int = 0
    prose: int = 0
    blocky: bool = False
    cut: tuple[str, str] | None = None
    special: bool = False

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


def read_page(html: str) -> Page:
    """Parse as a browser does."""
    parser = LexborHTMLParser(html)
    data: list[str] = []
    root = parser.root
    language = (root.attributes.get("lang") or "") if root is not None else ""
    head = _elements(parser.head, data)
    return Page(_elements(parser.body, data), head, data, language.strip())


def _linked_data(script: LexborNode) -> list[str]:
    kind = script.attributes.get("type") or ""
    return [script.text()] if "ld+json" in kind else []


def _appended(
    node: LexborNode, tag: str, owner: Element, found: list[Element]
) -> Element:
    attrs = node.attributes
    element = Element(tag, attrs, owner, len(found), _names(attrs))
    found.append(element)
    owner.children.append(element)
    return element


@dataclass(slots=True)
class _Level:
    """Where the walk goes on after an element's children."""

    node: LexborNode | None
    owner: Element
    depth: int
    mute: bool


def _elements(top: LexborNode | None, data: list[str]) -> list[Element]:
    if top is None:
        return [Element("body", {}, end=1)]
    body = Element(top.tag or "body", top.attributes)
    found = [body]
    waiting = [_Level(top.first_child, body, 1, False)]
    while waiting:
        level = waiting[-1]
        node = level.node
        if node is None:
            waiting.pop()
            continue
        level.node = node.next
        if inner := _entered(node, level, found, data):
            waiting.append(inner)
    _measure(found)
    return found


def _entered(
    node: LexborNode, level: _Level, found: list[Element], data: list[str]
) -> _Level | None:
    """Take a node; returns the level of its children, where it has some."""
    tag = node.tag or "-"
    if tag == "-text":
        if not level.mute:
            level.owner.children.append(node.text_content or "")
    elif tag == "script":
        data += _linked_data(node)
    elif tag[0] != "-" and tag not in _UNSEEN:
        element = _appended(node, tag, level.owner, found)
        if (inner := node.first_child) is not None:
            owner = element if level.depth < DEEPEST else level.owner
            mute = level.mute or tag in _NO_TEXT
            return _Level(inner, owner, level.depth + 1, mute)
    return None


def _names(attrs: dict[str, str | None]) -> str:
    """Class and id, lower case, each name between blanks."""
    if "class" in attrs or "id" in attrs:
        return f" {attrs.get('class') or ''} {attrs.get('id') or ''} ".lower()
    return ""


# Shorter runs, and runs that are mostly links, are menus, captions and labels.
SHORTEST_PROSE = 60


def _measure(elements: list[Element]) -> None:
    """Count text, linked text and prose of all elements, from the leaves up."""
    for element in reversed(elements):
        own = 0
        for child in element.children:
            if isinstance(child, str):
                own += len(child.strip())
        element.text += own
        element.run += own
        element.blocky = element.blocky or element.tag in BLOCK_TAGS
        if element.tag == "a" and "href" in element.attrs:
            # A card that is one link has no prose, however it is divided.
            element.linked, element.prose = element.text, 0
        elif _holds_prose(element):
            element.prose += element.run
        element.end = max(element.end, element.index + 1)
        parent = element.parent
        if parent is not None:
            _add_up(element, parent)


def _holds_prose(element: Element) -> bool:
    if element.run < SHORTEST_PROSE or not element.blocky:
        return False
    # More than half linked is a menu, however long.
    return element.linked * 2 < element.text and element.tag not in _NO_PROSE


def _add_up(element: Element, parent: Element) -> None:
    parent.end = max(parent.end, element.end)
    parent.text += element.text
    parent.linked += element.linked
    parent.prose += element.prose
    if element.blocky:
        parent.blocky = True
    else:
        parent.run += element.run
