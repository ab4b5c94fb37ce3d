"""Words often mistyped are suggested, never changed; right words are left alone."""

import pytest

from importers.cleaning.document import Suggestion
from importers.cleaning.rules import spelling
from tests.importers.cleaning.drafting import drafted, texts


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        ("Nicola preforming in his studio", "preforming", "performing"),
        ("Recieve it with both hands", "Recieve", "Receive"),
    ],
)
def test_the_likelier_word_is_suggested(text: str, word: str, meant: str) -> None:
    draft = drafted(text)

    spelling.apply(draft)

    assert draft.suggestions == [
        Suggestion("spelling", 0, word, meant, spelling.REASON)
    ]
    assert texts(draft) == [text]


@pytest.mark.parametrize("text", ["Performing", "The preformation of a bowl", "Tehran"])
def test_a_word_that_only_looks_alike_is_left_alone(text: str) -> None:
    draft = drafted(text)

    spelling.apply(draft)

    assert draft.suggestions == []


def test_a_text_in_another_language_is_left_alone() -> None:
    draft = drafted("Teh is thee in Jakarta")
    draft.facts.language = "nl"

    spelling.apply(draft)

    assert draft.suggestions == []
