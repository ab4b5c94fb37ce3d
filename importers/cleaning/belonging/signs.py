"""Signs that a block belongs to the post, or does not: its own and its neighbours'."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from .surroundings import Surroundings, around
from .units import Unit

_LENGTHS = (12, 25, 40, 60, 90, 140, 220, 400, 800)
_WORDS = (1, 2, 3, 5, 8, 12, 20)
_LOWERS = (0.05, 0.2, 0.35, 0.5, 0.65)
_SENTENCES = (2, 3, 5)
_ITEMS = (2, 3, 5, 8, 13, 25)
_DISTANCES = (1, 2, 3, 5, 8, 13, 25)
_RUNS = (3, 4, 6, 9, 14, 25, 50, 99)
_SHARES = (0.0001, 0.03, 0.1, 0.3, 0.7, 0.9, 0.97, 0.9999)
_MEANS = (30, 60, 100, 160, 300)
_NEAR = (0.01, 0.15, 0.3, 0.5, 0.8)
_TALK = (0.01, 0.2, 0.4, 0.6)
_TOPIC = (0.01, 0.2, 0.35, 0.5, 0.7)
_PASSED = (0.001, 0.2, 0.5, 0.8, 0.95)
_PAST_TITLE = (2, 4, 10)
_FARTHEST, _MOST_GAP = 9, 3


def signs_of(units: Sequence[Unit]) -> list[list[str]]:
    """The names of all signs of each unit, in order."""
    return [
        [*_own(unit), *_in_page(unit, place), *_beside(unit, place)]
        for unit, place in zip(units, around(units), strict=True)
    ]


def _bucket(name: str, value: float, edges: Sequence[float]) -> str:
    at = bisect_right(edges, value)
    return f"{name} <{edges[at]}" if at < len(edges) else f"{name} ≥{edges[-1]}"


def _own(unit: Unit) -> Iterator[str]:
    size = unit.size
    yield f"size {size}"
    yield _bucket("length", unit.length, _LENGTHS)
    yield _bucket("words", unit.words, _WORDS)
    yield _bucket(f"{size} lower", unit.lower, _LOWERS)
    yield f"{size} gap {min(unit.gap, _MOST_GAP)}"
    yield from (f"{size} {sign}" for sign in unit.signs)
    if unit.kind == "list":
        yield _bucket("item", unit.length / unit.lines, _LENGTHS)
        yield _bucket("items", unit.lines, _ITEMS)
    if unit.is_prose:
        yield _bucket("sentences", unit.sentences, _SENTENCES)
    if unit.marker:
        yield f"marker {unit.marker}"


def _in_page(unit: Unit, place: Surroundings) -> Iterator[str]:
    """How much of the prose, which markers and which title stand before and after."""
    size, group = unit.size, "prose" if unit.is_prose else "short"
    yield _bucket(f"{size} before", place.prose_before, _SHARES)
    yield _bucket(f"{size} after", place.prose_through, _SHARES)
    for marker, share in place.passed:
        yield f"{group} past {marker} at {_bucket('', share, _PASSED)}"
    if place.past_title is None:
        yield f"{group} no title"
    elif place.past_title > 0:
        yield _bucket(f"{group} past title", place.past_title, _PAST_TITLE)
    else:
        yield "title" if place.past_title == 0 else f"{group} before title"
    if place.topic is not None:
        yield _bucket(f"{size} topic", place.topic, _TOPIC)


def _beside(unit: Unit, place: Surroundings) -> Iterator[str]:
    """What stands right above and below."""
    size, group = unit.size, "prose" if unit.is_prose else "short"
    last, following = place.since_prose, place.until_prose
    yield f"{size} after {place.above}"
    yield f"{size} over {place.below}"
    yield _bucket("mean 2", place.mean_near, _MEANS)
    yield _bucket("mean 6", place.mean_far, _MEANS)
    yield _bucket(f"{size} prose near", place.prose_near, _NEAR)
    yield _bucket(f"{size} since prose", last, _DISTANCES)
    yield _bucket(f"{size} until prose", following, _DISTANCES)
    farther = max(min(last, _FARTHEST), min(following, _FARTHEST))
    yield _bucket(f"{size} between prose", farther, (2, 3, 4, 6, 9))
    yield _bucket(f"{size} run", last + following, _RUNS)
    yield _bucket(f"{group} since marker", place.since_marker, _DISTANCES)
    yield _bucket(f"{group} until marker", place.until_marker, _DISTANCES)
    yield _bucket(f"{size} talk above", place.talk_above, _TALK)
    yield _bucket(f"{size} talk below", place.talk_below, _TALK)
    yield f"{size} {place.parted_above} above, {place.parted_below} below"
