"""Lists of other posts go; the text and what follows the list stay."""

import pytest

from importers.cleaning.rules import related_posts
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "title",
    ["Related posts", "You may also like:", "Ähnliche Beiträge", "Articles similaires"],
)
def test_the_list_goes_to_the_ledger_with_its_title(title: str) -> None:
    draft = drafted(PROSE, title, "Knees on stairs", "The long way to bed")

    related_posts.apply(draft)

    assert texts(draft) == [PROSE]
    assert removed(draft) == [title, "Knees on stairs", "The long way to bed"]


def test_the_list_ends_at_the_number_of_comments() -> None:
    draft = drafted(PROSE, "Related posts", "Knees on stairs", "3 Comments", "Beatriz")

    related_posts.apply(draft)

    assert texts(draft) == [PROSE, "3 Comments", "Beatriz"]


@pytest.mark.parametrize("title", ["Related posts", "Related topics"])
def test_such_a_title_over_prose_is_left_alone(title: str) -> None:
    draft = drafted(PROSE, title, PROSE)

    related_posts.apply(draft)

    assert texts(draft) == [PROSE, title, PROSE]
