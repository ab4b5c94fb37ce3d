"""The scraped post that started the project comes out as its issue asks."""

import pytest

from importers import Document, clean
from importers.cleaning.document import (
    Definition,
    Disclaimer,
    Figure,
    Paragraph,
    Suggestion,
    TitleOrigin,
)
from importers.cleaning.read import RawPost
from importers.cleaning.visible import text_of


@pytest.fixture
def document(seed: RawPost) -> Document:
    return clean(seed)


def test_the_title_is_inferred_and_says_so(document: Document) -> None:
    assert document.title == "Ashiatsu"
    assert document.title_origin is TitleOrigin.INFERRED
    assert "title_inferred" in [warning.code for warning in document.warnings]


def test_the_meaning_line_is_a_definition(document: Document) -> None:
    assert document.blocks[0] == Definition(
        "Meaning", "“foot” (ashi) “pressure” (atsu)"
    )


def test_every_word_of_the_14_paragraphs_is_there(
    document: Document, seed: RawPost
) -> None:
    lines = (" ".join(line.split()) for line in seed.text.split("\n"))
    written = [line for line in lines if len(line) > 150]

    paragraphs = [
        text_of(block) for block in document.blocks if isinstance(block, Paragraph)
    ]

    assert len(paragraphs) == 14
    assert paragraphs == written[:14]


def test_lost_pictures_keep_alt_and_caption(document: Document) -> None:
    assert [block for block in document.blocks if isinstance(block, Figure)] == [
        Figure(
            None,
            alt="nicola lmt",
            caption="Nicola preforming Ashiatsu in his studio",
        ),
        Figure(None, caption="Barefoot Shiatsu with my Staff"),
    ]


def test_the_misspelling_is_kept_and_its_correction_suggested(
    document: Document,
) -> None:
    (suggestion,) = [s for s in document.suggestions if s.kind == "spelling"]

    assert isinstance(suggestion, Suggestion)
    assert (suggestion.text, suggestion.proposal) == ("preforming", "performing")
    assert suggestion.text in text_of(document.blocks[suggestion.block])


def test_leftovers_of_an_image_search_are_in_the_ledger(document: Document) -> None:
    text = "\n".join(map(text_of, document.blocks))

    removed = [r.text for r in document.removed if r.rule == "image_leftovers"]

    assert removed == ["Image result for yin meridiansRelated image"] * 2
    assert "Related image" not in text


def test_the_disclaimer_is_one_of_three_paragraphs(document: Document) -> None:
    (block,) = [b for b in document.blocks if isinstance(b, Disclaimer)]
    first, second, third = block.html.split("<br><br>")

    assert block is document.blocks[-1]
    assert first.startswith("Disclaimer: This information is not intended to be a")
    assert second.startswith("Please consult your healthcare provider")
    assert third.endswith("are the property of their owners.")


@pytest.mark.parametrize(
    "line",
    ["Leave a Reply", "Your email address will not be published.", "five × three ="],
)
def test_the_form_for_comments_is_in_the_ledger(document: Document, line: str) -> None:
    removed = [r.text for r in document.removed if r.rule == "comment_form"]

    assert line in removed
    assert all(line not in text_of(block) for block in document.blocks)


def test_comments_are_open(document: Document) -> None:
    assert document.comments_open is True
    assert document.comments == ()


def test_nothing_waits_for_review(document: Document) -> None:
    assert {block.type for block in document.blocks} == {
        "definition",
        "paragraph",
        "figure",
        "disclaimer",
    }
