"""Readers' comments on the page, as threads: what they say."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain

from importers.cleaning.dates import iso, written

from . import comment_names as names
from .builder import Builder
from .comment_authors import Author, author_of
from .comment_items import items_in
from .comment_labels import LONGEST_LABEL, is_label
from .comment_threads import Thread, nested, thread_of
from .listed_comments import is_listed, read_listed
from .reading import squeezed
from .tree import Element, Node
from .wording import words_of

_AROUND = ("comments-area", "the frame around the comments")
_ABOUT = ("comment-meta", "became the comment's date and links")
_PING = ("ping", "a notice that another site links here")
_MEDIA = ("comment-media", "comments hold text alone")
_TEXT_TAGS = frozenset({"p", "ul", "ol", "blockquote", "pre"})
_LONGEST_DATE = 100
# A shorter run of bare text is "on", "said" or a bar between two links.
_FEWEST_WORDS = 3


class Reader:
    """Reads the comments in one element; what stands beside them is recorded."""

    def __init__(self, builder: Builder, holder: Element) -> None:
        self.builder = builder
        self.holder = holder
        self.items = items_in(holder)
        # In the order of the page, as they were gathered.
        self._indexes = list(self.items)

    def read(self, element: Element) -> list[Thread]:
        """The threads in an element, or the one that it is."""
        if element.index in self.items:
            return self._item(element)
        return self._listed(element) if is_listed(element) else self._inside(element)

    def leads_to_items(self, element: Element) -> bool:
        """Whether an element is a comment, or a list of nothing but comments."""
        if element.index in self.items or is_listed(element):
            return True
        is_list = element.tag in ("ol", "ul") or names.holds_replies(element)
        return is_list and self.holds_items(element)

    def holds_items(self, element: Element) -> bool:
        """Whether there are comments below an element."""
        after = bisect_right(self._indexes, element.index)
        return after < len(self._indexes) and self._indexes[after] < element.end

    def _listed(self, element: Element) -> list[Thread]:
        return [thread_of(one) for one in read_listed(element, self.builder)]

    def _inside(self, element: Element) -> list[Thread]:
        threads: list[Thread] = []
        for child in element.children:
            if isinstance(child, str):
                self.builder.leave_text(child, element, _AROUND)
            elif child.index in self.items or self._holds_any(child):
                found = self.read(child)
                replies = threads and names.holds_replies(child)
                (threads[-1].replies if replies else threads).extend(found)
            elif child.text:
                self.builder.drop(child, *_AROUND)
        return nested(threads)

    def _holds_any(self, element: Element) -> bool:
        return self.holds_items(element) or is_listed(element)

    def _item(self, item: Element) -> list[Thread]:
        if names.is_ping(item) and not self.holds_items(item):
            self.builder.drop(item, *_PING)
            return []
        one = _Comment(self, item)
        one.walk(item)
        if one.html:
            return [one.thread()]
        if one.author:
            self.builder.leave_text(one.author.name, item, _ABOUT)
        return one.replies


class _Comment:
    """One comment while it is read."""

    def __init__(self, reader: Reader, item: Element) -> None:
        self.reader = reader
        self.builder = reader.builder
        self.item = item
        self.own = _own(item, reader.items)
        self.author: Author | None = author_of(self.own, self.builder.base)
        self.contents = self._contents()
        self.parts: list[str] = []
        self.replies: list[Thread] = []

    @property
    def html(self) -> str:
        """The text read so far, paragraphs parted."""
        return "<br><br>".join(self.parts)

    def thread(self) -> Thread:
        """The comment as it is known once all of it was read."""
        author = self.author
        name, url = (author.name, author.url) if author else ("", None)
        around = list(self._around())
        signed = any(map(names.is_by_author, (self.item, *around)))
        thread = Thread(name, url, _date_in(around), self.html, signed)
        thread.depth = names.depth_of(self.item)
        thread.number = names.number_of(self.item)
        thread.answers = _answered(around, thread.number)
        thread.replies = nested(self.replies)
        return thread

    def _contents(self) -> set[int]:
        """The numbers of the elements that hold the text and nothing else."""
        found = _outermost(e for e in self.own if self._is_content(e))
        found = found or _outermost(e for e in self.own if self._is_text(e))
        return found or set(self._barest())

    def _is_content(self, element: Element) -> bool:
        return names.is_content(element) and not self._is_frame(element)

    def _is_text(self, element: Element) -> bool:
        if element.tag not in _TEXT_TAGS or names.is_noise(element):
            return False
        return not self._is_frame(element) and not names.is_about(element)

    def _barest(self) -> Iterator[int]:
        """The element whose bare text is the comment, where nothing marks it."""
        beside = (e for e in (self.item, *self.own) if not _is_beside(e))
        best = max(beside, key=_bare_words, default=self.item)
        if _bare_words(best) >= _FEWEST_WORDS:
            yield best.index

    def _is_frame(self, element: Element) -> bool:
        """Whether the name, the date or another comment lies in an element."""
        if self._is_around_author(element) or self.reader.holds_items(element):
            return True
        return any(
            e.tag == "time" or (names.is_about(e) and not names.is_content(e))
            for e in _below(element)
            if e.text
        )

    def _is_around_author(self, element: Element) -> bool:
        author = self.author
        if author is None:
            return False
        return element.index <= author.element.index < element.end

    def _around(self) -> Iterator[Element]:
        """The comment's own elements but those of its text."""
        end = 0
        for each in self.own:
            if each.index in self.contents and not self._is_frame(each):
                end = each.end
            if each.index >= end:
                yield each

    def walk(self, element: Element) -> None:
        """Read an element of the item: its text, its replies, all else to the
        ledger."""
        nodes: list[Node] = []
        is_content = element.index in self.contents
        for child in element.children:
            if is_content and self._is_bare(child):
                nodes.append(child)
                continue
            if nodes:
                self._take(*nodes)
                nodes = []
            self._step(child, element)
        if nodes:
            self._take(*nodes)

    def _is_bare(self, node: Node) -> bool:
        if isinstance(node, str):
            return bool(node.strip())
        beside = _is_beside(node) or self._is_around_author(node)
        return not beside and not self._leads_on(node)

    def _step(self, child: Node, element: Element) -> None:
        if isinstance(child, str):
            self.builder.leave_text(child, element, _ABOUT)
        elif self.reader.leads_to_items(child):
            self.replies += self.reader.read(child)
        elif self.author is not None and child is self.author.element:
            for text in self.author.rest:
                self.builder.leave_text(text, child, _ABOUT)
        elif child.index in self.contents:
            self._take(child)
        elif self._leads_on(child):
            self.walk(child)
        elif child.text:
            self.builder.drop(child, *_ABOUT)

    def _leads_on(self, element: Element) -> bool:
        """Whether the text, the name or a reply lies somewhere below."""
        if element.index in self.contents or self._is_around_author(element):
            return True
        inside = any(element.index < index < element.end for index in self.contents)
        return inside or self.reader.holds_items(element)

    def _take(self, *nodes: Node) -> None:
        for node in nodes:
            if isinstance(node, Element):
                _cut_noise(node)
        html, others = self.builder.inline(*nodes)
        if html:
            self.parts.append(html)
        for placed in others:
            words = words_of(placed.block)
            self.builder.ledger.remove(*_MEDIA, words, placed.where)


