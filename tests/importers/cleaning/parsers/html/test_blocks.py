"""Each element of a post becomes the block that it is."""

import pytest


def item(html, children=None):
    return {"html": html, "children": children}


def bullets(*items, ordered=False):
    return {"type": "list", "ordered": ordered, "items": list(items)}


def paragraph(html):
    return {"type": "paragraph", "html": html}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One <b>bold</b> &amp; <i>light</i></p>",
         [paragraph("One <strong>bold</strong> &amp; <em>light</em>")]),
        ("<div>One<br>two<br><br>three</div>",
         [paragraph("One<br>two"), paragraph("three")]),
        ("<p><b>One<br><br>two</b></p>",
         [paragraph("<strong>One</strong>"), paragraph("<strong>two</strong>")]),
        ('<p>See <a href="https://a.example/?a=1&amp;b=2" class=x onclick=y()>here'
         '</a>.</p>',
         [paragraph('See <a href="https://a.example/?a=1&amp;b=2">here</a>.')]),
        ("<p>   </p><p>&nbsp;</p><hr><hr>", [{"type": "separator"}]),
        ("<h5>Deep</h5><p>text</p><h6>Deeper</h6><p>text</p><h5>Deep</h5><p>x</p>",
         [{"type": "heading", "level": 2, "html": "Deep", "anchor": None},
         paragraph("text"),
          {"type": "heading", "level": 3, "html": "Deeper", "anchor": None},
          paragraph("text"),
          {"type": "heading", "level": 2, "html": "Deep", "anchor": None},
          paragraph("x")]),
        ("<h2 id=warm-up><strong>Warm up</strong></h2><p>x</p>",
         [{"type": "heading", "level": 2, "html": "Warm up", "anchor": "warm-up"},
          paragraph("x")]),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
         [bullets(item("a", bullets(item("b"))), item("c"))]),
        ("<ul><li>a</li><ol><li>b</li></ol></ul>",
         [bullets(item("a", bullets(item("b"), ordered=True)))]),
        ("<ol><li><p>a</p><p>b</p></li></ol>",
         [bullets(item("a<br><br>b"), ordered=True)]),
        ("<ul><li><h3>A</h3><p>b</p></li></ul>",
         [{"type": "heading", "level": 2, "html": "A", "anchor": None},
         paragraph("b")]),
        ("<blockquote><p>Less.</p><cite>A Person</cite></blockquote>",
         [{"type": "quote", "html": "Less.", "attribution": "A Person"}]),
        ("<blockquote><p>One.</p><p>Two.</p><footer>— A Person</footer></blockquote>",
         [{"type": "quote", "html": "One.<br><br>Two.", "attribution": "A Person"}]),
        ('<pre><code class="language-python">if a &lt; b:\n\n    x  = 1\n</code></pre>',
         [{"type": "code", "text": "if a < b:\n\n    x  = 1", "language": "python"}]),
        ("<dl><dt>Sen</dt><dd>A line.</dd><dt>Hara</dt><dd>The belly.</dd></dl>",
         [{"type": "definition", "term": "Sen", "html": "A line."},
          {"type": "definition", "term": "Hara", "html": "The belly."}]),
        ('<pre class="wp-block-verse">Still pond\n  a  frog\n\n<em>leaps</em></pre>',
         [{"type": "quote", "html": "Still pond<br>a frog<br><br>leaps",
           "attribution": ""}]),
        ('<div class="language-c"><pre>a;</pre></div>',
         [{"type": "code", "text": "a;", "language": "c"}]),
        ("<table><tr><td><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>",
         [{"type": "code", "text": "a\nb", "language": ""}]),
        ('<blockquote><p>Less.</p><div class="quote-author">A Person</div>'
         "</blockquote>",
         [{"type": "quote", "html": "Less.", "attribution": "A Person"}]),
        ("<p>One</p><p>* * *</p><p>two</p>",
         [paragraph("One"), {"type": "separator"}, paragraph("two")]),
        ("<p>One</p><hr><p>two</p>",
         [paragraph("One"), {"type": "separator"}, paragraph("two")]),
        ("<details><summary>More</summary><p>Inside.</p></details>",
         [paragraph("<strong>More</strong>"), paragraph("Inside.")]),
    ],
)  # fmt: skip
def test_an_element_becomes_its_block(blocks, body, expected):
    assert blocks(body) == expected


