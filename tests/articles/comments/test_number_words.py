"""The numbers 0 to 81 in the languages that the question speaks."""

import pytest

from articles.comments.captcha import LANGUAGES, number_of
from articles.comments.number_words import LARGEST, spelled

every_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


@every_language
def test_every_number_is_understood_in_all_its_spellings(language: str) -> None:
    understood = {
        (form, number_of(form, language))
        for forms in spelled(language)
        for form in forms
    }

    wanted = {
        (form, number)
        for number, forms in enumerate(spelled(language))
        for form in forms
    }
    assert understood == wanted


@every_language
def test_there_is_a_word_for_every_number(language: str) -> None:
    assert len(spelled(language)) == LARGEST + 1
    assert all(forms and all(forms) for forms in spelled(language))


@pytest.mark.parametrize(
    ("language", "number", "word"),
    [
        ("en", 42, "forty-two"),
        ("de", 21, "einundzwanzig"),
        ("de", 66, "sechsundsechzig"),
        ("de", 30, "dreißig"),
        ("nl", 22, "tweeëntwintig"),
        ("nl", 54, "vierenvijftig"),
        ("es", 16, "dieciséis"),
        ("es", 35, "treinta y cinco"),
        ("es", 22, "veintidós"),
        ("pt", 16, "dezesseis"),
        ("pt", 36, "trinta e seis"),
        ("it", 21, "ventuno"),
        ("it", 28, "ventotto"),
        ("it", 63, "sessantatre"),
        ("fr", 21, "vingt et un"),
        ("fr", 71, "soixante et onze"),
        ("fr", 77, "soixante-dix-sept"),
        ("fr", 80, "quatre-vingts"),
        ("fr", 81, "quatre-vingt-un"),
        ("fr", 72, "septante-deux"),
        ("ar", 15, "خمسة عشر"),
        ("ar", 25, "خمسة وعشرون"),
        ("ar", 64, "أربعة وستون"),
    ],
)
def test_numbers_are_spelled_as_the_language_does(
    language: str, number: int, word: str
) -> None:
    assert word in spelled(language)[number]
    assert number_of(word, language) == number
