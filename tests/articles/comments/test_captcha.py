"""A sum that people do in passing."""

import random
import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.comments import number_words
from articles.comments.captcha import (
    LANGUAGES,
    SENTENCES,
    Challenge,
    Sentence,
    answer_of,
    is_correct,
    label,
    make_challenge,
    number_of,
    sentence,
    shown,
    spoken,
)
from articles.comments.layers.attempts import Question
from articles.comments.number_words import spelled
from articles.comments.questions import examine, issue

NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
FIVE_TIMES_THREE = Challenge(5, 3, "x", "en", "wdw")
every_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def many(language: str) -> list[Challenge]:
    rng = random.Random(1)
    return [make_challenge(rng, language) for _ in range(500)]


@every_language
def test_every_question_is_answered_in_digits_and_in_words(language: str) -> None:
    for challenge in many(language):
        answer = answer_of(challenge)
        assert is_correct(str(answer), challenge)
        assert all(is_correct(word, challenge) for word in spelled(language)[answer])
        assert not is_correct(str(answer + 1), challenge)


@every_language
def test_no_answer_is_below_nothing(language: str) -> None:
    challenges = many(language)

    assert all(0 <= answer_of(challenge) <= 81 for challenge in challenges)
    assert {challenge.operator for challenge in challenges} == {"+", "-", "x"}
    assert all(1 <= c.a <= 9 and 1 <= c.b <= 9 for c in challenges)


@every_language
def test_a_label_is_the_whole_sentence(language: str) -> None:
    for challenge in many(language):
        parts = label(challenge)
        assert f"{parts.before}{parts.sign}{parts.after}" == sentence(challenge)
        assert bool(parts.sign) == bool(parts.sign_spoken)


def test_words_and_digits_are_mixed() -> None:
    sums = {shown(challenge) for challenge in many("en")}

    assert any(re.fullmatch(r"[a-z]+ × [a-z]+", text) for text in sums)
    assert any(re.fullmatch(r"\d [a-z]+ [a-z]+", text) for text in sums)
    assert any(re.fullmatch(r"[a-z]+ − \d", text) for text in sums)


def test_the_question_of_the_design() -> None:
    assert sentence(FIVE_TIMES_THREE) == "Spam check: what is five × three?"
    assert spoken(FIVE_TIMES_THREE) == "five times three"
    assert label(FIVE_TIMES_THREE).sign_spoken == "times"


@pytest.mark.parametrize(
    "given",
    [
        "15",
        " 15 ",
        "1 5",
        "15.",
        "fifteen",
        "Fifteen",
        "FIFTEEN!",
        "\uff11\uff15",  # full width
        "\u0661\u0665",  # Arabic
        "\u06f1\u06f5",  # Persian
        "\u0967\u096b",  # Hindi
        "\u09e7\u09eb",  # Bengali
        "\u17e1\u17e5",  # Khmer
        "1\u0665",  # of two scripts, as keyboards mix them
        "\U0001d7cf\U0001d7d3",  # mathematical
        "\uff46\uff49\uff46\uff54\uff45\uff45\uff4e",
        "fif\u00adteen",
        "015",
        "= 15",
    ],
)
def test_an_answer_may_be_digits_of_any_script_or_a_word(given: str) -> None:
    assert is_correct(given, FIVE_TIMES_THREE)


@pytest.mark.parametrize(
    "given",
    ["", " ", "16", "five", "fiveteen", "15a", "0xf", "1e1", "½", "15" * 40, "五"],
)
def test_anything_else_is_no_answer(given: str) -> None:
    assert not is_correct(given, FIVE_TIMES_THREE)


@pytest.mark.parametrize(
    ("given", "language", "number"),
    [
        ("twenty five", "en", 25),
        ("twentyfive", "en", 25),
        ("dreissig", "de", 30),
        ("Fünf", "de", 5),
        ("fuenf", "de", 5),
        ("veintidos", "es", 22),
        ("zero", "fr", 0),
        ("quatrevingt", "fr", 80),
        ("tweeentwintig", "nl", 22),
        ("tres", "pt", 3),
        ("ventitré", "it", 23),
        ("اربعة", "ar", 4),
        ("أَرْبَعَة", "ar", 4),
        ("seven", "ar", 7),
    ],
)
def test_accents_hyphens_and_short_vowels_may_be_left_out(
    given: str, language: str, number: int
) -> None:
    assert number_of(given, language) == number


@pytest.mark.parametrize(("tag", "base"), [("pt-BR", "pt"), ("en_GB", "en")])
def test_a_region_speaks_its_language(tag: str, base: str) -> None:
    assert make_challenge(random.Random(1), tag).language == base


def test_a_language_without_words_gets_digits() -> None:
    challenge = make_challenge(random.Random(1), "fi")

    assert re.fullmatch(r"\d [+−×] \d", shown(challenge))


def test_a_site_may_add_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    catalan = Sentence("Control antispam: quant fan {sum}?", "més", "menys", "per")
    monkeypatch.setitem(SENTENCES, "ca", catalan)
    numbers = tuple((f"nombre {number}",) for number in range(82))
    monkeypatch.setitem(number_words._tables(), "ca", numbers)

    challenge = make_challenge(random.Random(1), "ca-ES")

    assert challenge.language == "ca"
    assert sentence(challenge).startswith("Control antispam: quant fan ")
    assert is_correct(f"Nombre {answer_of(challenge)}", challenge)
    issued = issue(7, None, "ca", now=NOW)
    found = examine(issued.token, "", page_id=7, reply_to=None, now=NOW)
    assert found.question is Question.EMPTY


@given(st.text(st.characters()) | st.text(st.characters(categories=["Nd"])))
def test_no_answer_raises_and_none_is_below_nothing(given: str) -> None:
    assert (number_of(given, "en") or 0) >= 0


@pytest.mark.parametrize("operator", ["+", "-", "x"])
@every_language
def test_a_sum_is_said_in_the_words_of_its_language(
    language: str, operator: str
) -> None:
    said = Challenge(5, 3, operator, language, "www")

    assert shown(said) == spoken(said)
    assert label(said).sign == ""
    assert not re.search(r"[\d+−×]", sentence(said))


@pytest.mark.parametrize("given", ["½", "1½", "Ⅻ", "十二", "1e1", "twelve/2"])
def test_what_only_looks_like_a_number_is_none(given: str) -> None:
    assert number_of(given, "en") is None
