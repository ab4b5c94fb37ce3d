"""Names that the page shows as the author's: in bylines, links, marked lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from importers.cleaning.bylines import APART, BY, is_sure, may_be_byline, names_in
from importers.cleaning.dates import found_in
from importers.cleaning.document import FactOrigin

from .person_names import LONGEST, SHORTEST, Kind, clean_name, kind_of, without_by
from .reading import squeezed
from .tree import Element, Page
from .vicinity import Line, Run, Vicinity, is_own

_NAMES = re.compile(r"author[-_]*(?:box)?[-_]*name|\s(?:fn|author)\s")
_PARTS = re.compile(r"\s+[|·•]\s+")
_SIGNS = re.compile(r"[|·•–—/\x1f-]\s*")
_WORD = re.compile(r"\w+")
_FULL_NAME = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]+ ){1,2}[A-ZÀ-ÖØ-Þ][^\W\d_]+")
_LOGIN = re.compile(r"[a-z][\w.-]+(?: [\w.-]+)?")
_TERMS = re.compile(r"categor|topic|[/=_-]tags?\b")
_PERSONS = re.compile(
    r"author|people|/team|staff|profile|writer|contributor|/users?/|/u/|/@"
    r"|//(?:www\.)?(?:github|linkedin|twitter|x)\.com/"
)
# A short run that is no person's name is a group's or a login as a whole.
WHOLE = 40
# How much a name is doubted that stands after a “by” in what is marked as a byline,
# in links to the authors, in one link, after a “by” alone, in the head, in what is
# marked and nothing else.
MARKED_BY, JOINED, LINKED, BY_ALONE, IN_HEAD, MARKED = range(6)


@dataclass(frozen=True, slots=True)
class Said:
    """A name, where it was found, what it may be, and how much it is to be doubted."""

    name: str
    origin: FactOrigin
    kind: Kind
    doubt: int


def said(
    name: str, origin: FactOrigin, site_name: str | None, doubt: int
) -> Iterator[Said]:
    """The name, where it may be anybody's."""
    clean = clean_name(name)
    kind = kind_of(clean, site_name)
    if kind is Kind.GROUP and "," in clean and (names := names_in(clean)):
        # “Jo Bloggs, Contributor” is a person at work.
        clean, kind = names, kind_of(names, site_name)
    if kind is not Kind.NOBODY:
        yield Said(clean, origin, kind, doubt)


def in_lines(lines: Sequence[Line], site: str | None) -> Iterator[Said]:
    """Names of bylines, then names in what is marked as the author's."""
    first = next((at for at, each in enumerate(lines) if each.is_prose), len(lines))
    bylines = list(_in_bylines(lines[:first], site))
    bylines = bylines or list(_in_bylines(lines[first:], site))
    alone = {each.name for each in bylines if each.doubt == BY_ALONE}
    # Where several lines name several people, each names the author of another post.
    yield from (e for e in bylines if e.doubt != BY_ALONE or len(alone) == 1)
    marked = [e for line in lines for run in line.runs for e in _in_run(run, site)]
    yield from marked
    linked = {each.name: each for each in marked if each.doubt == LINKED}
    if len(linked) > 1 and all(e.kind is Kind.PERSON for e in linked.values()):
        yield Said(", ".join(linked), FactOrigin.MARKUP, Kind.PERSON, JOINED)


def _in_bylines(lines: Sequence[Line], site: str | None) -> Iterator[Said]:
    for at, line in enumerate(lines):
        yield from _in_byline(line, lines[at + 1 : at + 2], site)


def _in_byline(
    line: Line, following: Sequence[Line], site: str | None
) -> Iterator[Said]:
    text = line.text
    if len(text) > LONGEST or not may_be_byline(text):
        return
    for start in _starts(text):
        found = BY.match(text, start)
        if found is None:
            continue
        rest = text[found.end() :]
        if not rest.strip(f" {APART}") and following:
            rest = following[0].text
        if name := _signed(rest, APART in text, is_sure(found[0])):
            is_marked = any(r.is_author or is_author_link(r.element) for r in line.runs)
            origin = FactOrigin.MARKUP if is_marked else FactOrigin.BYLINE
            doubt = MARKED_BY if is_marked or is_sure(found[0]) else BY_ALONE
            yield from said(name, origin, site, doubt)
            return


def _starts(text: str) -> list[int]:
    """Where a byline may begin: the line, after a sign, after a date."""
    starts = {0, *(found.end() for found in _SIGNS.finditer(text))}
    if date := found_in(text):
        after = text[date[2] :]
        starts.add(len(text) - len(after.lstrip(" ,")))
    return sorted(starts)


