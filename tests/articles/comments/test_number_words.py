"""The numbers 0 to 81 in the languages that the question speaks."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable

import pytest

from articles.comments.captcha import LANGUAGES, number_of
from articles.comments.number_words import LARGEST, spelled

every_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def letters_of(form: str) -> str:
    """What is left of a spelling without accents, hyphens and blanks."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", form) if letter.isalpha()
    )


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
def test_no_two_numbers_share_a_spelling_however_it_is_typed(language: str) -> None:
    numbers: dict[str, set[int]] = defaultdict(set)
    for number, forms in enumerate(spelled(language)):
        for form in forms:
            numbers[letters_of(form)].add(number)

    assert [found for found in numbers.items() if len(found[1]) > 1] == []


@every_language
def test_english_is_understood_on_every_page(language: str) -> None:
    for number, forms in enumerate(spelled("en")):
        assert {number_of(form, language) for form in forms} == {number}


@every_language
@pytest.mark.parametrize(
    "typed",
    [
        str.upper,
        str.title,
        letters_of,
        lambda form: f"  {form}. ",
        lambda form: form.replace("-", " "),
        lambda form: form.replace(" ", "-"),
        lambda form: form.replace(" ", "\u00a0").replace("-", "\u2011"),
        lambda form: unicodedata.normalize("NFD", form),
        lambda form: f"\u200f{form}\u200f",
    ],
)
def test_case_accents_hyphens_and_blanks_do_not_matter(
    language: str, typed: Callable[[str], str]
) -> None:
    for number, forms in enumerate(spelled(language)):
        assert {number_of(typed(form), language) for form in forms} == {number}


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
        ("es", 35, "treintaicinco"),
        ("es", 61, "sesenta y una"),
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
        ("fr", 71, "septante et un"),
        ("fr", 80, "huitante"),
        ("fr", 81, "octante et un"),
        ("pt", 17, "dezassete"),
        ("ar", 15, "خمسة عشر"),
        ("ar", 25, "خمسة وعشرون"),
        ("ar", 64, "أربعة وستون"),
        ("ar", 21, "إحدى وعشرون"),
        ("ar", 72, "اثنتان وسبعون"),
    ],
)
def test_numbers_are_spelled_as_the_language_does(
    language: str, number: int, word: str
) -> None:
    assert word in spelled(language)[number]
    assert number_of(word, language) == number
