"""Who wrote a comment, and the address of their own site."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from importers.cleaning.dates import written

from . import addresses
from . import comment_names as names
from .comment_labels import LONGEST_LABEL, is_label
from .reading import squeezed
from .tree import Element

# The surest first: a name of its own, its frame, any frame of a person.
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        r"\sfn\s|author-?_?name|\scommenter\s|wpd-comment-author|\susername\s"
        r"|comment[-_]*name|dsq-cite|\suser-?name\s|commenter-?name",
        r"comment[-_]*author(?!-(?:avatar|image|photo|\w+\s+(?:even|odd|depth)))"
        r"|comment[-_]*by\s|\sauthor\s|\suser\s|poster\s|comment__author",
        r"\svcard\s|\sbyline\s|\sname\s|\suser-info\s|submitted",
        r"footer|meta|info|posted|details|header",
    )
)
_NAME_PROPERTIES = frozenset({"name", "author", "creator"})
_TITLES = frozenset({"cite", "b", "strong", "h3", "h4", "h5", "h6"})
_SAID = re.compile(
    r"\s*(?:\b(?:says?|said|wrote|writes|commented|sagt|sagte|schreibt|schrieb|meint"
    r"|hat gesagt|dice|dijo|escribió|dit|a dit|a écrit|écrit|ha detto|ha scritto"
    r"|scrive|disse|diz|escreveu|zei|zegt|schreef|säger|sade|sier|siger|skrev|skriver"
    r"|sanoo|kirjoitti|mówi|pisze|napisał[ao]?|říká|napsal|говорит|пишет|сказал"
    r"|diyor ki|dedi ki)(?: on| am| le| el| em| op| il)?|より)?[\s:.…,|–—-]*$",
    re.IGNORECASE,
)
# "Dell H.", "J.R.R.", "Ines Jr.": this dot belongs to the name.
_SHORTENED = re.compile(
    r"(?:(?<![^\s.])[^\W\d_]|\b(?:jr|sr|ch|ph|st|th))\.(?!\.)", re.IGNORECASE
)
_BY = re.compile(
    r"(?:(?:posted|submitted|written|left|comment(?:ed)?) )?by[:\s]+|posted:\s*"
    r"|(?:von|par|por|da|door|av|af)\s+(?=[A-ZÀ-Þ])|(?:name|from)\s*:\s*",
    re.IGNORECASE,
)
# "Mina on 2 March 2024": the name ends where the date begins.
_WHEN = re.compile(r"\s+(?:(?:on|am|le|el|il|em|op|at|den)\s|[|,·•–—-]\s|(?=\d)).*$")
_AGO = re.compile(r"\d+\s?(?:s|min|m|h|hr|hrs|d|w|wk|mo|y|yr)s?(?: ago)?", re.I)
_ACCOUNTS = re.compile(
    r"gravatar\.com|blogger\.com|plus\.google\.com|profiles\.google\.com|disqus\.com"
    r"|linkedin\.com/|substack\.com/|profile\.typepad\.com|openid\.|intensedebate\.com|facebook\.com/profile"
)
_ACCOUNT_PATH = re.compile(r"/(?:author|authors|user|users|members?|profiles?|people)/")
_LONGEST = 80
_LABELS = ("aria-label", "data-replyto", "title")


@dataclass(frozen=True, slots=True)
class Author:
    """A commenter's name, the element that shows it, and what else is said there."""

    name: str
    url: str | None
    element: Element
    rest: tuple[str, ...] = ()


def author_of(own: Sequence[Element], base: str | None) -> Author | None:
    """The one who wrote the comment made of these elements."""
    for candidates in _candidates(own):
        for element in candidates:
            name, rest = name_in(element)
            if name:
                return Author(name, site_of(element, base), element, tuple(rest))
    return None


def _candidates(own: Sequence[Element]) -> Iterable[list[Element]]:
    shown = [each for each in own if each.text and not names.is_content(each)]
    yield [e for e in shown if e.names and _NAMED[0].search(e.names)]
    yield [e for e in shown if e.get("itemprop").lower() in _NAME_PROPERTIES]
    yield _innermost([e for e in shown if e.names and _NAMED[1].search(e.names)])
    yield _addressed(own, shown)
    yield _innermost([e for e in shown if e.names and _NAMED[2].search(e.names)])
    yield [e for e in shown if e.tag in _TITLES and not _is_in_text(e)][:1]
    signed = (e for e in shown if e.names and _NAMED[3].search(e.names))
    yield _innermost([e for e in signed if _BY.match(squeezed(e))])
    links = [e for e in shown if e.tag == "a" and not _is_beside(e)]
    yield [e for e in links if "nofollow" in e.get("rel")][:1]
    yield [e for e in links if not _is_in_text(e)][:1]