def _own(item: Element, items: dict[int, Element]) -> list[Element]:
    """The elements below one comment that belong to no other."""
    found: list[Element] = []
    waiting = item.children[::-1]
    while waiting:
        node = waiting.pop()
        if not isinstance(node, str) and node.index not in items:
            found.append(node)
            waiting += node.children[::-1]
    return found


def _below(element: Element) -> Iterator[Element]:
    for child in element.elements():
        yield child
        yield from _below(child)


def _outermost(elements: Iterable[Element]) -> set[int]:
    found: set[int] = set()
    end = 0
    for each in elements:
        if each.index >= end and each.text:
            found.add(each.index)
            end = each.end
    return found


def _is_beside(element: Element) -> bool:
    if element.tag in ("time", "button", "cite"):
        return True
    return names.is_noise(element) or names.is_about(element) or names.is_date(element)


def _bare_words(element: Element) -> int:
    return sum(len(c.split()) for c in element.children if isinstance(c, str))


def _cut_noise(element: Element) -> None:
    for each in _below(element):
        if each.cut is None and (names.is_noise(each) or _is_link_of_system(each)):
            each.cut = _ABOUT


def _is_link_of_system(element: Element) -> bool:
    if element.tag != "a" or element.text > LONGEST_LABEL:
        return False
    return is_label(squeezed(element))


def _date_in(around: list[Element]) -> str | None:
    """What the markup carries, else what a short line says."""
    times = (iso(e.get("datetime")) for e in around if e.tag == "time")
    titles = (iso(e.get("title")) for e in around if e.get("title"))
    lines = (written(squeezed(e)) for e in around if e.text <= _LONGEST_DATE)
    return next(filter(None, chain(times, titles, lines)), None)


def _answered(around: list[Element], own: str) -> str:
    """The number of the comment that a link of this one leads to: "in reply to"."""
    links = (e for e in around if e.tag == "a" and "#comment-" in e.get("href"))
    numbers = (link.get("href").rpartition("#comment-")[2] for link in links)
    return next((number for number in numbers if own and number != own), "")
