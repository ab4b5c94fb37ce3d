"""A document as HTML and as Markdown: the same words, nothing that runs."""

import re

import pytest

from importers.cleaning import document as doc
from importers.cleaning.export import to_html, to_markdown


def document(*blocks, **facts):
    return doc.Document("Rest & sleep", doc.TitleOrigin.PAGE, blocks=blocks, **facts)


FIGURE = doc.Figure("p.jpg", "A hand", caption="In the <em>studio</em>", credit="Ann")
LIST = doc.List(True, (doc.ListItem("a", doc.List(False, (doc.ListItem("b"),))),))
TABLE = doc.Table("Hours", (("Day", "From"),), (("Mon", "9 | 10"),))


@pytest.mark.parametrize(
    ("block", "html", "markdown"),
    [
        (doc.Heading(2, "Why", "why"), '<h2 id="why">Why</h2>', "## Why"),
        (doc.Paragraph("a <strong>b</strong><br>c"), "<p>a <strong>b</strong><br>c</p>",
         "a **b**  \nc"),
        (doc.Paragraph('<a href="https://a.example/x">y</a>'),
         '<p><a href="https://a.example/x">y</a></p>', "[y](https://a.example/x)"),
        (doc.Paragraph("1. no list, *no* mark"), "<p>1. no list, *no* mark</p>",
         "1\\. no list, \\*no\\* mark"),
        (LIST, "<ol><li>a<ul><li>b</li></ul></li></ol>", "1. a\n   - b"),
        (doc.Quote("Less.", "A Person"),
         "<figure><blockquote><p>Less.</p></blockquote>"
         "<figcaption>A Person</figcaption></figure>", "> Less.\n>\n> — A Person"),
        (FIGURE,
         '<figure><img src="p.jpg" alt="A hand"><figcaption>In the <em>studio</em>'
         " <small>Ann</small></figcaption></figure>",
         "![A hand](p.jpg)\n\n*In the *studio* Ann*"),
        (doc.Figure(None, "nicola", caption="At work"),
         "<figure><p>[nicola]</p><figcaption>At work</figcaption></figure>",
         "\\[nicola\\]\n\n*At work*"),
        (TABLE,
         "<table><caption>Hours</caption><thead><tr><th>Day</th><th>From</th></tr></thead>"
         "<tbody><tr><td>Mon</td><td>9 | 10</td></tr></tbody></table>",
         "Hours\n\n| Day | From |\n| --- | --- |\n| Mon | 9 \\| 10 |"),
        (doc.Embed("https://vimeo.com/1"),
         '<p><a href="https://vimeo.com/1">https://vimeo.com/1</a></p>',
         "[https://vimeo.com/1](https://vimeo.com/1)"),
        (doc.Code("a < b\n```", "python"),
         '<pre><code class="language-python">a &lt; b\n```</code></pre>',
         "````python\na < b\n```\n````"),
        (doc.Definition("Sen", "A line."),
        "<dl><dt>Sen</dt><dd><p>A line.</p></dd></dl>",
         "**Sen**: A line."),
        (doc.Separator(), "<hr>", "---"),
        (doc.References(("A <em>book</em>",)),
         '<ol aria-label="References"><li>A <em>book</em></li></ol>', "1. A *book*"),
        (doc.Disclaimer("No advice.<br><br>Ask."),
         '<aside aria-label="Disclaimer"><p>No advice.</p><p>Ask.</p></aside>',
         "> No advice.\n>\n> Ask."),
        (doc.NeedsReview("form", "f", "<p>Name</p>", "<form>", "a form"),
         '<div data-needs-review="form"><p>Name</p></div>', "Name"),
    ],
)  # fmt: skip
def test_a_block_in_both_forms(block, html, markdown):
    assert html in to_html(document(block))
    assert to_markdown(document(block)) == f"# Rest & sleep\n\n{markdown}\n".replace(
        "t & s", "t \\& s"
    )


HOSTILE = (
    "<img src=x onerror=alert(1)><script>alert(2)</script>[x](javascript:alert(3))"
)


@pytest.mark.parametrize(
    "block",
    [
        doc.Heading(2, HOSTILE, '"><script>'),
        doc.Paragraph(HOSTILE),
        doc.Quote(HOSTILE, HOSTILE),
        doc.Figure(
            "javascript:alert(1)", HOSTILE, caption=HOSTILE, link="javascript:x"
        ),
        doc.Figure('x" onerror="y', '" onerror="y'),
        doc.Table(HOSTILE, ((HOSTILE,),), ((HOSTILE,),)),
        doc.Embed("javascript:alert(1)", HOSTILE),
        doc.Code(HOSTILE, '"><script>'),
        doc.Definition(HOSTILE, HOSTILE),
        doc.References((HOSTILE,)),
        doc.NeedsReview(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE),
    ],
)
def test_nothing_in_either_form_runs(block):
    made = document(
        block, author=HOSTILE, published='"><script>', language='"><script>'
    )
    html = re.sub(r'"[^"]*"', '""', to_html(made))

    assert not re.search(r"<script|<[^>]*\son\w+=", html)
    assert "javascript:" not in "".join(
        re.findall(r'(?:href|src)="[^"]*"', to_html(made))
    )
    outside_code = re.sub(r"(?s)```.*?```", "", to_markdown(made))
    assert not re.search(r"(?<!\\)<(?:img|script)", outside_code)
    assert not re.search(r"\]\(javascript:", outside_code.replace("\\]", ""))


def test_comments_follow_the_article():
    comment = doc.Comment("Reader", "https://r.example", "2024-05-13", "Lovely.",
                          replies=(doc.Comment("Jo", None, None, "Thanks"),
                          ))  # fmt: skip
    made = document(comments=(comment,))

    assert '<a href="https://r.example" rel="nofollow ugc">Reader</a>' in to_html(made)
    assert "> > **Jo**" in to_markdown(made)
