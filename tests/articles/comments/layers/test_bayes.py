"""Layer 10: words of earlier spam."""

from random import Random

import pytest

from articles.comments.layers.attempts import WordCounts
from articles.comments.layers.bayes import ENOUGH, MOST_WORDS, examine, words_of
from articles.comments.layers.verdicts import Hold

from .remembered import Remembered, attempt

# What 100 published and 100 spam comments of a site taught.
LEARNT = {
    "pain": WordCounts(30, 25),
    "shoulder": WordCounts(40, 2),
    "thank": WordCounts(50, 20),
    "oil": WordCounts(4, 30),
    "crypto": WordCounts(0, 40),
    "investment": WordCounts(0, 35),
    "profit": WordCounts(1, 30),
    "therapist": WordCounts(25, 0),
    "slept": WordCounts(20, 0),
    "lottery": WordCounts(0, 1),
    "numbers": WordCounts(0, 1),
    "winner": WordCounts(0, 1),
    "@pills.example": WordCounts(0, 20),
    "赌场": WordCounts(0, 20),
    "网站": WordCounts(0, 20),
}
SITE = Remembered(counts=LEARNT, all_comments=WordCounts(100, 100))


def test_words_of_earlier_spam_wait_and_are_shown() -> None:
    sent = attempt("My investment in crypto made a profit, thank you")

    verdict = examine(sent, SITE)

    assert isinstance(verdict, Hold)
    assert verdict.code == "bayes"
    assert verdict.data["words"] == "crypto, investment, profit"
    assert verdict.data["percent"] == 99
    assert not verdict.suggests_spam


@pytest.mark.parametrize(
    "body",
    ["Look at https://pills.example/a and at its oil", "最好的赌场网站"],
)
def test_websites_and_words_without_blanks_count(body: str) -> None:
    assert examine(attempt(body), SITE) is not None


@pytest.mark.parametrize(
    "body",
    [
        "My shoulder pain is gone, thank you",
        "My therapist used oil on the shoulder, and I slept",
        "Entirely other words than ever before",
        "The winner of lottery numbers",
        "痛みが消えました",
        "",
    ],
)
def test_other_words_pass(body: str) -> None:
    assert examine(attempt(body), SITE) is None


@pytest.mark.parametrize(
    "totals", [WordCounts(ENOUGH - 1, 500), WordCounts(500, ENOUGH - 1)]
)
def test_nothing_is_said_before_enough_was_decided(totals: WordCounts) -> None:
    history = Remembered(counts=LEARNT, all_comments=totals)

    assert examine(attempt("crypto investment profit"), history) is None


def test_another_threshold_can_be_tried() -> None:
    sent = attempt("some oil for the pain")

    assert examine(sent, SITE) is None
    assert examine(sent, SITE, sure=0.6) is not None


def test_a_site_without_any_words_says_nothing() -> None:
    history = Remembered(all_comments=WordCounts(100, 100))

    assert examine(attempt("crypto"), history) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A Shoulder, a SHOULDER!", {"shoulder"}),
        ("it is so 2026", set()),
        ("see https://www.Pills.example/x", {"see", "https", "www", "pills"}),
        ("दर्द नहीं", {"दर्द", "नहीं"}),
        ("肩が痛い", {"肩が", "が痛", "痛い"}),
        ("Schulterschmerzen" * 3, {("schulterschmerzen" * 3)[:40]}),
    ],
)
def test_the_words_of_a_text_are_counted_once_each(text: str, words: set[str]) -> None:
    assert words_of(text) >= words
    assert all(0 < len(word) <= 40 for word in words_of(text))


def test_a_long_text_has_no_more_words_than_a_short_one() -> None:
    rng = Random(7)
    text = " ".join("".join(rng.choices("abcdefghij", k=6)) for _number in range(3000))

    assert len(words_of(text)) == MOST_WORDS
