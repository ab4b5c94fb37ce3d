"""When the post was published, and when it was last changed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import urlsplit

from importers.cleaning.bylines import APART, BY, is_sure
from importers.cleaning.dates import date_of, found_in, is_update, iso
from importers.cleaning.document import FactOrigin

from .linked_data import text_at
from .metadata import Metadata
from .reading import squeezed
from .tree import Element
from .vicinity import Line, Vicinity, is_own

_PUBLISHED = (
    "article:published_time", "og:published_time", "og:article:published_time",
    "datepublished", "dc.date.issued", "dcterms.issued", "dc.date.created",
    "dcterms.created", "dcterms.date", "dc.date", "citation_publication_date",
    "citation_date", "citation_online_date", "parsely-pub-date", "sailthru.date",
    "publish-date", "publish_date", "published_date", "publication_date", "pubdate",
    "pub_date", "article.published", "article_date_original", "published",
    "cxenseparse:recs:publishtime", "date", "datecreated", "bt:pubdate",
    "rnews:datepublished",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time",
    "datemodified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "revised", "article.updated",
)  # fmt: skip
_DATED = re.compile(
    r"entry-date|posted-on|post-date|publish(?:ed)?[-_]?(?:date|on)?|date-?published"
    r"|dateline|\sdate\s|post-?time|article-?date|blog-?date|meta-?date|post__date"
    r"|date-header|timestamp"
)
_NAMED = re.compile(r"publi(?:sh|cation)\w*[-_.: ]?(?:date|time|on)|^\w+:(?:pub)?date$")
_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/_-]|$)")
_SAID = re.compile(
    r"posted|publi(?:shed|cado|é|ée)\b|pubblicato|veröffentlicht|gepubliceerd|geplaatst",
)
_PARTS = re.compile(rf"\s*(?:[|·•]|\s[–—-]\s|{APART})\s*")
# Elements that carry a date for machines; `abbr` is that of microformats.
_CARRIERS = frozenset({"time", "abbr"})
LONGEST = 200
# What stands before or after a date, and what is marked as one, is short.
LONGEST_LABEL, LONGEST_MARKED = 40, 60
# A date may follow the post directly; further down it belongs to something else.
NEAR = 60

Dated = tuple[str, FactOrigin] | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A date on the page: of the last change, or of the publication."""

    day: str
    is_update: bool
    origin: FactOrigin


def find_dates(
    near: Vicinity,
    metadata: Metadata,
    address: str | None,
) -> tuple[Dated, Dated]:
    """When the post was published and changed; what readers see beats the head.

    The head may tell the day of another time zone, or when the page was moved.
    """
    shown = list(_shown(near.lines))
    modified = _modified(metadata)
    head = _head(metadata)
    first = _first(shown, head, modified)
    published = _published(first, head, address)
    if published is None:
        shown += _below(near.after)
        shown += _elsewhere(near.page.elements[: near.root.end + NEAR])
        first = _first(shown, head, modified)
        published = (first.day, first.origin) if first else None
    changed = next((each for each in shown if each.is_update), None)
    if modified is None and changed is not None:
        modified = (changed.day, changed.origin)
    if published is None and changed is not None:
        # Readers take the only date that a post shows for its date.
        return (changed.day, changed.origin), modified
    if published and modified and modified[0][:10] < published[0][:10]:
        modified = None
    return published, modified


def _first(shown: list[Shown], head: Dated, modified: Dated) -> Shown | None:
    """The first date that is not the one of the last change."""
    changed = modified[0][:10] if modified and head else ""
    if head is not None and head[0][:10] == changed:
        changed = ""
    return next((d for d in shown if not d.is_update and d.day != changed), None)


def _published(near: Shown | None, head: Dated, address: str | None) -> Dated:
    if near is not None:
        same = head is not None and head[0].startswith(near.day)
        return head if same else (near.day, near.origin)
    day = _in_path(address)
    if day and (head is None or not head[0].startswith(day)):
        return day, FactOrigin.ADDRESS
    return head


