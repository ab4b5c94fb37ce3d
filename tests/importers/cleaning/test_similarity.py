"""How alike two texts are is a number from 0 to 1."""

import pytest

from importers.cleaning.similarity import similarity

TEXT = "This post is general information and does not replace the advice of a doctor."


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        (TEXT, 1, 1),
        (TEXT.upper().replace(".", "!"), 1, 1),
        (TEXT.replace("post", "article"), 0.85, 0.99),
        (TEXT.replace("a doctor", "your own doctor or midwife"), 0.8, 0.9),
        ("A post is a piece of wood that holds up a fence or a gate.", 0, 0.3),
        ("Zwei Sätze, die nichts gemeinsam haben.", 0, 0),
        ("", 0, 0),
    ],
)
def test_texts_are_as_alike_as_their_words_and_neighbours(
    other: str, least: float, most: float
) -> None:
    assert least <= similarity(TEXT, other) <= most
    assert similarity(other, TEXT) == similarity(TEXT, other)
