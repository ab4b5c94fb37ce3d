"""What stands around each block: measured for all in a few passes over the page."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from .units import Unit

# What stands below posts; everything after it is likely the site's.
_ENDINGS = frozenset(
    ("related", "author-box", "comment-form", "newsletter", "footer", "cookies")
)
_TALK = frozenset(("date", "ago", "number", "repeated"))
_PARTING = frozenset(("date", "ago", "copyright"))
_NOWHERE = 99
_LONGEST_WEIGHED = 400
_NEAR, _FAR, _PROSE, _TALKED = 2, 6, 5, 6
_LONG_WORD = 5
_SHORTEST_TITLE, _TITLE = 8, 200


class Surroundings(NamedTuple):
    """What stands around one block; distances are in blocks, shares from 0 to 1.

    `past_title` is how far above the page's title stands: negative below, None without.
    `passed` are the endings above, each with the share of the prose above it.
    """

    above: str
    below: str
    prose_before: float
    prose_through: float
    passed: tuple[tuple[str, float], ...]
    past_title: int | None
    topic: float | None
    mean_near: float
    mean_far: float
    prose_near: float
    since_prose: int
    until_prose: int
    since_marker: int
    until_marker: int
    talk_above: float
    talk_below: float
    parted_above: str
    parted_below: str


def around(units: Sequence[Unit]) -> Iterator[Surroundings]:
    """Measure the surroundings of all blocks."""
    lengths = _sums([min(unit.length, _LONGEST_WEIGHED) for unit in units])
    mass = _sums([unit.length if unit.is_prose else 0 for unit in units])
    prose = _sums([int(unit.is_prose) for unit in units])
    talk = _sums([int(_is_talk(unit)) for unit in units])
    total = mass[-1] or 1
    last, following = _both_ways(units, lambda unit: unit.is_prose)
    since, until = _both_ways(units, lambda unit: unit.marker in _ENDINGS)
    parted = list(_parted(units))
    parted_below = [*_parted(units[::-1])][::-1]
    passed = list(_passed(units, [value / total for value in mass]))
    title = _title(units)
    words = [_long_words(unit) for unit in units]
    known = _vocabulary(units, words)
    for at, unit in enumerate(units):
        others = _window(prose, at, _PROSE)
        yield Surroundings(
            units[at - 1].size if at else "nothing",
            units[at + 1].size if at + 1 < len(units) else "nothing",
            mass[at] / total,
            mass[at + 1] / total,
            passed[at],
            None if title is None else at - title,
            _topic(words[at], known, 2 if unit.is_prose else 1),
            _mean(lengths, at - _NEAR, at + _NEAR + 1),
            _mean(lengths, at - _FAR, at + _FAR + 1),
            (others[0] - int(unit.is_prose)) / max(1, others[1] - 1),
            last[at],
            following[at],
            since[at],
            until[at],
            _mean(talk, at - _TALKED, at),
            _mean(talk, at + 1, at + 1 + _TALKED),
            parted[at],
            parted_below[at],
        )


def _sums(values: Sequence[int]) -> list[int]:
    return [0, *accumulate(values)]


def _window(sums: Sequence[int], at: int, reach: int) -> tuple[int, int]:
    low, high = max(0, at - reach), min(len(sums) - 1, at + reach + 1)
    return sums[high] - sums[low], high - low


def _mean(sums: Sequence[int], low: int, high: int) -> float:
    low, high = max(0, low), min(len(sums) - 1, high)
    return (sums[high] - sums[low]) / (high - low) if high > low else 0.0


def _both_ways(
    units: Sequence[Unit], is_one: Callable[[Unit], bool]
) -> tuple[list[int], list[int]]:
    """How many blocks back, and ahead, the nearest of a kind stands."""
    found = [is_one(unit) for unit in units]
    return list(_distances(found)), list(_distances(found[::-1]))[::-1]


def _distances(found: Sequence[bool]) -> Iterator[int]:
    distance = _NOWHERE
    for is_one in found:
        yield distance
        distance = 1 if is_one else distance + 1


def _is_talk(unit: Unit) -> bool:
    return bool(unit.marker) or not _TALK.isdisjoint(unit.signs)


def _parted(units: Sequence[Unit]) -> Iterator[str]:
    """Whether the last thing above that says anything is prose or the site's."""
    state = "nothing"
    for unit in units:
        yield state
        if unit.is_prose:
            state = "prose"
        elif unit.marker or not _PARTING.isdisjoint(unit.signs):
            state = "marker"


def _passed(
    units: Sequence[Unit], shares: Sequence[float]
) -> Iterator[tuple[tuple[str, float], ...]]:
    passed: dict[str, float] = {}
    for unit, share in zip(units, shares, strict=False):
        yield tuple(passed.items())
        if unit.marker in _ENDINGS:
            passed[unit.marker] = share


def _title(units: Sequence[Unit]) -> int | None:
    """The line that the page's name, its first line, begins with."""
    name = units[0].text.casefold() if units else ""
    for at, unit in enumerate(units[1:], 1):
        is_long = unit.length >= _SHORTEST_TITLE and unit.words > 1
        if is_long and name.startswith(unit.text[:_TITLE].casefold()):
            return at
    return None


def _vocabulary(units: Sequence[Unit], words: Sequence[set[str]]) -> Counter[str]:
    """In how many paragraphs of prose each long word stands."""
    known: Counter[str] = Counter()
    for unit, own in zip(units, words, strict=True):
        if unit.is_prose:
            known.update(own)
    return known


def _topic(own: set[str], known: Counter[str], least: int) -> float | None:
    """The share of a block's long words that other prose has too."""
    return sum(known[word] > least for word in own) / len(own) if own else None


def _long_words(unit: Unit) -> set[str]:
    return {w for w in unit.text.casefold().split() if len(w) >= _LONG_WORD}
