"""Lines that say what a word means become definitions; sentences stay."""

import pytest

from importers.cleaning.document import Definition
from importers.cleaning.rules import definitions
from tests.importers.cleaning.drafting import PROSE, drafted, kinds, marked_up


@pytest.mark.parametrize(
    ("line", "term", "html"),
    [
        ("Meaning – “foot” (ashi)", "Meaning", "“foot” (ashi)"),
        ("Bedeutung: Druck", "Bedeutung", "Druck"),
        ("Significado – presión", "Significado", "presión"),
        ("Etymology: from Japanese", "Etymology", "from Japanese"),
    ],
)
def test_such_a_line_becomes_a_definition(line: str, term: str, html: str) -> None:
    draft = drafted(line, PROSE)

    definitions.apply(draft)

    assert draft.blocks[0].block == Definition(term, html)


def test_a_definition_of_a_page_keeps_its_markup() -> None:
    draft = marked_up("<strong>Meaning:</strong> <em>ashi</em>, foot")

    definitions.apply(draft)

    assert draft.blocks[0].block == Definition("Meaning", "<em>ashi</em>, foot")


@pytest.mark.parametrize(
    "line",
    [
        "Meaning well is not enough: ask.",
        "Meaning-making is slow work",
        "Definition matters – to some",
        "The meaning – foot pressure – is old",
    ],
)
def test_a_sentence_that_begins_alike_is_left_alone(line: str) -> None:
    draft = drafted(line, PROSE)

    definitions.apply(draft)

    assert kinds(draft) == ["paragraph", "paragraph"]
