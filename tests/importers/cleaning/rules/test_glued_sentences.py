"""Glued sentences are suggested apart, never changed; addresses are left alone."""

import pytest

from importers.cleaning.rules import glued_sentences
from tests.importers.cleaning.drafting import drafted, texts


@pytest.mark.parametrize(
    ("text", "glued", "proposal"),
    [
        ("All week.Barefoot massage", "week.Barefoot", "week. Barefoot"),
        ("Toda la semana.Él vino", "semana.Él", "semana. Él"),
        ("All week…Barefoot massage", "week…Barefoot", "week… Barefoot"),
        ("Does it hurt?No", "hurt?No", "hurt? No"),
    ],
)
def test_a_blank_is_suggested(text: str, glued: str, proposal: str) -> None:
    draft = drafted(text)

    glued_sentences.apply(draft)

    assert [(s.text, s.proposal) for s in draft.suggestions] == [(glued, proposal)]
    assert texts(draft) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "All week. Barefoot massage",
        "See www.example.Org/path for more",
        "The U.S.Army",
        "Write to jane.Doe@example.org",
        "version 3.Two",
    ],
)
def test_what_is_no_end_of_a_sentence_is_left_alone(text: str) -> None:
    draft = drafted(text)

    glued_sentences.apply(draft)

    assert draft.suggestions == []
