"""The language is told by script or small words, and left open where unclear."""

import pytest

from importers.cleaning.rules import languages
from importers.cleaning.rules.languages import language_of
from tests.importers.cleaning.drafting import PROSE, drafted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PROSE, "en"),
        ("Die Sohlen sagen mir, wie jemand steht, und das ist nicht ohne Grund.", "de"),
        ("La silla de la cocina es más alta que el banco y no se mueve.", "es"),
        ("Les mains sont sur le dos et le souffle est dans les pieds.", "fr"),
        ("Le mani sono sulla schiena e il respiro non è nei piedi.", "it"),
        ("As mãos não são o corpo, e o corpo não é a cadeira do chão.", "pt"),
        ("De handen zijn op de rug en het is niet koud in de kamer.", "nl"),
        ("قدمان على الظهر", "ar"),
        ("שיאצו ברגליים", "he"),
        ("足の裏で背中を押す", "ja"),
        ("Ноги на спине", "ru"),
    ],
)
def test_a_text_tells_its_language(text: str, language: str) -> None:
    draft = drafted(text)

    languages.apply(draft)

    assert draft.facts.language == language


@pytest.mark.parametrize("text", ["Ashiatsu", "1 2 3", "de la la la", ""])
def test_an_unclear_text_has_no_language(text: str) -> None:
    assert language_of(text) is None


def test_the_language_of_the_page_is_left_alone() -> None:
    draft = drafted(PROSE)
    draft.facts.language = "nl-BE"

    languages.apply(draft)

    assert draft.facts.language == "nl-BE"
