"""A page of twice the size costs twice the work: calls are counted, not seconds."""

import sys
from types import FrameType

import pytest

from importers import ImporterError, clean
from importers.cleaning.read import read_bytes
from tests.importers.cleaning.drafting import PROSE

# Twice the work, and a little for what is found in the larger page alone.
MOST = 2.3
SHAPES = {
    "paragraphs": f"<p>{PROSE}</p>",
    "words": "<p>slow</p>",
    "blank paragraphs": "<p> </p>\n",
    "marks": "<b><i>slow</i> hands</b> ",
    "marks left open": "<p><b>slow <i>hands",
    "links": '<a href="/stones">Stones</a> ',
    "headings": f"<h2>Stones</h2><p>{PROSE}</p>",
    "lists": f"<ul><li>{PROSE}<ul><li>Stones</li></ul></li></ul>",
    "items": '<li class="menu-item"><a href="/stones">Stones</a></li>',
    "tables": f"<table><tr><td>Stones</td><td>{PROSE}</td></tr></table>",
    "pictures": '<figure><img src="a.jpg"><figcaption>Stones</figcaption></figure>',
    "bare pictures": '<div><img src="a.jpg" alt="Stones"> <em>Stones</em></div>',
    "spans around a picture": "<div>" * 50 + '<img src="a.jpg">' + "</div>" * 50,
    "quotes": f"<blockquote><p>{PROSE}</p><cite>Ana</cite></blockquote>",
    "comments": f'<li class="comment" id="comment-7"><b class="fn">Ana</b>{PROSE}</li>',
    "boxes": "<div>" * 100 + "Stones" + "</div>" * 100,
    "chrome": '<div class="sidebar"><h3>Related posts</h3><a href="/a">Feet</a></div>',
    "asides": f"<aside>{PROSE}</aside>",
    "drawings": '<svg><path d="M1 2"/><title>Stones</title></svg>',
    "dates": "<span class='date'>3 May 2021</span> by <a rel='author'>Ana</a>",
    "disclaimers": "<p>This is no substitute for medical advice, ask a doctor.</p>",
    "styles": f"<p style='font-style: italic' class='a b c'>{PROSE}</p>",
    "lines": "slow hands<br>",
    "line ends": "<br>",
}


def _work(markup: str, times: int) -> int:
    content = f"<article><h1>Stones</h1><p>{PROSE}</p>{markup * times}</article>"
    post = read_bytes(content.encode(), "page.html")
    calls = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        clean(post)
    except ImporterError:
        pass
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_page_is_twice_the_work(shape: str) -> None:
    # What is learned once, such as names of classes, is not counted.
    _work(SHAPES[shape], 1)

    small, large = _work(SHAPES[shape], 100), _work(SHAPES[shape], 200)

    assert large <= MOST * small
