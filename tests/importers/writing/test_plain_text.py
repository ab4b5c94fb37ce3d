import pytest

from importers.writing.plain_text import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("Warm hands", "Warm hands"),
        ("One<br>two", "One\ntwo"),
        ("One.<br><br>Two.", "One.\n\nTwo."),
        ("One. <br> <br/><br> Two. ", "One.\n\nTwo."),
        ("a line\nthat goes on", "a line that goes on"),
        ("<b>Bold</b> and <em>slanted</em>", "Bold and slanted"),
        ("5 &lt; 7 &amp; &#39;so&#39; &eacute;", "5 < 7 & 'so' é"),
        ("<code>&lt;b&gt;</code>", "<b>"),
        ("Tea &amp;amp; rest", "Tea &amp; rest"),
        ("5 < 7 and a <3", "5 < 7 and a <3"),
    ],
)
def test_inline_html_becomes_plain_text(html, text):
    assert plain_text(html) == text


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ('<a href="https://a.example/b">this study</a>', "this study (https://a.example/b)"),
        ('<a href="https://a.example/b">https://a.example/b</a>', "https://a.example/b"),
        ('<a href="https://a.example/b/">a.example/b</a>', "https://a.example/b/"),
        ('<a href="http://www.a.example/">www.a.example</a>', "http://www.a.example/"),
        ('<a href="https://a.example/long/way">a.example/lo…</a>', "https://a.example/long/way"),
        ('<a href="https://a.example/long/way">https://a.exam...</a>', "https://a.example/long/way"),
        ('<a href="https://a.example/b">And so on…</a>', "And so on… (https://a.example/b)"),
        ('<a href="https://a.example/">…</a>', "… (https://a.example/)"),
        ('<a href="mailto:ann@a.example">ann@a.example</a>', "ann@a.example"),
        ('<a href="#comment-7">Dell</a>', "Dell"),
        ('<a href="javascript:x()">Dell</a>', "Dell"),
        ("<a>Dell</a>", "Dell"),
        ('<a href="https://a.example/"><b>Warm</b> hands</a>!', "Warm hands (https://a.example/)!"),
        ('<a href="https://a.example/?a=1&amp;b=2">x</a>', "x (https://a.example/?a=1&b=2)"),
        ('<a href="https://a.example/">x<br>y</a> z', "x\ny (https://a.example/) z"),
    ],
)  # fmt: skip
def test_a_link_shows_where_it_leads_once(link, text):
    assert plain_text(link) == text


def test_a_text_of_a_megabyte_is_read_in_no_time():
    assert len(plain_text("<b>a</b><br>" * 100_000)) == 199_999
