"""Addresses become whole where the page says where it is from."""

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.cleaning.parsers.html import addresses

LINK = '<p><a href="rest.html">Rest</a> well.</p>'
WHOLE = 'href="https://a.example/notes/rest.html"'


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("", "https://a.example/notes/post.html"),
        ('<link rel=canonical href="https://a.example/notes/post.html">', None),
        ("<!-- saved from url=(0033)https://a.example/notes/post.html -->", None),
        ('<base href="https://a.example/notes/">', None),
    ],
)
def test_a_relative_link_becomes_whole(parsed, page, head, url):
    draft = parsed(page(LINK, head=head), url)

    assert WHOLE in draft.blocks[1].block.html


def test_a_picture_keeps_no_link_that_leads_nowhere(blocks):
    (found,) = blocks('<p><a href="book.html"><img src="https://a.example/p.jpg"></a>')

    assert found["link"] is None


@pytest.mark.parametrize("address", ["javascript:x", "data:text/html,x", "file:///x"])
def test_an_address_that_is_no_web_address_is_no_link(blocks, address):
    (found,) = blocks(f'<p><a href="{address}">Rest</a></p>')

    assert found["html"] == "Rest"


@given(
    st.text(st.sampled_from("ab./%~+,=@-;?#:_"), max_size=12),
    st.sampled_from(
        [
            "https://a.example/notes/post.html",
            "HTTP://A.example:80",
            "https:///x",
            "x/y",
        ]
    ),
)
def test_a_path_is_joined_as_any_address_is(path, base):
    assert addresses.link(f"/{path}x", base) == urljoin(base, f"/{path}x")
