"""Old pages have no markup for headings and captions; how a line looks tells."""

import pytest

from .conftest import PROSE

IMG = '<img src="https://a.example/p.jpg" alt="A hand">'


@pytest.mark.parametrize(
    "line",
    [
        "<p><font size=4><b>Stack, don’t push</b></font></p>",
        "<p><strong>Stack, don’t push</strong></p>",
        f"{PROSE}<br><br><b>Stack, don’t push</b><br><br>{PROSE}",
    ],
)
def test_a_bold_line_alone_above_text_is_a_heading(parsed, page, line):
    draft = parsed(page(line))
    headings = [p.block for p in draft.blocks if p.block.type == "heading"]

    assert [(each.level, each.html) for each in headings] == [(2, "Stack, don’t push")]


@pytest.mark.parametrize(
    "line",
    [
        "<b>Rest is part of the work.</b>",
        "<b>Note:</b>",
        "<b>1.</b>",
        "<b>and then</b>",
        "<b>Rest</b> and work",
        "<b>One</b><br><b>Two</b>",
        '<b><a href="/x">Another page</a></b>',
    ],
)
def test_a_line_that_may_be_a_sentence_stays_a_paragraph(blocks, line):
    (found,) = blocks(f"<p>{line}</p>")

    assert found["type"] == "paragraph"


def test_a_bold_line_lies_below_the_headings_with_markup(blocks):
    found = blocks(f"<h2>Hands</h2><p>{PROSE}</p><p><b>Thumbs</b></p>")

    assert [b["level"] for b in found if b["type"] == "heading"] == [2, 3]


@pytest.mark.parametrize(
    "body",
    [
        f"<center>{IMG}<br><font size=2><i>In the studio</i></font></center>",
        f"<p>{IMG}<br><em>In the studio</em></p>",
        f"<div>{IMG}<small>In the studio</small></div>",
        f'<div>{IMG}<p style="font-style: italic">In the studio</p></div>',
    ],
)
def test_a_small_or_slanted_line_below_a_picture_is_its_caption(blocks, body):
    (found,) = blocks(body)

    assert (found["type"], found["caption"]) == ("figure", "In the studio")


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{IMG}<br>In the studio</p>",
        f"<p><em>In the studio</em><br>{IMG}</p>",
        f"<p>{IMG}<br><em>In</em> the studio</p>",
    ],
)
def test_other_lines_beside_a_picture_stay_text(blocks, body):
    found = blocks(body)

    assert {b["type"] for b in found} == {"figure", "paragraph"}
