"""Comments come out with name, date and text; dialogues and diaries stay."""

import pytest

from importers.cleaning.document import Comment
from importers.cleaning.rules import comment_threads
from tests.importers.cleaning.drafting import PROSE, cleaned, drafted, removed, texts

SAID = "Jane says:\nMay 3, 2019 at 4:05 pm\nThank you.\nReply"
SIGNED = "Beatriz\n15 September 2024 at 8:12 am\nThe kettle helps.\nReply"


def test_a_comment_that_says_so_is_read() -> None:
    draft = drafted(PROSE, "2 thoughts on “This”", SAID)

    comment_threads.apply(draft)

    assert draft.comments == [Comment("Jane", None, "2019-05-03", "Thank you.")]
    assert texts(draft) == [PROSE]
    assert removed(draft) == [
        "2 thoughts on “This”",
        "says:",
        "May 3, 2019 at 4:05 pm",
        "Reply",
    ]


@pytest.mark.parametrize(
    "lines", [("3 Comments", SIGNED), (SIGNED,), ("Kommentare", SIGNED[:-6])]
)
def test_a_comment_below_a_name_and_a_date_is_read(lines: tuple[str, ...]) -> None:
    draft = drafted(PROSE, *lines)

    comment_threads.apply(draft)

    assert [c.author for c in draft.comments] == ["Beatriz"]
    assert [c.html for c in draft.comments] == ["The kettle helps."]
    assert texts(draft) == [PROSE]


def test_comments_are_read_in_their_order() -> None:
    draft = drafted(PROSE, SIGNED, SIGNED.replace("Beatriz", "Old Fell Runner"))

    comment_threads.apply(draft)

    assert [c.author for c in draft.comments] == ["Beatriz", "Old Fell Runner"]


def test_what_stands_below_the_last_reply_is_no_comment() -> None:
    draft = drafted(PROSE, SIGNED, "© 2020 Someone")

    comment_threads.apply(draft)

    assert texts(draft) == [PROSE, "© 2020 Someone"]


def test_a_comment_of_the_author_is_marked() -> None:
    draft = drafted(PROSE, SIGNED)
    draft.facts.author = "Beatriz"
    comment_threads.apply(draft)

    comment_threads.mark_author(draft)

    assert [c.by_author for c in draft.comments] == [True]


@pytest.mark.parametrize(
    "lines",
    [
        ("Jane says:\nThank you.", PROSE),
        ("Jane Doe\n3 May 2019", PROSE),
        ("Monday\n3 May 2019\nSlept badly.", "Tuesday\n4 May 2019\nSlept well."),
        (PROSE, "Monday\n3 May 2019\nSlept badly.", "Tuesday\n4 May 2019\nWell."),
        (PROSE, "Reply\n3 May 2019\nto the letter"),
    ],
)
def test_what_only_looks_alike_is_left_alone(lines: tuple[str, ...]) -> None:
    draft = drafted(*lines)
    before = texts(draft)

    comment_threads.apply(draft)

    assert draft.comments == []
    assert texts(draft) == before


def test_each_comment_says_how_sure_it_is() -> None:
    document = cleaned(PROSE, "Jane Doe says:\n3 May 2019\nThank you.")

    assert [(d.comment, d.confidence) for d in document.decisions] == [(0, 0.95)]
