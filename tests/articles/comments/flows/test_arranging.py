"""Where imported comments stand."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from articles.comments.flows.arranging import (
    DEEPEST,
    Parents,
    Place,
    cut_circles,
    in_order,
    places,
    seen,
)

NOON = datetime(2016, 5, 9, 12, tzinfo=UTC)


def at(**minutes: int) -> dict[str, datetime]:
    return {key: NOON + timedelta(minutes=n) for key, n in minutes.items()}


def test_the_oldest_stands_first() -> None:
    order = in_order({"c": None, "a": None, "b": None}, at(a=1, b=2, c=3))

    assert order == ["a", "b", "c"]


def test_a_reply_follows_what_it_answers_whatever_its_date() -> None:
    parents = {"reply": "root", "root": None, "other": None}

    assert in_order(parents, at(root=5, reply=1, other=9)) == ["root", "reply", "other"]


def test_a_reply_of_the_same_moment_follows_what_it_answers() -> None:
    assert in_order({"b": "a", "a": None}, at(a=1, b=1)) == ["a", "b"]


def test_a_reply_to_what_was_here_is_ordered_by_its_own_date() -> None:
    assert in_order({"b": "here", "a": None}, at(a=2, b=1)) == ["b", "a"]


def test_a_circle_is_cut_at_its_oldest() -> None:
    parents: Parents = {"a": "c", "b": "a", "c": "b", "tail": "c"}

    cut = cut_circles(parents, at(a=3, b=1, c=2, tail=0))

    assert cut == ["b"]
    assert parents == {"a": "c", "b": None, "c": "b", "tail": "c"}


def test_what_answers_itself_starts_a_conversation() -> None:
    parents: Parents = {"a": "a"}

    assert cut_circles(parents, at(a=0)) == ["a"]
    assert parents == {"a": None}


def test_a_tree_has_no_circle() -> None:
    parents: Parents = {"a": None, "b": "a", "c": "b", "d": "b", "e": "here"}

    assert cut_circles(parents, at(a=0, b=0, c=0, d=0, e=0)) == []


def test_places_know_root_parent_and_depth() -> None:
    parents = {"a": None, "b": "a", "c": "b", "d": "old"}
    here = {"old": Place(3, 2, 1, 2)}

    placed = places(["a", "b", "c", "d"], [10, 11, 12, 13], parents, here)

    assert placed["a"] == Place(10, None, None, 0)
    assert placed["c"] == Place(12, 11, 10, 2)
    assert placed["d"] == Place(13, 3, 1, 3)


def test_the_deepest_level_still_fits_its_column() -> None:
    here = {"old": Place(3, 2, 1, DEEPEST)}

    assert places(["a"], [9], {"a": "old"}, here)["a"].depth == DEEPEST


def test_a_tombstone_is_seen_while_replies_hang_on_it() -> None:
    parents = {"gone": None, "kept": "gone", "hidden": None, "below": "hidden"}
    placed = places(list(parents), [1, 2, 3, 4], parents, {})

    shown, replies = seen(placed, {"kept"})

    assert shown == {1, 2}
    assert replies == {1: 1}


@given(st.integers(1, 60), st.integers(0, 10_000))
def test_any_tangle_becomes_trees(size: int, seed: int) -> None:
    rng = Random(seed)
    keys = [str(number) for number in range(size)]
    tangle: list[str | None] = [None, *keys]
    parents = {key: rng.choice(tangle) for key in keys}
    times = {key: NOON + timedelta(minutes=rng.randrange(5)) for key in keys}

    cut_circles(parents, times)
    placed = places(in_order(parents, times), range(1, size + 1), parents, {})

    assert placed.keys() == parents.keys()
    assert all(p.parent is None or p.parent < p.pk for p in placed.values())
    assert all((p.root is None) == (p.depth == 0) for p in placed.values())


def test_a_chain_of_a_hundred_thousand_needs_no_recursion() -> None:
    size = 100_000
    parents = {str(n): str(n - 1) if n else None for n in reversed(range(size))}
    times = dict.fromkeys(parents, NOON)

    assert cut_circles(parents, times) == []
    assert in_order(parents, times) == [str(n) for n in range(size)]
