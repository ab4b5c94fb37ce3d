"""Notes on commissions, sponsors and trademarks stay in the text, pointed at."""

import pytest

from importers.cleaning.rules import author_notes, disclaimers
from tests.importers.cleaning.drafting import PROSE, drafted, kinds, texts


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("This post contains affiliate links.", "affiliate_note"),
        ("As an Amazon Associate I earn from qualifying purchases.", "affiliate_note"),
        ("Dieser Beitrag enthält Affiliate-Links.", "affiliate_note"),
        ("Este artículo contiene enlaces de afiliado.", "affiliate_note"),
        ("Enthält Werbung: Die Matten wurden mir geliehen.", "sponsor_note"),
        ("Article sponsorisé par le studio.", "sponsor_note"),
        ("Kinesio is a registered trademark of its owner.", "trademark_note"),
        ("Kinesio è un marchio registrato.", "trademark_note"),
    ],
)
def test_a_note_is_kept_and_pointed_at(line: str, code: str) -> None:
    draft = drafted(PROSE, PROSE, line)

    disclaimers.apply(draft)
    author_notes.apply(draft)

    assert texts(draft) == [PROSE, PROSE, line]
    assert [(w.code, w.block) for w in draft.warnings] == [(code, 2)]


@pytest.mark.parametrize(
    "line",
    [
        "I sell marks for trees and take a small commission from the forester.",
        "The sponsor of my first race was my grandmother.",
        "Her trademark was a red scarf.",
        "Werbung habe ich nie gemacht.",
    ],
)
def test_a_line_that_only_sounds_alike_is_not(line: str) -> None:
    draft = drafted(PROSE, PROSE, line)

    author_notes.apply(draft)

    assert draft.warnings == []


def test_a_note_below_a_disclaimer_is_no_part_of_it() -> None:
    line = "This article is for information only and no substitute for medical advice."
    note = "Some of these are affiliate links; they are affiliate links of one shop."
    draft = drafted(PROSE, PROSE, line, note)

    disclaimers.apply(draft)

    assert kinds(draft) == ["paragraph", "paragraph", "disclaimer", "paragraph"]
