"""The lines of a site in one page: which of them are surely not of the post."""

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from itertools import pairwise

from .keys import LONG, key_of
from .profile import SiteProfile

# Lines that change from page to page, as the names of other posts do.
_MOST_BETWEEN = 3


def pairs_of(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each line with the one after it; the page's edges are empty lines."""
    return pairwise(("", *filter(None, keys), ""))


def of_the_site(
    lines: Sequence[str],
    profile: SiteProfile,
    headings: Container[int] = frozenset(),
) -> frozenset[int]:
    """The indexes of lines that stand on most pages and are no author's heading.

    A short line alone, as "Ingredients" is, may be the author's; the site's stand
    beside the same lines on other pages, or at an end of the page. A heading belongs to
    what follows, a line without letters to what is around it. Empty where nothing else
    would be left of the page.
    """
    keys = [key_of(line) for line in lines]
    lettered = [index for index, key in enumerate(keys) if key]
    if all(keys[index] in profile.lines for index in lettered):
        return frozenset()
    sure = set()
    for pair in pairwise((None, *lettered, None)):
        before, after = (keys[at] if at is not None else "" for at in pair)
        if after in profile.followers.get(before, ()):
            sure.add(pair[0])
            sure.add(pair[1] if pair[1] not in headings else None)
    sure.update(
        i for i in lettered if len(keys[i]) >= LONG and keys[i] in profile.lines
    )
    return frozenset(_with_signs_between(keys, {i for i in sure if i is not None}))


def between_at_the_end(lines: Sequence[str], found: frozenset[int]) -> frozenset[int]:
    """The indexes of short lines, after the text, between lines of the site.

    There stand the names of the posts before and after, counts and dates.
    """
    own = (i for i, line in enumerate(lines) if i not in found and len(line) >= LONG)
    last = max(own, default=len(lines))
    inside: list[int] = []
    run: list[int] | None = None
    for index in range(last + 1, len(lines)):
        if index in found:
            inside += run if run and len(run) <= _MOST_BETWEEN else []
            run = []
        elif run is not None:
            run.append(index)
    return frozenset(inside)


def _with_signs_between(keys: Sequence[str], sure: Collection[int]) -> Iterator[int]:
    """Add lines without letters, where the lines around them are the site's."""
    waiting: list[int] = []
    is_inside = True
    for index, key in enumerate(keys):
        if not key:
            waiting.append(index)
            continue
        if index in sure:
            yield index
            yield from waiting if is_inside else ()
        is_inside = index in sure
        waiting.clear()
    yield from waiting if is_inside else ()
