"""Makes the tree from the nodes of the parser, on one walk, and counts on the way."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from importers.cleaning.limits import MAX_TAGS, check_elements

from .tree import PARTING, Element, Page

# Deeper elements hang on their ancestor of this depth; no honest page comes close.
DEEPEST = 120
# Shorter runs, and runs that are mostly links, are menus, captions and labels.
SHORTEST_PROSE = 60
# However long their texts are, they are choices and labels.
_NO_PROSE = frozenset({"option", "optgroup", "select", "textarea", "legend"})
# What a reader never sees: left out of the tree, or kept for its addresses alone.
_UNSEEN = frozenset({"script", "style", "template", "head"})
_NO_TEXT = frozenset({"noscript", "iframe", "object"})


def read_page(html: str, source: str = "page") -> Page:
    """Parse as a browser does; `source` names the page in messages.

    Raises: UnreadableSourceError for far more elements than tags.
    """
    parser = LexborHTMLParser(html)
    data: list[str] = []
    root = parser.root
    language = (root.attributes.get("lang") or "") if root is not None else ""
    head, body = _grown(parser.head, data), _grown(parser.body, data)
    check_elements(max(len(head), len(body)), source)
    return Page(body, head, data, language.strip())


def _grown(top: LexborNode | None, data: list[str]) -> list[Element]:
    if top is None:
        return [Element("body", {}, [])]
    element = Element(top.tag or "body", top.attributes, [])
    # Classes of the body speak of the site's theme, not of what is in it.
    element.names = ""
    return _below(top, element, data)


def _below(top: LexborNode, owner: Element, data: list[str]) -> list[Element]:
    source, found, count = owner.source, [owner], 1
    # The open nodes, what is around each, and whether text counts there; no recursion,
    # as pages can be deep.
    opened: list[tuple[LexborNode, Element, bool]] = []
    node, mute = top.first_child, False
    while node is not None and count <= MAX_TAGS:
        tag, inner = node.tag or "-", None
        if tag == "-text":
            if not mute:
                _add_text(owner, node.text_content or "")
        elif tag in _UNSEEN or tag[0] == "-":
            data += _linked_data(node) if tag == "script" else ()
        else:
            element = Element(tag, node.attributes, source, owner, count)
            found.append(element)
            owner.children.append(element)
            count += 1
            inner = _drawn(node, source) if tag == "svg" else node.first_child
            deep = len(opened) >= DEEPEST
            if inner is None or deep:
                _close(element, owner, count)
            if inner is not None:
                opened.append((node, owner, mute))
                mute = mute or tag in _NO_TEXT
                owner = owner if deep else element
        node = node.next if inner is None else inner
        if node is None and opened:
            node, owner, mute = _after(opened, owner, count)
    # The counts of the whole go nowhere.
    _close(owner, Element("html", {}, []), count)
    return found


def _after(
    opened: list[tuple[LexborNode, Element, bool]], owner: Element, count: int
) -> tuple[LexborNode | None, Element, bool]:
    """Where to go on after the last child of an element: after it or one around it."""
    node, mute = None, False
    while node is None and opened:
        ended, above, mute = opened.pop()
        # What was too deep is closed already.
        if above is not owner:
            _close(owner, above, count)
            owner = above
        node = ended.next
    return node, owner, mute


def _drawn(drawing: LexborNode, source: list[str]) -> LexborNode | None:
    """The first part of a drawing; None where it has no words, whose lines are of no
    use."""
    text = drawing.text()
    if text and not text.isspace():
        return drawing.first_child
    source.append(text)
    return None


def _linked_data(script: LexborNode) -> list[str]:
    kind = script.attributes.get("type") or ""
    return [script.text()] if "ld+json" in kind else []


def _add_text(owner: Element, text: str) -> None:
    owner.children.append(text)
    owner.source.append(text)
    # Most texts of a page are the blanks between its tags.
    if text and not text.isspace():
        length = len(text.strip())
        owner.text += length
        owner.run += length


def _close(element: Element, parent: Element, end: int) -> None:
    """Finish the counts of an element and add them to those of its parent."""
    tag, source = element.tag, element.source
    if tag in PARTING:
        source.append("\n")
    element.stop = len(source)
    element.end = end
    if tag == "a" and "href" in element.attrs:
        # A card that is one link has no prose, however it is divided.
        element.linked, element.prose = element.text, 0
    elif element.run >= SHORTEST_PROSE and _reads_as_prose(element):
        element.prose += element.run
    if element.blocky:
        parent.blocky = True
    else:
        parent.run += element.run
    if tag == "img":
        parent.images += 1
    elif element.images:
        parent.images += element.images
    if text := element.text:
        parent.text += text
        parent.linked += element.linked
        parent.prose += element.prose


def _reads_as_prose(element: Element) -> bool:
    # More than half linked is a menu, however long.
    linked = element.linked * 2 >= element.text
    return element.blocky and not linked and element.tag not in _NO_PROSE
