"""Builds blocks on one walk: each text node is written or recorded as left out."""

from collections.abc import Callable
from html import escape

from importers.cleaning.document import (
    Block,
    Code,
    Heading,
    List,
    ListItem,
    NeedsReview,
    Paragraph,
    Quote,
    References,
)
from importers.cleaning.draft import Placed
from importers.cleaning.ledger import Ledger
from importers.cleaning.visible import one_line

from .guesses import sure_of
from .marks import InlineWriter
from .reading import lines_of, place_of, source_of, way_to
from .tree import BLOCK_TAGS, Element, Node

Handler = Callable[["Builder", Element], None]
# What is cut with one of these marks is read elsewhere, not left out.
TITLE = ("title", "became the title")
THREADS = ("comments", "became comments")
CAPTION = ("caption", "became the caption")
_HANDLERS: dict[str, Handler] = {}


def handles(*tags: str) -> Callable[[Handler], Handler]:
    """Register the function that makes blocks of elements with these tags."""

    def register(handler: Handler) -> Handler:
        _HANDLERS.update(dict.fromkeys(tags, handler))
        return handler

    return register


class Builder:
    """Makes blocks of elements, in the order of the page.

    `base` makes links whole; `beside` says that relative pictures lie beside the page.
    """

    def __init__(
        self,
        base: str | None,
        ledger: Ledger,
        read_threads: "Callable[[Element, Builder], None]",
        *,
        beside: bool,
    ) -> None:
        self.base = base
        self.beside = beside
        self.ledger = ledger
        self.blocks: list[Placed] = []
        # Names of the pictures that were shown.
        self.seen: set[str] = set()
        self._read_threads = read_threads
        self._writer = InlineWriter(base)
        self._after: list[Placed] = []
        self._place: Element | None = None
        # The number of the element around what was placed last, the way to that.
        self._above, self._way = -1, ""

    def walk(self, node: Node) -> None:
        """Write a node, or record it as left out."""
        if isinstance(node, str):
            self._writer.text(node)
        elif node.cut is not None:
            self.leave(node)
        elif handler := _HANDLERS.get(node.tag):
            handler(self, node)
        elif node.tag in BLOCK_TAGS:
            self.inside(node)
        else:
            marked = self._writer.open(node)
            for child in node.children:
                self.walk(child)
            if marked:
                self._writer.close()

    def inside(self, element: Element) -> None:
        """Write what an element holds as blocks of their own."""
        outer = self._place
        self.flush()
        self._place = element
        write, walk = self._writer.text, self.walk
        for child in element.children:
            if isinstance(child, str):
                write(child)
            else:
                walk(child)
        self.flush()
        self._place = outer

    def leave(self, element: Element) -> None:
        """Record an element as left out, but for the parts that are read elsewhere."""
        if element.cut is TITLE or element.cut is CAPTION:
            return
        if element.cut is THREADS:
            # It is handed the builder: to know it would be a cycle, and a page leaves
            # none behind for the collector.
            self._read_threads(element, self)
        elif element.special:
            self._leave_around(element)
        elif element.text:
            self.drop(element, *(element.cut or ("", "")))

    def _leave_around(self, element: Element) -> None:
        """Leave out what an element holds beside the title or the comments."""
        mark = element.cut or ("outside", "outside of the post")
        for child in element.children:
            if isinstance(child, str):
                self.leave_text(child, element, mark)
            else:
                child.cut = child.cut or mark
                self.leave(child)

    def leave_text(self, text: str, element: Element, mark: tuple[str, str]) -> None:
        """Record text of an element itself as left out."""
        if text and not text.isspace():
            where, sure = self.place_of(element), sure_of(*mark)
            self.ledger.remove(*mark, text, where, confidence=sure)

    def drop(self, element: Element, rule: str, reason: str) -> None:
        """Record the text of an element as left out."""
        where, sure = self.place_of(element), sure_of(rule, reason)
        text = lines_of(element)
        self.ledger.remove(rule, reason, text, where, confidence=sure)

    def flush(self) -> None:
        """End the running paragraph; what was lifted out of it follows."""
        if self._writer.filled and (html := self._writer.take()):
            where = self.place_of(self._place) if self._place is not None else ""
            self.blocks.append(Placed(Paragraph(html), where))
        if self._after:
            self.blocks.extend(self._after)
            self._after = []

    def put(self, block: Block, element: Element) -> None:
        """Add a block of its own, after the running paragraph."""
        self.flush()
        self.blocks.append(Placed(block, self.place_of(element)))

    def lift(self, block: Block, element: Element) -> None:
        """Add a block that stood in the middle of text: before it or, later, after
        it."""
        placed = Placed(block, self.place_of(element))
        if not self._writer.filled:
            self.blocks.append(placed)
        else:
            self._after.append(placed)

    def place_of(self, element: Element) -> str:
        """The place of an element; the way to it is that to the one beside it."""
        above = element.parent
        index = -1 if above is None else above.index
        if index != self._above:
            self._above, self._way = index, way_to(element)
        return place_of(element, self._way)

    def write(self, text: str) -> None:
        """Write text into the running paragraph."""
        self._writer.text(text)

    def break_line(self) -> None:
        """Begin a new line; the second break begins a new paragraph."""
        if self._writer.line_break():
            self.flush()

    def nested(self, *nodes: Node) -> list[Placed]:
        """The blocks that some nodes would make on their own."""
        # A builder of its own would cost more than setting this one's work aside.
        outer = self.blocks, self._writer, self._after, self._place
        made: list[Placed] = []
        self.blocks, self._writer = made, InlineWriter(self.base)
        self._after, self._place = [], None
        for node in nodes:
            self.walk(node)
        self.flush()
        self.blocks, self._writer, self._after, self._place = outer
        return made

    def inline(self, *nodes: Node) -> tuple[str, list[Placed]]:
        """The inline HTML that some nodes make on their own, and what is no text."""
        if len(nodes) == 1 and isinstance(nodes[0], str):
            return _escaped(one_line(nodes[0])), []
        return flattened(self.nested(*nodes)) if nodes else ("", [])


def flattened(blocks: list[Placed]) -> tuple[str, list[Placed]]:
    """Part blocks into inline HTML, paragraphs parted by `<br><br>`, and what is no
    text."""
    texts: list[str] = []
    others: list[Placed] = []
    for placed in blocks:
        html = _as_inline(placed.block)
        if html is None:
            others.append(placed)
        elif html:
            texts.append(html)
    return "<br><br>".join(texts), others


def _as_inline(block: Block) -> str | None:
    html: str | None = None
    match block:
        case Paragraph():
            html = block.html
        case Heading():
            html = block.html if "<strong>" in block.html else _bold(block.html)
        case List(items=items):
            html = "<br>".join(_lines_of(items))
        case References(items=lines):
            html = "<br>".join(lines)
        case Quote(attribution=attribution):
            html = "<br>".join(filter(None, (block.html, _escaped(attribution))))
        case Code(text=text):
            html = f"<code>{_escaped(text)}</code>"
    return html


def _bold(html: str) -> str:
    return f"<strong>{html}</strong>"


def _lines_of(items: tuple[ListItem, ...]) -> list[str]:
    lines: list[str] = []
    for item in items:
        lines.append(item.html)
        if item.children is not None:
            lines += _lines_of(item.children.items)
    return [line for line in lines if line]


def _escaped(text: str) -> str:
    return escape(text, quote=False)


def for_review(
    element: Element, kind: str, name: str, reason: str, html: str
) -> NeedsReview:
    """What no rule knows, with its markup as a person may want to read it."""
    return NeedsReview(kind, name, html, source_of(element), reason)