def _innermost(elements: list[Element]) -> list[Element]:
    """Frames lie in frames: the name is in the innermost one."""
    return sorted(elements, key=lambda each: each.end - each.index)


def _addressed(own: Sequence[Element], shown: list[Element]) -> list[Element]:
    """What a link says whom it would reply to, shown as a text of its own."""
    labels = [
        label
        for each in own
        if "reply" in each.names
        for label in (each.get(name) for name in _LABELS)
        if label
    ]
    short = [e for e in shown if e.text <= _LONGEST and "reply" not in e.names]
    found = [e for e in short if any(_ends(label, squeezed(e)) for label in labels)]
    return _innermost(found)


def _ends(label: str, name: str) -> bool:
    return bool(name) and f" {label}".endswith(f" {name}") and label != name


def _is_in_text(element: Element) -> bool:
    return any(above.tag in ("p", "blockquote", "li") for above in element.ancestors()
               if above.tag != "li" or not names.is_item(above))  # fmt: skip


def name_in(element: Element) -> tuple[str, list[str]]:
    """The name that an element shows, and the rest of its text.

    Returns: an empty name where there is none, or far more than one.
    """
    kept: list[str] = []
    rest: list[str] = []
    _part(element, kept, rest)
    line = " ".join("".join(kept).split())
    if by := _BY.match(line):
        rest.append(line[: by.end()])
        line = line[by.end() :]
    if (when := _WHEN.search(line)) and written(when[0]):
        rest.append(when[0])
        line = line[: when.start()]
    end = _end_of_name(line)
    if end < len(line):
        rest.append(line[end:])
        line = line[:end]
    if len(line) > _LONGEST or not any(map(str.isalnum, line)) or _is_when(line):
        return "", []
    return line, rest


def _end_of_name(line: str) -> int:
    """Where a name ends, before "says:" and signs that are no part of it."""
    said = _SAID.search(line)
    if not said or not said.start():
        return len(line)
    dots = [dot.end() - 1 for dot in _SHORTENED.finditer(line)]
    return said.start() + (said.start() in dots)


def _is_when(line: str) -> bool:
    return bool(_AGO.fullmatch(line) or written(line))


def _part(element: Element, kept: list[str], rest: list[str]) -> None:
    for child in element.children:
        if isinstance(child, str):
            kept.append(child)
        elif _is_beside(child):
            rest.append(squeezed(child))
        else:
            if child.blocky:
                kept.append(" ")
            _part(child, kept, rest)


def _is_beside(element: Element) -> bool:
    if element.tag in ("time", "br", "button") or names.is_noise(element):
        return True
    if element.text <= LONGEST_LABEL and is_label(squeezed(element)):
        return True
    if element.names and names.is_date(element):
        return True
    if element.tag not in ("a", "span", "small"):
        return False
    return _is_when(squeezed(element)) or bool(written(element.get("title")))


def site_of(element: Element, base: str | None) -> str | None:
    """The address of the commenter's own site; profiles with a service are none."""
    for link in _links(element):
        url = addresses.web(link.get("href"), base) if link.get("href") else None
        if url and not _is_account(url, base):
            return url
    return None


def _links(element: Element) -> Iterable[Element]:
    for each in (element, *element.ancestors()):
        if each.tag == "a":
            yield each
        if each.blocky:
            break
    yield from (e for e in _below(element) if e.tag == "a")


def _below(element: Element) -> Iterable[Element]:
    for child in element.elements():
        yield child
        yield from _below(child)


def _is_account(url: str, base: str | None) -> bool:
    parts = urlsplit(url)
    if _ACCOUNTS.search(url):
        return True
    here = urlsplit(base or "").netloc.removeprefix("www.")
    same = bool(here) and parts.netloc.removeprefix("www.") == here
    return same and bool(_ACCOUNT_PATH.search(parts.path) or parts.fragment)
