"""Where imported comments stand: circles cut, oldest first, each below its parent.

Plain Python; linear time but for one sort, and no recursion, however deep they hang.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

Parents = dict[str, str | None]

# PostgreSQL's smallint; what hangs deeper still knows what it answers.
DEEPEST: Final = 32_767


@dataclass(frozen=True, slots=True)
class Place:
    """Where a comment hangs; `root` and `parent` are None for a root."""

    pk: int
    parent: int | None
    root: int | None
    depth: int


def cut_circles(parents: Parents, times: Mapping[str, datetime]) -> list[str]:
    """Make the oldest comment of each circle start a conversation, in `parents`.

    Returns: the keys of those that start one now.
    """
    cut: list[str] = []
    ended: set[str] = set()
    for key in parents:
        path: dict[str, None] = {}
        link: str | None = key
        while link in parents and link not in ended and link not in path:
            path[link] = None
            link = parents[link]
        if link in path:
            circle = [*path][[*path].index(link) :]
            oldest = min(circle, key=times.__getitem__)
            parents[oldest] = None
            cut.append(oldest)
        ended.update(path)
    return cut


def in_order(parents: Parents, times: Mapping[str, datetime]) -> list[str]:
    """Oldest first, but no reply before what it answers, whatever its date says.

    There must be no circles; a parent that is not a key itself was here before.
    """
    later: dict[str | None, datetime] = {}
    depths: dict[str | None, int] = {}
    for key in _parents_first(parents):
        above, own = parents[key], times[key]
        later[key] = max(own, later.get(above, own))
        depths[key] = depths.get(above, -1) + 1
    return sorted(parents, key=lambda key: (later[key], depths[key]))


def places(
    order: Iterable[str],
    ids: Iterable[int],
    parents: Parents,
    here: Mapping[str, Place],
) -> dict[str, Place]:
    """Give each key, parents first, its place; `here` has those that were here."""
    found: dict[str, Place] = {}
    for key, pk in zip(order, ids, strict=True):
        above = parents[key]
        if above is None:
            found[key] = Place(pk, None, None, 0)
            continue
        parent = found.get(above) or here[above]
        depth = min(parent.depth + 1, DEEPEST)
        found[key] = Place(pk, parent.pk, parent.root or parent.pk, depth)
    return found


def seen(
    placed: dict[str, Place], published: Collection[str]
) -> tuple[set[int], Counter[int]]:
    """Give the ids readers see, tombstones too, and how many replies each root has."""
    shown: set[int] = set()
    replies: Counter[int] = Counter()
    for key in reversed(placed):
        place = placed[key]
        if key in published and place.root:
            replies[place.root] += 1
        if key in published or place.pk in shown:
            shown |= {place.pk, place.parent or place.pk}
    return shown, replies


def _parents_first(parents: Parents) -> Iterator[str]:
    """Give each key once, after its parent."""
    given: set[str] = set()
    for key in parents:
        chain: list[str] = []
        link: str | None = key
        while link is not None and link in parents and link not in given:
            given.add(link)
            chain.append(link)
            link = parents[link]
        yield from reversed(chain)
