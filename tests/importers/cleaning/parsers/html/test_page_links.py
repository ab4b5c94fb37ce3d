"""Links within a page lead to headings, or are no links."""

import pytest


@pytest.mark.parametrize(
    ("link", "html"),
    [
        ("#feet", '<a href="#feet">below</a>'),
        ("https://a.example/post/#feet", '<a href="#feet">below</a>'),
        ("#hands", "below"),
        ("#", "below"),
    ],
)
def test_a_link_within_the_page_needs_a_heading(parsed, page, link, html):
    body = f'<p>See <a href="{link}">below</a></p><h2 id="feet">Feet</h2>'

    draft = parsed(page(body), "https://a.example/post/")

    assert draft.blocks[1].block.html == f"See {html}"


@pytest.mark.parametrize(
    "heading",
    [
        '<h2 id="x">Feet <a href="#x">#</a></h2>',
        '<h2 id="x"><a href="#x">Feet</a> <a href="#x" class="anchor"></a></h2>',
        '<h2 id="x">Feet<a href="#top">↑</a></h2>',
    ],
)
def test_signs_beside_a_heading_go(blocks, heading):
    (found,) = blocks(heading.replace('<a href="#x">Feet</a>', "Feet"))

    assert found["html"] == "Feet"


def test_a_marker_of_a_footnote_stays_in_the_text(blocks):
    (text, notes) = blocks(
        '<p>Said twice.<sup><a href="#fn1">1</a></sup></p><div class="footnotes"><ol>'
        '<li id="fn1">Smith 2019 <a href="#fnref1">↩︎</a></li></ol></div>'
    )

    assert text["html"] == "Said twice.<sup>1</sup>"
    assert notes == {"type": "references", "items": ["Smith 2019"]}
