"""Learns what the pages of one site share."""

import math
from collections import Counter
from collections.abc import Container, Hashable, Iterable, Sequence
from typing import TypeVar

from importers.cleaning.document import Disclaimer, Paragraph
from importers.cleaning.draft import Draft, Placed
from importers.cleaning.read import RawPost
from importers.cleaning.rules import disclaimers
from importers.cleaning.sanitize import plain
from importers.cleaning.similarity import ALIKE, similarity
from importers.cleaning.visible import text_of

from .hosts import by_host, host_of
from .keys import LONG, key_of
from .looking import Seen, look
from .profile import SiteProfile, Template
from .titles import name_in, shared_beginning, shared_ending

# More pages teach nothing new, and all of them are kept in memory while learning.
SAMPLE = 30
FEWEST = 3
# Names that the element has on so many pages are the template's.
_TEMPLATE = 0.7
# Neighbors change more than lines do: a menu leaves out the page it is on.
_PAIRED = 0.5
_Each = TypeVar("_Each", bound=Hashable)


def learn_sites(posts: Sequence[RawPost]) -> dict[str | None, SiteProfile]:
    """A profile for each host among some posts; those without an address share one."""
    groups = by_host(host_of(post) for post in posts)
    return {
        host: learn((posts[index] for index in spread(indexes)), host)
        for host, indexes in groups.items()
    }


def spread(members: Sequence[_Each]) -> list[_Each]:
    """As many as are needed, evenly spread, as a site's look changes with the years."""
    step = max(1.0, len(members) / SAMPLE)
    return [members[int(at * step)] for at in range(min(SAMPLE, len(members)))]


def learn(posts: Iterable[RawPost], host: str | None = None) -> SiteProfile:
    """Learn from some pages of one site; from fewer than three nothing is learned."""
    found = {seen.lines: seen for post in posts if (seen := look(post)) is not None}
    pages = list(found.values())
    if len(pages) < FEWEST:
        return SiteProfile(host, len(pages))
    needed = max(FEWEST, math.ceil(len(pages) / 2))
    lines = _shared((seen.lines for seen in pages), needed)
    house, exempt = _house_disclaimer(pages, lines, needed)
    lines = {key: count for key, count in lines.items() if key not in exempt}
    titles = [seen.title(lines) for seen in pages]
    beginning, ending = shared_beginning(titles, needed), shared_ending(titles, needed)
    names = [name for seen in pages if (name := seen.site_name)]
    return SiteProfile(
        host,
        len(pages),
        lines,
        _followers(pages, lines, math.ceil(needed * _PAIRED)),
        _shared((seen.pictures for seen in pages), needed),
        beginning,
        ending,
        _most_common(names, needed) or name_in(ending or beginning) or None,
        house,
        _template([seen.template for seen in pages if seen.template]),
    )


def _followers(
    pages: Iterable[Seen], lines: Container[str], needed: int
) -> dict[str, list[str]]:
    """What stands after each line on enough pages, lines of the site all of them."""
    shared = _shared((seen.pairs for seen in pages), needed)
    found: dict[str, list[str]] = {}
    for before, after in shared:
        if all(key in lines or not key for key in (before, after)):
            found.setdefault(before, []).append(after)
    return found


def _shared(groups: Iterable[frozenset[_Each]], needed: int) -> dict[_Each, int]:
    counts = Counter(each for group in groups for each in group)
    return {each: count for each, count in counts.items() if count >= needed}


def _most_common(names: Sequence[str], needed: int) -> str | None:
    name, count = Counter(names).most_common(1)[0] if names else ("", 0)
    return name if count >= needed else None


def _template(templates: Sequence[Template]) -> Template | None:
    needed = max(FEWEST, _TEMPLATE * len(templates))
    tag = _most_common([template.tag for template in templates], math.ceil(needed))
    names = Counter(name for each in templates for name in set(each.names))
    shared = tuple(sorted(name for name, count in names.items() if count >= needed))
    return Template(tag, shared) if tag and shared else None


def _house_disclaimer(
    pages: Sequence[Seen], lines: dict[str, int], needed: int
) -> tuple[str | None, frozenset[str]]:
    """The disclaimer of most pages, and the lines of all of them, which are kept."""
    texts = [text for seen in pages for text in seen.disclaimers]
    exempt = frozenset().union(*(seen.disclaimer_lines for seen in pages))
    if texts:
        text, _ = Counter(texts).most_common(1)[0]
        if sum(_has(seen, text) for seen in pages) >= needed:
            return text, exempt
    beside = [text for seen in pages[:1] for text in _beside(seen, lines)]
    return beside[0] if beside else None, exempt | set(map(key_of, beside))


def _has(seen: Seen, text: str) -> bool:
    return any(similarity(each, text) >= ALIKE for each in seen.disclaimers)


def _beside(seen: Seen, lines: dict[str, int]) -> list[str]:
    """Disclaimers among the lines of most pages, such as in the site's footer."""
    shared = [line for key, line in seen.texts.items() if len(key) >= LONG]
    shared = [line for line in shared if key_of(line) in lines]
    draft = Draft(RawPost("", ""))
    draft.blocks = [Placed(Paragraph(plain(line))) for line in shared]
    disclaimers.apply(draft)
    found = (placed.block for placed in draft.blocks)
    return [text_of(block) for block in found if isinstance(block, Disclaimer)]
