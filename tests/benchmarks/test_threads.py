"""Comments compared with those that a page is known to have."""

import pytest

from benchmarks.measures.pages import Page
from benchmarks.measures.threads import notes_on, paired
from importers.cleaning.document import Comment

PAGE = Page(
    "page",
    b"""<ol><li id="comment-1" class="comment">
    <div class="comment-content"><p>The kettle helps.</div>
    <ol><li id="comment-2" class="comment">
    <div class="comment-content"><p>It does so!</div></ol>
    <li id="comment-3" class="pingback">
    <div class="comment-content"><p>A site</div></ol>""",
    {"text": "Tea."},
)


def comment(html: str, *replies: Comment) -> Comment:
    """A comment of no matter whom."""
    return Comment("A", None, None, html, replies=replies)


def test_comments_are_read_with_their_parents_and_without_pings() -> None:
    assert [note.parent for note in notes_on(PAGE)] == [None, 0]


@pytest.mark.parametrize(
    ("comments", "expected"),
    [
        (
            [comment("The kettle helps.", comment("It does so!"))],
            [(True, True), (True, True)],
        ),
        (
            [comment("The kettle helps."), comment("It does so!")],
            [(True, True), (True, False)],
        ),
        ([comment("It does so!")], [(False, False), (True, False)]),
    ],
)
def test_comments_are_found_and_below_their_parent_or_not(
    comments: list[Comment], expected: list[tuple[bool, bool]]
) -> None:
    assert paired(notes_on(PAGE), comments) == expected


def test_replies_deeper_than_the_site_shows_stand_beside_what_they_answer() -> None:
    rows = (
        {"id": 1, "parent": 0, "content": {"rendered": "<p>The kettle helps."}},
        {"id": 2, "parent": 7, "content": {"rendered": "<p>It does so!"}},
    )
    page = Page("page", PAGE.content, source="Tea.", comments=rows)

    assert [note.parent for note in notes_on(page)] == [None, 0]
