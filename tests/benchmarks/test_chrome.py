"""What counts as chrome left in a text."""

import pytest

from benchmarks.measures.chrome import left_in
from benchmarks.measures.pages import Page

TRUE = "She drove back and read more about the newsletter of the society of weavers."
PAGE = Page("page", b"", {"text": TRUE, "without": ["Home", "Book your first visit"]})


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Home", "marked"),
        ("Now Book Your First Visit, and relax", "marked"),
        ("Share this:", "sharing"),
        ("Leave a Reply", "comments"),
        ("Read more: How to weave", "related posts"),
        ("Subscribe to our newsletter", "sign-up"),
        ("© 2020 The weavers", "footer"),
    ],
)
def test_chrome_is_told_with_its_kind(line: str, kind: str) -> None:
    left = left_in(f"{TRUE}\n{line}", PAGE)

    assert [kind for kind, _ in left] == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "Nobody was at home when the long rain began to fall upon the old town.",
        "The children shared this with their neighbours.",
        "read more about the newsletter",
    ],
)
def test_prose_that_sounds_like_chrome_is_none(line: str) -> None:
    assert left_in(f"{TRUE}\n{line}", PAGE) == []


def test_a_snippet_that_is_in_the_true_text_as_well_is_none() -> None:
    page = Page("page", b"", {"text": "Book your first visit.", "without": ["visit"]})

    assert left_in("Book your first visit.", page) == []
