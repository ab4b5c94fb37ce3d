"""Who wrote the post; a name that may be no person's is no author."""

import re
from collections.abc import Iterable

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
    r"|webmaster|root|wpadmin|anonymous|team|blog)$|https?:|@|\.(?:com|org|net)\b",
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
    clean = without_by(" ".join(name.split())).strip(" ,|·–-:")
    if not SHORTEST <= len(clean) <= LONGEST or len(clean.split()) > MOST_WORDS:
        return None
    return None if _NOBODY.search(clean) or _NO_NAME.search(clean) else clean


def _shown(own: Iterable[Element]) -> list[str]:
    """Names on the page, those that are marked as the author's first."""
    links: list[str] = []
    named: list[str] = []
    for element in own:
        if SHORTEST <= element.text <= LONGEST:
            if _is_author_link(element):
                links.append(squeezed(element))
            elif element.names and _NAMED.search(element.names):
                named.append(squeezed(element))
    marked = [name for name in named if _BY.match(name) and not re.search(r"\d", name)]
    return [*links, *marked, *(name for name in named if _is_bare_name(name))]


def _is_author_link(element: Element) -> bool:
    if element.get("itemprop") == "author":
        return True
    linked = element.tag == "a"
    return linked and (
        "author" in element.get("rel") or "/author/" in element.get("href")
    )


def _is_bare_name(text: str) -> bool:
    words = text.split()
    if len(words) not in BARE_WORDS or _NO_BARE_NAME.search(text):
        return False
    return all(word[0].isupper() for word in words)
