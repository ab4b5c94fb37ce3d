"""One page in detail."""

from benchmarks.measures.one_page import uncovered
from benchmarks.measures.words import shingles


def test_words_in_excess_are_told_with_their_place() -> None:
    true = shingles("a b c d e f g h")
    parts = [("block 0: ", "Menu a b c"), ("block 1: ", "d e f g x y h")]

    assert list(uncovered(parts, true)) == ["block 0: menu", "block 1: x y h"]


def test_a_text_that_is_known_has_none() -> None:
    assert list(uncovered([("", "a b c d")], shingles("x a b c d y"))) == []
