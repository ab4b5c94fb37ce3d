"""When the post was published, and when it was last changed."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from .dates import iso, written
from .linked_data import text_at
from .metadata import Metadata
from .reading import squeezed
from .tree import Element

_PUBLISHED = ["article:published_time", "og:published_time", "datepublished",
"dc.date.issued", "date", "pubdate", "parsely-pub-date", "sailthru.date",
"publish-date", "article.published", "dc.date", "publish_date", "dcterms.created",
"citation_date"]  # fmt: skip
_MODIFIED = [
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
]
_DATED = re.compile(
    r"entry-date|posted-on|post-date|publish(?:ed)?[-_]?(?:date|on)?|date-?published"
    r"|dateline|\sdate\s|post-?time|article-?date|blog-?date|meta-?date|post__date"
    r"|date-header|timestamp"
)
_UPDATED = re.compile(r"updated|modified")
_IN_PATH = re.compile(r"/((?:19|20)\d\d)/(\d{1,2})/(\d{1,2})(?:/|-|$)")
LONGEST = 200
# A date may follow the post directly; further down it belongs to something else.
NEAR = 60


def find_published(
    own: Iterable[Element], metadata: Metadata, address: str | None, root: Element
) -> str | None:
    """What the head says, best where the address agrees; else what the page shows."""
    day = _in_path(address)
    said = [
        iso(text_at(metadata.post, "datePublished")),
        iso(metadata.first(*_PUBLISHED)),
    ]
    known = [each for each in said if each]
    if known:
        return next((each for each in known if day and each.startswith(day)), known[0])
    return _shown([e for e in own if e.index < root.end + NEAR]) or day


def find_modified(metadata: Metadata, published: str | None) -> str | None:
    """When the head says that the post was changed, unless that was before it was
    out."""
    said = text_at(metadata.post, "dateModified") or metadata.first(*_MODIFIED)
    modified = iso(said)
    return modified if modified and modified[:10] >= (published or "")[:10] else None


def is_update(text: str) -> bool:
    """Whether a line speaks of a change."""
    return bool(_UPDATED.search(text.lower()))


def _in_path(address: str | None) -> str | None:
    found = _IN_PATH.search(urlsplit(address or "").path)
    return iso(f"{found[1]}-{found[2]:>02}-{found[3]:>02}") if found else None


def _shown(elements: list[Element]) -> str | None:
    """The first date on the page that is marked as one and is no update."""
    marked = [
        e for e in elements if e.tag == "time" or e.get("itemprop") == "datePublished"
    ]
    named = [e for e in elements if e.names and _DATED.search(e.names)]
    for element in (*marked, *named):
        if element.text > LONGEST:
            continue
        text = squeezed(element)
        value = element.get("datetime") or element.get("content")
        found = (iso(value) if value else None) or written(text)
        if found and not is_update(f"{element.names}{text[:40]}"):
            return found
    return None
