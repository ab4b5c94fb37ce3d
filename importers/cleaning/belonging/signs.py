"""Signs that a block belongs to the post, or does not: its own and its neighbours'."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from .surroundings import Surroundings, around
from .units import Unit


class Scale:
    """Steps of a number; each has the end of a sign's name."""

    def __init__(self, *edges: float) -> None:
        self._edges = edges
        self._ends = (*(f" <{edge}" for edge in edges), f" ≥{edges[-1]}")

    def step(self, value: float) -> str:
        """The end of the name for a value: below the next edge, or above the last."""
        return self._ends[bisect_right(self._edges, value)]


_LENGTHS = Scale(12, 25, 40, 60, 90, 140, 220, 400, 800)
_WORDS = Scale(1, 2, 3, 5, 8, 12, 20)
_LOWERS = Scale(0.05, 0.2, 0.35, 0.5, 0.65)
_SENTENCES = Scale(2, 3, 5)
_ITEMS = Scale(2, 3, 5, 8, 13, 25)
_DISTANCES = Scale(1, 2, 3, 5, 8, 13, 25)
_RUNS = Scale(3, 4, 6, 9, 14, 25, 50, 99)
_SHARES = Scale(0.0001, 0.03, 0.1, 0.3, 0.7, 0.9, 0.97, 0.9999)
_MEANS = Scale(30, 60, 100, 160, 300)
_NEAR = Scale(0.01, 0.15, 0.3, 0.5, 0.8)
_TALK = Scale(0.01, 0.2, 0.4, 0.6)
_TOPIC = Scale(0.01, 0.2, 0.35, 0.5, 0.7)
_PASSED = Scale(0.001, 0.2, 0.5, 0.8, 0.95)
_PAST_TITLE = Scale(2, 4, 10)
_BETWEEN = Scale(2, 3, 4, 6, 9)
_FARTHEST, _MOST_GAP = 9, 3


def signs_of(units: Sequence[Unit]) -> list[list[str]]:
    """The names of all signs of each unit, in order."""
    return [
        [*_own(unit), *_in_page(unit, place), *_beside(unit, place)]
        for unit, place in zip(units, around(units), strict=True)
    ]


def _own(unit: Unit) -> list[str]:
    size = unit.size
    found = [
        f"size {size}",
        "length" + _LENGTHS.step(unit.length),
        "words" + _WORDS.step(unit.words),
        f"{size} lower" + _LOWERS.step(unit.lower),
        f"{size} gap {min(unit.gap, _MOST_GAP)}",
    ]
    if unit.signs:
        found += [f"{size} {sign}" for sign in unit.signs]
    if unit.kind == "list":
        found.append("item" + _LENGTHS.step(unit.length / unit.lines))
        found.append("items" + _ITEMS.step(unit.lines))
    if unit.is_prose:
        found.append("sentences" + _SENTENCES.step(unit.sentences))
    if unit.marker:
        found.append(f"marker {unit.marker}")
    return found


def _in_page(unit: Unit, place: Surroundings) -> Iterator[str]:
    """How much of the prose, which markers and which title stand before and after."""
    size, group = unit.size, "prose" if unit.is_prose else "short"
    yield f"{size} before" + _SHARES.step(place.prose_before)
    yield f"{size} after" + _SHARES.step(place.prose_through)
    for marker, share in place.passed:
        yield f"{group} past {marker} at " + _PASSED.step(share)
    if place.past_title is None:
        yield f"{group} no title"
    elif place.past_title > 0:
        yield f"{group} past title" + _PAST_TITLE.step(place.past_title)
    else:
        yield "title" if place.past_title == 0 else f"{group} before title"
    if place.topic is not None:
        yield f"{size} topic" + _TOPIC.step(place.topic)


def _beside(unit: Unit, place: Surroundings) -> list[str]:
    """What stands right above and below."""
    size, group = unit.size, "prose" if unit.is_prose else "short"
    last, following = place.since_prose, place.until_prose
    farther = max(min(last, _FARTHEST), min(following, _FARTHEST))
    return [
        f"{size} after {place.above}",
        f"{size} over {place.below}",
        "mean 2" + _MEANS.step(place.mean_near),
        "mean 6" + _MEANS.step(place.mean_far),
        f"{size} prose near" + _NEAR.step(place.prose_near),
        f"{size} since prose" + _DISTANCES.step(last),
        f"{size} until prose" + _DISTANCES.step(following),
        f"{size} between prose" + _BETWEEN.step(farther),
        f"{size} run" + _RUNS.step(last + following),
        f"{group} since marker" + _DISTANCES.step(place.since_marker),
        f"{group} until marker" + _DISTANCES.step(place.until_marker),
        f"{size} talk above" + _TALK.step(place.talk_above),
        f"{size} talk below" + _TALK.step(place.talk_below),
        f"{size} {place.parted_above} above, {place.parted_below} below",
    ]