@pytest.mark.parametrize(
    "heading",
    ["References", "Quellen", "Bibliographie", "Fuentes:", "Bronnen", "参考文献"],
)
def test_a_list_below_a_heading_for_sources_is_references(blocks, heading):
    found = blocks(f"<h2>{heading}</h2><ol><li>A <i>book</i></li><li>B</li></ol>")

    assert found[1] == {"type": "references", "items": ["A <em>book</em>", "B"]}


def test_a_list_below_another_heading_stays_a_list(blocks):
    found = blocks("<h2>What to bring</h2><ol><li>A towel</li></ol>")

    assert found[1]["type"] == "list"


def test_rows_of_a_table_are_padded_to_one_width(blocks):
    found = blocks(
        "<table><caption>Hours</caption><thead><tr><th>Day<th>From<th>To</tr></thead>"
        "<tr><td rowspan=2>Mon<td>9<td>12</tr><tr><td>13</tr>"
        "<tr><td colspan=2><b>Tue</b> closed</tr></table>"
    )

    assert found == [
        {
            "type": "table",
            "caption": "Hours",
            "header": [["Day", "From", "To"]],
            "rows": [["Mon", "9", "12"], ["", "13", ""], ["Tue closed", "", ""]],
        }
    ]


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ("<tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td>1</td><td>2</td></tr>",
         [["A", "B"]]),
        ("<tr><td><b>A</b></td><td>B</td></tr><tr><td>1</td><td>2</td></tr>", []),
        ("<tr><td><b>A</b></td><td><b>B</b></td></tr><tr><td><b>1</b></td><td>2</td>"
         "</tr>", []),
    ],
)  # fmt: skip
def test_a_first_row_in_bold_is_a_header(blocks, rows, header):
    (found,) = blocks(f"<table>{rows}</table>")

    assert found["header"] == header


def test_a_table_that_lays_out_the_page_is_unwrapped(blocks):
    found = blocks(
        "<table><tr><td><h2>Left</h2><p>One</p></td><td><p>Two</p></td></tr></table>"
    )

    assert [block["type"] for block in found] == ["heading", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0",
         "https://www.youtube.com/watch?v=abcdefghijk"),
        ("//player.vimeo.com/video/123456", "https://vimeo.com/123456"),
        ("https://other.example/frame", "https://other.example/frame"),
    ],
)  # fmt: skip
def test_a_frame_becomes_the_address_one_would_open(blocks, address, expected):
    assert blocks(f'<iframe src="{address}"></iframe>') == [
        {"type": "embed", "url": expected, "caption": ""}
    ]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('<video src="/v.mp4">No video.</video>', "video"),
        ('<audio><source src="/v.mp3">No sound.</audio>', "audio"),
        ("<form><p>Name</p><input name=n></form>", "form"),
        ("<svg><text>Words</text></svg>", "svg"),
        ('<object data="https://a.example/x.swf">No.</object>', "object"),
    ],
)
def test_what_no_rule_knows_waits_for_a_person(blocks, body, kind):
    (found,) = blocks(body)

    assert (found["type"], found["kind"]) == ("needs_review", kind)
    assert found["reason"]


def test_a_formula_stays_in_its_sentence(blocks):
    found = blocks("<p>As <math><mi>a</mi></math> grows.</p>")

    assert found[0] == paragraph("As a grows.")
    assert found[1]["kind"] == "math"


@pytest.mark.parametrize(
    "portrait",
    ["", '<div class="avatar-box"><img src="https://a.example/p.jpg"></div>'],
)
def test_the_caption_of_a_quotation_says_who_is_quoted(blocks, portrait):
    (found,) = blocks(
        f"<figure>{portrait}<blockquote>Less.</blockquote>"
        '<figcaption class="source">— A Person</figcaption></figure>'
    )

    assert (found["type"], found["html"], found["attribution"]) == (
        "quote",
        "Less.",
        "A Person",
    )
