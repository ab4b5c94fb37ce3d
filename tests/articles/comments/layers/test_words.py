"""Layer 8c: words, patterns and websites of the editors."""

from time import perf_counter

import pytest

from articles.comments.layers import words
from articles.comments.layers.attempts import Rule
from articles.comments.layers.verdicts import Hold

from .remembered import Remembered, attempt

BOLD_CASINO = "".join(chr(0x1D5EE + ord(letter) - ord("a")) for letter in "casino")


def held(rule: Rule, body: str, name: str = "Priya N.") -> bool:
    history = Remembered(in_use=[rule])
    verdict = words.examine(attempt(body, name=name), history)
    assert verdict in (None, Hold("word", {"rule": rule.text}))
    return verdict is not None


@pytest.mark.parametrize(
    ("word", "body"),
    [
        ("casino", "Best CASINO!"),
        ("casino", "casino"),
        ("casino", "(casino)"),
        ("casino", BOLD_CASINO),
        ("casino", "\uff43\uff41\uff53\uff49\uff4e\uff4f"),
        ("casino", "ca\u200bsi\u00adno"),
        ("free spins", "Free\n  spins today"),
        ("STRASSE", "die Straße"),
        ("wett-bonus", "der Wett-Bonus"),
        ("café", "cafe\u0301"),
        ("$$$", "earn $$$ now"),
        ("казино", "лучшее КАЗИНО здесь"),
        ("كازينو", "أفضل كازينو هنا"),
        # No blanks stand between words.
        ("赌场", "这个赌场很好"),
        ("カジノ", "このカジノは最高"),
        ("คาสิโน", "เล่นคาสิโนออนไลน์"),
        # Korean adds to the end of a word.
        ("카지노", "최고의 카지노를 보세요"),
    ],
)
def test_a_word_is_found_however_it_is_written(word: str, body: str) -> None:
    assert held(Rule("word", word), body)


@pytest.mark.parametrize(
    ("word", "body"),
    [
        ("casino", "the occasion was casinos"),
        ("cialis", "a specialist of socialism"),
        ("pills", "spills and pillstone"),
        ("free spins", "free of spins"),
        ("sex", "Essex and Sussex"),
        ("tit", "a title"),
        ("нос", "носки"),
        ("राम", "आराम"),
        ("राम", "रामा"),
        ("ass", "Hass, Straße, a̱ss\u0323"),
        ("a.b", "aXb"),
    ],
)
def test_a_word_inside_another_is_left_alone(word: str, body: str) -> None:
    assert not held(Rule("word", word), body)


def test_a_word_in_a_name_is_found() -> None:
    assert held(Rule("word", "casino"), "Thank you!", name="Casino Royal")


@pytest.mark.parametrize(
    ("body", "is_held"),
    [
        ("https://pills.example/a", True),
        ("https://WWW.pills.example", True),
        ("https://de.pills.example", True),
        ("https://spills.example", False),
        ("https://pills.example.org", False),
        ("pills example", False),
    ],
)
@pytest.mark.parametrize("typed", ["pills.example", "https://www.Pills.example/x"])
def test_a_website_is_found_with_what_lies_below_it(
    typed: str, body: str, is_held: bool
) -> None:
    assert held(Rule("domain", typed), body) is is_held


@pytest.mark.parametrize(
    ("pattern", "body", "is_held"),
    [
        (r"\bcasin[o0]s?\b", "CASIN0S", True),
        (r"\bcasin[o0]s?\b", "occasion", False),
        (r"^buy", "I would buy", False),
        (r"(?:\+|00)44\d{6}", "+44123456", True),
    ],
)
def test_a_pattern_says_itself_what_it_finds(
    pattern: str, body: str, is_held: bool
) -> None:
    assert held(Rule("pattern", pattern), body) is is_held


def test_a_pattern_that_is_none_finds_nothing() -> None:
    assert not held(Rule("pattern", "(open"), "(open")


def test_patterns_that_take_for_ever_are_given_up_and_words_still_count() -> None:
    slow = [Rule("pattern", rf"(?:a|aa|aaa)*{n}$") for n in range(40)]
    history = Remembered(in_use=[*slow, Rule("word", "casino")])
    sent = attempt("casino " + "aaaa" * 1000 + "!")
    started = perf_counter()

    verdict = words.examine(sent, history)
    without = words.examine(attempt("aaaa" * 1000 + "!"), history)

    assert verdict == Hold("word", {"rule": "casino"})
    assert without is None
    assert perf_counter() - started < 2


@pytest.mark.parametrize("kind", ["word", "domain"])
@pytest.mark.parametrize("empty", ["", " ", "\u200b"])
def test_an_empty_rule_finds_nothing(kind: str, empty: str) -> None:
    assert not held(Rule(kind, empty), "Anything at https://known.example at all")


def test_without_time_left_nothing_is_searched() -> None:
    found = words.searched("Priya N.", "casino")

    assert not words.matches(Rule("word", "casino"), found, seconds=0)


@pytest.mark.parametrize(
    "body", ["https://known.example@pills.example", "https://PIL\u00adLS.example。"]
)
def test_a_website_is_found_where_a_link_leads(body: str) -> None:
    assert held(Rule("domain", "pills.example"), body)
