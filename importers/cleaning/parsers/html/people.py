"""Who wrote the post; a name that may be no person's is no author."""

import re
from collections.abc import Iterable
from html import unescape

from .linked_data import names_at
from .metadata import Metadata
from .reading import squeezed
from .tree import Element

_META = ("author", "parsely-author", "dc.creator", "sailthru.author", "byl")
_NAMED = re.compile(r"author|byline|\sfn\s|posted-by|written-by|contributor")
_BY = re.compile(
    r"^(?:(?:written|posted|published|reviewed|story|words|article|post)?\s*by|von|par"
    r"|por|di|door|av|af|autor(?:in)?|auteur|author|автор)\s*:?\s+",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:admin(?:istrator)?|editor(?:ial)?(?: (?:team|staff))?|staff|guest|author|user"
    r"|webmaster|root|wpadmin|anonymous|team|blog)$"
    r"|\badmin$|^(?:learn|read|view|see|show) (?:more|all|full|my)\b|^more (?:posts|by)"
    r"|https?:|@|\.(?:com|org|net)\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"\d{3}|\bmin(?:ute)?s?\b")
_NO_BARE_NAME = re.compile(r"\d|author|about|post|written|share", re.IGNORECASE)
SHORTEST, LONGEST = 3, 80
MOST_WORDS, BARE_WORDS = 8, range(2, 5)


def find_author(
    own: Iterable[Element], metadata: Metadata, site_name: str | None
) -> str | None:
    """The first name that head or page give and that may be a person's."""
    people = names_at(metadata.post, "author", metadata.things)
    for name in (*people[:1], metadata.first(*_META), *_shown(own)):
        clean = _person(name)
        if clean and clean.casefold() != (site_name or "").casefold():
            return clean
    return None


def without_by(line: str) -> str:
    """A byline without its “by”."""
    return _BY.sub("", line)


def _person(name: str) -> str | None:
    clean = without_by(" ".join(unescape(name).split())).strip(" ,|·–-:")
    if not SHORTEST <= len(clean) <= LONGEST or len(clean.split()) > MOST_WORDS:
        return None
    return None if _NOBODY.search(clean) or _NO_NAME.search(clean) else clean


def _shown(own: Iterable[Element]) -> list[str]:
    """Names on the page, those that are marked as the author's first."""
    links: list[str] = []
    named: list[str] = []
    lines: list[str] = []
    for element in own:
        if SHORTEST <= element.text <= LONGEST:
            text = squeezed(element)
            if _is_author_link(element):
                links.append(text)
            elif element.names and _NAMED.search(element.names):
                named.append(text)
            elif _BY.match(text) and _is_bare_name(without_by(text)):
                lines.append(text)
    # A line without a name is believed where there is no other.
    alone = lines[:1] if len(set(map(without_by, lines))) == 1 else []
    marked = [name for name in named if _BY.match(name) and not re.search(r"\d", name)]
    return [*links, *marked, *filter(_is_bare_name, named), *alone]


def _is_author_link(element: Element) -> bool:
    if element.get("itemprop") == "author":
        return True
    linked = element.tag == "a"
    address = element.get("href")
    named = "/author/" in address or "/authors/" in address
    return linked and (named or "author" in element.get("rel"))


def _is_bare_name(text: str) -> bool:
    words = text.split()
    if len(words) not in BARE_WORDS or _NO_BARE_NAME.search(text):
        return False
    return all(word[0].isupper() for word in words)
