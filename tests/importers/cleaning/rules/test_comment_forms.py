"""The form for a comment goes and tells whether comments are open; sums stay."""

import pytest

from importers.cleaning.rules import comment_forms
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Your email address will not be published.",
        "five × three =",
        "nine − four =",
        "8 + = 12",
        "Name *",
        "Schreibe einen Kommentar",
        "Tu dirección de correo electrónico no será publicada.",
        "Laisser un commentaire",
    ],
)
def test_a_part_of_the_form_goes_and_comments_are_open(line: str) -> None:
    draft = drafted(PROSE, line)

    comment_forms.apply(draft)

    assert texts(draft) == [PROSE]
    assert removed(draft) == [line]
    assert draft.facts.comments_open is True


def test_labels_below_the_title_go_too() -> None:
    draft = drafted(PROSE, "Leave a Reply", "Name", "Website")

    comment_forms.apply(draft)

    assert removed(draft) == ["Leave a Reply", "Name", "Website"]


@pytest.mark.parametrize("line", ["Comments are closed.", "Reacties zijn gesloten."])
def test_a_note_that_comments_are_closed_is_heard(line: str) -> None:
    draft = drafted(PROSE, line)

    comment_forms.apply(draft)

    assert draft.facts.comments_open is False


@pytest.mark.parametrize(
    "line",
    [
        "Two and two are four.",
        "Leave a reply on my door if I am out.",
        "Name",
        "Your email address will find me.",
        "five × three = fifteen minutes of rest a day",
    ],
)
def test_a_line_of_the_text_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    comment_forms.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
    assert draft.facts.comments_open is None
