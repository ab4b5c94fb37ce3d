"""Above a post stand many short lines; one of them is its title."""

import pytest

from importers.cleaning.document import TitleOrigin
from tests.importers.cleaning.drafting import PROSE, cleaned

MENU = ("Skip to content", "Rooms", "Hours", "Gift cards", "Our team", "Prices")
TEXT = (PROSE, f"And so it goes: {PROSE}", f"In the end: {PROSE}")


@pytest.mark.parametrize(
    "name", ["Warm stones | Mill Lane", "Warm stones – Mill Lane", "Warm stones"]
)
def test_the_line_that_the_name_of_the_page_repeats(name: str) -> None:
    document = cleaned(name, *MENU, "Warm stones", "March 5, 2023", *TEXT)

    assert document.title == "Warm stones"
    assert document.title_origin is TitleOrigin.PAGE


def test_without_such_a_name_the_last_title_above_the_text() -> None:
    document = cleaned(*MENU, "Why warm stones help", "March 5, 2023", *TEXT)

    assert document.title == "Why warm stones help"
    assert [d.confidence for d in document.decisions if d.kind == "title"] == [0.7]


def test_the_first_line_of_a_post_by_itself_stays_its_title() -> None:
    document = cleaned("Warm stones", "Why they help so much", *TEXT)

    assert document.title == "Warm stones"
