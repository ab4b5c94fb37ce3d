"""Captions below a picture, as a line of their own or in a shortcode, join it."""

import pytest

IMG = '<img src="https://a.example/p.jpg" alt="A hand">'


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("<p><em>In the studio</em></p>", "In the studio", ""),
        ("<p><i>In the studio. Photo: Ann Lee</i></p>", "In the studio.", "Ann Lee"),
        ("<p>Photo by Ann Lee on Unsplash</p>", "", "Ann Lee on Unsplash"),
        ("<p>Source: <a href='https://b.example/'>The mill</a></p>", "", "The mill"),
    ],
)
def test_a_line_below_joins_its_picture(blocks, line, caption, credit):
    (found,) = blocks(f"<p>{IMG}</p>{line}")

    assert (found["caption"], found["credit"]) == (caption, credit)


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>I had never felt so light.</em></p>",
        "<p><em>This post holds affiliate links</em></p>",
        "<p><em>One line</em></p><p><em>and another</em></p>",
        "<p>In the studio</p>",
        "<p><em>In the studio</em> we met every Monday.</p>",
        "<p>Photo albums of the time show no shoes at all.</p>",
    ],
)
def test_a_line_of_the_text_stays_a_paragraph(blocks, line):
    figure, *others = blocks(f"<p>{IMG}</p>{line}")

    assert figure["caption"] == figure["credit"] == ""
    assert {each["type"] for each in others} == {"paragraph"}


@pytest.mark.parametrize(
    "code",
    [
        f'[caption id="a_1" width="300"]{IMG} In the studio[/caption]',
        f'[caption width="300" caption="In the studio"]{IMG}[/caption]',
        f'<p>[wp_caption align="left"]{IMG} In the studio[/wp_caption]</p>',
    ],
)
def test_the_caption_in_a_shortcode_joins_its_picture(parsed, page, code):
    draft = parsed(page(code))

    (rule,) = {removal.rule for removal in draft.ledger.removals}
    assert draft.blocks[1].block.caption == "In the studio"
    assert rule == "shortcode"


def test_two_shortcodes_of_one_paragraph_reach_their_pictures(blocks):
    other = IMG.replace("p.jpg", "q.jpg")

    found = blocks(f"<p>[caption]{IMG} One[/caption][caption]{other} Two[/caption]</p>")

    assert [each["caption"] for each in found] == ["One", "Two"]
