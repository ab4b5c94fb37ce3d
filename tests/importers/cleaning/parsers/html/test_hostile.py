"""Hostile markup never leaves the parser."""

import re
import time

import pytest

BODIES = [
    "<script>alert(1)</script>",
    "<p onclick=alert(1)>x</p>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    "<img src=x onerror=alert(1)>",
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<figure><img src="https://a.example/p.jpg"><figcaption><script>x</script><b'
    " onclick=y>c"
    "</b></figcaption></figure>",
    "<svg><script>alert(1)</script><text onload=x>t</text></svg>",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
    "<form action=javascript:x><p>a<script>b</script></p></form>",
    '<p style="background:url(javascript:x)" class=a id=b>x</p>',
    "<![CDATA[</svg><img src=x onerror=alert(1)>]]>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    '<abbr title="&quot;><script>x</script>">a</abbr>',
    '<video src="javascript:alert(1)">v</video>',
]
_RUNS = re.compile(
    r"<script|<[^>]*\son\w+=|javascript:|<[^>]*\s(?:style|class|id)=|data:text"
)


@pytest.mark.parametrize("body", BODIES)
def test_nothing_that_runs_is_left(blocks, body):
    rendered = [
        str(value)
        for block in blocks(body)
        for name, value in block.items()
        if name != "source"
    ]

    assert not _RUNS.search(" ".join(rendered))


def test_deep_nesting_is_flattened_without_loss(parsed):
    draft = parsed("<body>" + "<div>" * 500 + "<p>word</p>" + "</div>" * 500)

    assert [p.block.html for p in draft.blocks] == ["word"]


def test_deeply_nested_marks_and_lists_are_no_danger(parsed):
    draft = parsed("<body>" + "<ul><li><b><i>" * 200 + "word")

    assert "word" in str(draft.blocks)


def test_an_empty_page_has_no_blocks(parsed):
    assert parsed("").blocks == []


@pytest.mark.parametrize(
    "unit",
    [
        "<h3>Related posts</h3>",
        "<p>Related posts</p><p>x</p>",
        '<img src="https://a.example/1.jpg"><noscript><img src="/2.jpg"></noscript>',
        "<p><b>Head</b></p>",
        "<center><img src=a.jpg><i>x</i></center>",
        '<li class=comment id="comment-1"><p>x</p></li>',
    ],
)
def test_thousands_of_one_thing_take_seconds_at_most(parsed, page, unit):
    started = time.process_time()
    parsed(page(unit * 4000))

    assert time.process_time() - started < 5
