"""Ways to other pages go; sentences that begin alike stay."""

import pytest

from importers.cleaning.rules import post_navigation
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "line",
    [
        "Previous post: Why I do not crack necks",
        "← Older posts",
        "Posted in: Massage, Feet",
        "Tagged: feet, oil",
        "5 min read",
        "3 Comments",
        "Nächster Beitrag: Fußbäder",
        "Artículo anterior: La silla",
    ],
)
def test_a_way_to_other_pages_goes_to_the_ledger(line: str) -> None:
    draft = drafted(PROSE, line)

    post_navigation.apply(draft)

    assert texts(draft) == [PROSE]
    assert removed(draft) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Previous posts in the trench were held by tired men.",
        "Read more slowly",
        "Categories of touch",
        "3 comments",
    ],
)
def test_a_line_between_paragraphs_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    post_navigation.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
