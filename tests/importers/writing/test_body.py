import pytest

from articles.models import ArticlePage
from importers.cleaning import document as doc
from importers.writing.body import rich_text, stream

BLOCKS: list[doc.Block] = [
    doc.Heading(2, "What <em>helps</em>", "what-helps"),
    doc.Paragraph('Walk <a href="https://example.org/">daily</a>.'),
    doc.List(True, (doc.ListItem("one", doc.List(False, (doc.ListItem("a"),))),)),
    doc.Quote("Rest is work.", "Ann"),
    doc.Figure(None, "a knee", caption="The knee, bent", credit="Ann", link=None),
    doc.Gallery((doc.Figure("a.jpg", "first"), doc.Figure("b.jpg", "second"))),
    doc.Table("Minutes", (("day", "walk"),), (("Monday", "20"), ("Tuesday", "30"))),
    doc.Embed("https://www.youtube.com/watch?v=x1", "A walk"),
    doc.Code("print('x')\n", "python"),
    doc.Definition("Ashi", "foot"),
    doc.Separator(),
    doc.References(("Ann A. <i>Walking</i>. 2020.",)),
    doc.Disclaimer("Not advice.<br><br>Ask your doctor."),
    doc.NeedsReview("shortcode", "map", "<p>Here</p>", "[map]", "No rule knows it."),
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.type)
def test_every_block_of_the_contract_passes_the_editors_own_checks(block, db):
    body = ArticlePage._meta.get_field("body").stream_block
    stored = stream([block], source="a.txt", find_picture=lambda src: None)

    cleaned = body.clean(body.to_python(stored))

    assert cleaned[0].block_type == block.type


def test_every_type_of_the_contract_is_tried_here():
    assert {type(block) for block in BLOCKS} == set(doc.BLOCKS.values())


def test_a_double_break_parts_paragraphs_of_rich_text():
    assert rich_text("One.<br><br>Two.") == "<p>One.</p><p>Two.</p>"


def test_markup_that_slipped_into_a_document_is_sanitised_once_more():
    value = rich_text('<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>')

    assert value == "<p><a>x</a></p>"


def test_ids_stay_the_same_when_the_same_source_is_written_again():
    first, second = (
        stream(BLOCKS, source="a.txt", find_picture=lambda src: None) for _ in range(2)
    )

    assert [block["id"] for block in first] == [block["id"] for block in second]


def test_an_anchor_that_is_taken_is_given_up_and_the_heading_kept():
    headings = [doc.Heading(2, "A", "a"), doc.Heading(2, "B", "a")]
    headings.append(doc.Heading(2, "C", "disclaimer"))

    stored = stream(headings, source="a.txt", find_picture=lambda src: None)

    assert [block["value"]["anchor"] for block in stored] == ["a", "", ""]