def _signed(rest: str, is_apart: bool, sure: bool) -> str:
    """The names after a “by”; none where the line goes on as sentences do."""
    date = found_in(rest)
    names = names_in(rest[: date[1]] if date else rest)
    name = _whole(rest.split(APART, maxsplit=1)[0].strip(), names, is_apart)
    after = rest[len(name) :].lstrip()
    goes_on = bool(after) and after[0].isalpha() and APART not in rest
    # “By Design” is a title; one word alone names nobody.
    is_bare = " " not in name and not is_apart and not after
    return name if sure or date or not (goes_on or is_bare) else ""


def _whole(own: str, names: str, is_apart: bool) -> str:
    """The names, or the whole run after the “by” where they are only a part of it."""
    if len(own) > WHOLE or "," in own or len(names) > len(own):
        return names
    kind = kind_of(own)
    is_group = kind is Kind.GROUP or (is_apart and kind < Kind.GROUP)
    return own if is_group or (not names and _LOGIN.fullmatch(own)) else names


def _in_run(run: Run, site: str | None) -> Iterator[Said]:
    is_link = is_author_link(run.element)
    is_named = is_link or (run.is_author and not _is_term(run.element))
    if run.is_beside or len(run.text) > LONGEST or not is_named:
        return
    is_property = bool(run.element.get("itemprop"))
    origin = FactOrigin.MICRODATA if is_property else FactOrigin.MARKUP
    for part in _PARTS.split(run.text):
        if not found_in(part):
            bare = without_by(part)
            name = _whole(bare, names_in(bare), is_apart=True) or bare
            yield from said(name, origin, site, LINKED if is_link else MARKED)
            return


def further(near: Vicinity, site: str | None) -> list[Said]:
    """What is less sure: below the post, alone beside a date, marked elsewhere.

    Where such names differ, they are those of other posts.
    """
    below = near.after
    signed = [
        each
        for at, line in enumerate(below)
        if is_sure(line.text)
        for each in _in_byline(line, below[at + 1 : at + 2], site)
    ]
    for names in (
        signed,
        _beside_dates(near.lines, near.root),
        _in_elements(near.page, site),
    ):
        found = list(names)
        if len({each.name for each in found}) == 1:
            return found[:1]
    return []


def _beside_dates(lines: Sequence[Line], root: Element) -> Iterator[Said]:
    """Names that stand alone beside a date, of words that the text never uses."""
    dated = [at for at, line in enumerate(lines) if line.is_dated]
    near = {at + step for at in dated for step in (-1, 0, 1)}
    runs = [run for at, line in enumerate(lines) if at in near for run in line.runs]
    named = [
        run
        for run in runs
        if _FULL_NAME.fullmatch(run.text) and _is_of_person(run.element)
    ]
    words = frozenset(_WORD.findall(squeezed(root))) if named else frozenset()
    for run in named:
        is_used = any(word.lower() in words for word in run.text.split())
        if not is_used and kind_of(run.text) is Kind.PERSON:
            yield Said(run.text, FactOrigin.BYLINE, Kind.PERSON, MARKED)


def _is_of_person(element: Element) -> bool:
    """Whether text is not linked, or to what is a person's rather than a topic's."""
    around = (element, *element.ancestors())
    link = next((each for each in around if each.tag == "a"), None)
    return link is None or bool(_PERSONS.search(link.get("href")))


def _is_term(element: Element) -> bool:
    """Whether text links to a topic."""
    return element.tag == "a" and bool(_TERMS.search(element.get("href")))


def _in_elements(page: Page, site: str | None) -> Iterator[Said]:
    """Names that stand elsewhere on the page, marked as the author's."""
    for element in page.elements:
        names = element.names
        if not (element.tag == "a" or "author" in names or " fn " in names):
            continue
        if not SHORTEST <= element.text <= LONGEST:
            continue
        if (_NAMES.search(names) or is_author_link(element)) and is_own(element):
            text = without_by(squeezed(element))
            name = _whole(text, names_in(text), is_apart=False) or text
            yield from said(name, FactOrigin.MARKUP, site, MARKED)


def is_author_link(element: Element) -> bool:
    """Whether an element says that it names or links the author."""
    if "itemprop" in element.attrs and "author" in element.get("itemprop"):
        return True
    if element.tag != "a":
        return False
    address = element.get("href")
    return (
        "author" in element.get("rel")
        or "/author/" in address
        or "/authors/" in address
        or "author=" in address
        or "blogger.com/profile/" in address
    )
