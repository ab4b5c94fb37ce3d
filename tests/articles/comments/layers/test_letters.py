"""The words of a text in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.comments.layers.letters import count_letters, spelt, unified, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It's a Stave, a STAVE!", ["it", "s", "a", "stave", "a", "stave"]),
        ("Straße", ["strasse"]),
        ("\uff23\uff21\uff33\uff29\uff2e\uff2f", ["casino"]),
        ("ca\u200bsi\u00adno", ["casino"]),
        ("12,5 mg x²", ["12", "5", "mg", "x2"]),
        # Vowel signs stay with their letters.
        ("हिन्दी में दर्द", ["हिन्दी", "में", "दर्द"]),
        ("tiếng Việt", ["tiếng", "việt"]),
        ("رَأْس و كتف", ["رَأْس", "و", "كتف"]),
        # Where no blanks stand between words, each letter is one.
        ("肩が痛い", ["肩", "が", "痛", "い"]),
        ("ที่ดี", ["ที่", "ดี"]),
        ("Yoga肩2", ["yoga", "肩", "2"]),
        ("👍 … — !", []),
        ("", []),
    ],
)
def test_words_of_every_script_are_found_in_order(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("text", "number"),
    [("Does it hurt?", 0), ("où ça", 0), ("हिन्दी", 0), ("肩が痛い", 4), ("ที่ดี", 2)],
)
def test_letters_of_scripts_without_blanks_are_told_apart(
    text: str, number: int
) -> None:
    assert count_letters(text) == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is an Elbow", ["elbow"]),
        ("2026 abc1", ["abc"]),
        ("肩が痛", ["肩が", "が痛"]),
        ("la épaule", ["épaule"]),
        ("肩", []),
    ],
)
def test_what_says_something_alone_is_kept(text: str, found: list[str]) -> None:
    assert spelt(text) == found


@given(st.text(st.characters()))
def test_unified_text_is_its_own_form_and_nothing_raises(text: str) -> None:
    once = unified(text)

    assert unified(once) == once
    assert words(text) == words(once)
    assert spelt(text) == spelt(once)