def _head(metadata: Metadata) -> Dated:
    said = iso(text_at(metadata.post, "datePublished"))
    if said:
        return said, FactOrigin.JSON_LD
    for name in _PUBLISHED:
        if said := iso(metadata.first(name)):
            return said, metadata.origin_of(name)
    said = iso(text_at(metadata.post, "dateCreated"))
    if said:
        return said, FactOrigin.JSON_LD
    named = (iso(metadata.first(name)) for name in metadata.meta if _NAMED.search(name))
    said = next(filter(None, named), None)
    return (said, FactOrigin.META) if said else None


def _modified(metadata: Metadata) -> Dated:
    said = iso(text_at(metadata.post, "dateModified"))
    if said:
        return said, FactOrigin.JSON_LD
    for name in _MODIFIED:
        if said := iso(metadata.first(name)):
            return said, metadata.origin_of(name)
    return None


def _in_path(address: str | None) -> str | None:
    found = _IN_PATH.search(urlsplit(address or "").path)
    return iso(f"{found[1]}-{found[2]:>02}-{found[3]:>02}") if found else None


def _shown(lines: Sequence[Line]) -> Iterator[Shown]:
    """Dates in lines that hold little else, in their order."""
    label = ""
    for line in lines:
        for run_text, marked, update in _parts(line):
            day = _day_in(run_text, is_marked=marked)
            if day is None:
                label = run_text if len(run_text) < LONGEST_LABEL else ""
                continue
            changed = update or is_update(run_text) or is_update(label)
            origin = FactOrigin.MARKUP if marked else FactOrigin.BYLINE
            yield Shown(day, changed, origin)
            label = ""


def _parts(line: Line) -> Iterator[tuple[str, bool, bool]]:
    for run in line.runs:
        if run.element.tag in _CARRIERS and not found_in(run.text):
            value = iso(run.element.get("datetime") or run.element.get("title"))
            if value:
                yield value[:10], True, run.is_update or is_update(run.text)
                continue
        for part in _PARTS.split(run.text):
            yield part, run.is_date, run.is_update


def _day_in(text: str, *, is_marked: bool) -> str | None:
    found = found_in(text)
    if found is None:
        return None
    day, start, end = found
    before, after = text[:start], text[end:]
    if is_marked and len(text) <= LONGEST_MARKED:
        return day
    if by := BY.match(before):
        before = "" if len(before) - by.end() < LONGEST_MARKED else before
    if BY.match(after.lstrip(" ,")):
        after = ""
    return day if date_of(f"{before}{text[start:end]}{after}") else None


def _below(lines: Sequence[Line]) -> Iterator[Shown]:
    """Dates below the post that say what they are, or follow a byline."""
    for before, line in pairwise(lines):
        if not _may_be_dated(line):
            continue
        is_said = _SAID.search(line.text.lower()) or is_update(line.text)
        if is_said or is_sure(before.text):
            yield from _shown([line])


def _may_be_dated(line: Line) -> bool:
    """Whether a line holds what may be a year, or carries a date; most do not."""
    return any(
        "20" in run.text or "19" in run.text or run.element.tag in _CARRIERS
        for run in line.runs
    )


def _is_dated(names: str) -> bool:
    is_likely = "date" in names or "publish" in names or "time" in names
    return (is_likely or "posted" in names) and bool(_DATED.search(names))


def _elsewhere(elements: list[Element]) -> list[Shown]:
    """Dates that are marked as such, wherever they stand near the post."""
    marked: list[Element] = []
    named: list[Element] = []
    for element in elements:
        if element.tag == "time" or element.attrs.get("itemprop") == "datePublished":
            marked.append(element)
        elif element.names and _is_dated(element.names):
            named.append(element)
    found: list[Shown] = []
    for element in (*marked, *named):
        if element.text > LONGEST or not is_own(element):
            continue
        text = squeezed(element)
        value = element.get("datetime") or element.get("content")
        if day := (iso(value) if value else None) or iso(text):
            changed = is_update(f"{element.names}{text[:40]}")
            found.append(Shown(day, changed, FactOrigin.MARKUP))
    return found
