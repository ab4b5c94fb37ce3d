"""What stands around a post on its page goes; the post and doubtful lines stay."""

import pytest

from importers import Document
from importers.cleaning.visible import text_of
from tests.importers.cleaning.drafting import PROSE, cleaned

ABOVE = ("Skip to content", "Rooms", "Hours", "Gift cards", "Our team", "Prices")
STEPS = tuple(f"{step} thing to know: {PROSE}" for step in ("First", "Second", "Third"))
BELOW = (
    "Related posts",
    "Cold feet in winter",
    "Why the neck complains first",
    "Leave a Reply",
    "Your email address will not be published.",
    "Follow us",
    "12 Mill Lane",
    "© 2024 Mill Lane Rooms",
)


@pytest.fixture
def page() -> Document:
    return cleaned(*ABOVE, "How warm stones help", *STEPS, *BELOW)


def test_the_post_is_what_is_left(page: Document) -> None:
    assert [text_of(block) for block in page.blocks] == list(STEPS)
    assert page.title == "How warm stones help"


def test_all_around_it_is_in_the_ledger(page: Document) -> None:
    removed = [removal.text for removal in page.removed]

    assert sorted(removed) == sorted([*ABOVE, *BELOW])


def test_each_guess_says_how_sure_it_is(page: Document) -> None:
    guesses = [d for d in page.decisions if d.kind == "outside_post"]

    assert all(0.7 <= guess.confidence < 1 for guess in guesses)
    assert all(
        page.removed[d.removal].rule == d.kind for d in guesses if d.removal is not None
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("Warm stones", PROSE, "Before you come", PROSE, PROSE),
        (PROSE, "Eat lightly.", "Drink water.", PROSE),
        (PROSE, "* Rooms\n* Hours\n* Prices", PROSE),
    ],
)
def test_a_post_without_a_site_around_it_is_left_alone(lines: tuple[str, ...]) -> None:
    document = cleaned(*lines)

    assert [r for r in document.removed if r.rule == "outside_post"] == []


def test_a_post_that_looks_like_labels_alone_is_kept_whole():
    document = cleaned("Warm stones", "Warm stones", "Hot, not boiling: ask first")

    assert [text_of(block) for block in document.blocks][-1].startswith("Hot")
