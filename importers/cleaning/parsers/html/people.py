"""Who wrote the post; a name that may be no person's is no author."""

import re
from collections.abc import Iterator
from dataclasses import replace

from importers.cleaning.bylines import is_credential
from importers.cleaning.document import FactOrigin
from importers.cleaning.draft import Facts

from .linked_data import authors_in
from .metadata import Metadata
from .person_names import Kind, kind_of
from .shown_authors import IN_HEAD, Said, further, in_lines, said
from .vicinity import Vicinity

_META = (
    "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator",
    "sailthru.author", "byl", "article_author", "og:author", "cxenseparse:author",
)  # fmt: skip
_WRITTEN_BY = re.compile(
    r"(?:\w+ )?by|authors?|(?:verfasst|geschrieben) von|autor(?:in|es)?|auteure?"
    r"|(?:écrit|rédigé) par|escrito por|scritto da|autore|geschreven door",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")


def find_author(
    near: Vicinity, metadata: Metadata, facts: Facts
) -> tuple[str, FactOrigin] | None:
    """The name on which head and page agree, else the likeliest of those they give."""
    site, title = facts.site_name, facts.title.casefold()
    heads = list(_in_head(metadata, site))
    shown = [e for e in in_lines(near.lines, site) if e.name.casefold() not in title]
    for seen in shown:
        for head in heads:
            if fuller := _agreed(seen, head):
                return fuller.name, fuller.origin
    best = _best([*shown, *heads])
    if best is None or (best.kind > Kind.NAME and best.doubt >= IN_HEAD):
        best = _best([*filter(None, [best]), *further(near, site)])
    return (best.name, best.origin) if best else None


def _best(names: list[Said]) -> Said | None:
    """The likeliest kind of name, and among those of one kind the least doubted."""
    return min(names, key=lambda each: (each.kind, each.doubt), default=None)


def _in_head(metadata: Metadata, site: str | None) -> Iterator[Said]:
    names = authors_in(metadata.post, metadata.things)
    people = [name for name in names if kind_of(name, site) is Kind.PERSON]
    for name in [", ".join(people)] if len(people) > 1 else names:
        yield from said(name, FactOrigin.JSON_LD, site, IN_HEAD)
    cited = ", ".join(metadata.meta.get("citation_author", []))
    written = metadata.labelled(_WRITTEN_BY)
    for name in (cited, written):
        if name:
            yield from said(name, FactOrigin.META, site, IN_HEAD)
    for name in _META:
        if named := metadata.first(name):
            yield from said(named, metadata.origin_of(name), site, IN_HEAD)


def _agreed(seen: Said, head: Said) -> Said | None:
    """The fuller of two names that mean the same, or None."""
    one, other = _words(seen.name), _words(head.name)
    if not one or not other or not (one <= other or other <= one):
        return None
    added = seen.name[len(head.name) :] if seen.name.startswith(head.name) else ""
    both_weak = head.kind > Kind.GROUP and seen.kind > Kind.GROUP
    if both_weak or (added and is_credential(added)):
        return head
    if other <= one or (head.kind is Kind.GROUP and seen.kind < Kind.GROUP):
        return replace(seen, origin=head.origin)
    return head


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold()))
