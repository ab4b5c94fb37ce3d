"""Blocks are judged with their neighbours, in time that grows with their number."""

from collections import Counter

import pytest

from importers.cleaning.belonging import probabilities
from importers.cleaning.belonging.chain import smoothed
from tests.importers.cleaning.drafting import PROSE, drafted


def test_a_doubtful_block_goes_with_its_neighbours() -> None:
    inside = smoothed([4.0, -0.5, 4.0])
    outside = smoothed([-4.0, 0.5, -4.0])

    assert inside[1] > 0.5 > outside[1]


def test_a_sure_block_stands_against_its_neighbours() -> None:
    assert smoothed([4.0, -9.0, 4.0])[1] < 0.1


def test_prose_is_likelier_than_the_entries_above_it() -> None:
    draft = drafted("Rooms", "Hours", "Prices", "Our team", PROSE, PROSE, PROSE)

    found = probabilities(draft.blocks, lambda line: "")

    assert min(found[4:]) > 0.7 > max(found[:4])


@pytest.mark.parametrize("times", [1, 2, 8])
def test_the_phrases_are_looked_for_once_a_line(times: int) -> None:
    seen: Counter[str] = Counter()
    draft = drafted(*["Rooms", "Hours", PROSE] * times)

    probabilities(draft.blocks, lambda line: str(seen.update([line]) or ""))

    assert seen == {"Rooms": times, "Hours": times}


@pytest.mark.parametrize("count", [1, 20_000])
def test_pages_of_any_length_are_judged(count: int) -> None:
    draft = drafted(*["Rooms"] * count)

    assert len(probabilities(draft.blocks, lambda line: "")) == count
