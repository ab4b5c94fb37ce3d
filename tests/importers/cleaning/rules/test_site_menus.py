"""Menus go with the entries between; a title above the text stays."""

import pytest

from importers.cleaning.rules import site_menus
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "line",
    ["Home | About | Contact", "Startseite", "Aller au contenu", "Skip to content"],
)
def test_a_menu_goes_to_the_ledger(line: str) -> None:
    draft = drafted(line, "Warm stones", PROSE)

    site_menus.apply(draft)

    assert texts(draft) == ["Warm stones", PROSE]
    assert removed(draft) == [line]


def test_unknown_entries_between_known_ones_go_too() -> None:
    draft = drafted("Home", "Our rooms", "Contact", "Warm stones", PROSE)

    site_menus.apply(draft)

    assert removed(draft) == ["Home", "Our rooms", "Contact"]


@pytest.mark.parametrize("line", ["Home", "Services", "Contact"])
def test_a_heading_between_paragraphs_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    site_menus.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]


def test_short_lines_of_a_post_without_prose_are_left_alone() -> None:
    draft = drafted("Home", "is where the hands are warm.")

    site_menus.apply(draft)

    assert texts(draft) == ["Home", "is where the hands are warm."]
