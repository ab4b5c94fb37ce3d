"""Which regular expressions may be used."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.comments.layers.patterns import broken, repeats_a_repeat


@pytest.mark.parametrize("pattern", ["(open", "[a", "*"])
def test_what_is_no_pattern_is_told_why(pattern: str) -> None:
    assert broken(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+",
        "(a*)*",
        r"(?:\w+\s?)*$",
        "((ab+)c)+",
        r"([a-z]+){10}",
        r"(x|(y+))*?z",
        r"(?:\(a+\))+",
    ],
)
def test_a_repeat_of_a_repeat_is_seen(pattern: str) -> None:
    assert repeats_a_repeat(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "casino",
        r"\bcasin[o0]s?\b",
        "(a+)b+",
        "(ab)+c*",
        r"(?:free|cheap)\s+pills?",
        "(a+)?",
        "(a|b)+",
        r"\(a+\)+",
        "[(a+)]+",
        r"[\]+)]+",
        "[]+)]+",
        ")+",
        "",
    ],
)
def test_a_harmless_pattern_may_be_used(pattern: str) -> None:
    assert not repeats_a_repeat(pattern)


@pytest.mark.parametrize("pattern", ["casino", r"\p{Han}+", "", "(?i)x"])
def test_what_is_a_pattern_is_not_broken(pattern: str) -> None:
    assert broken(pattern) == ""


@given(st.text("ab()[]+*?{}12,\\|^$.-", max_size=30))
def test_any_text_can_be_judged(pattern: str) -> None:
    assert repeats_a_repeat(pattern) in (True, False)
    assert isinstance(broken(pattern), str)
