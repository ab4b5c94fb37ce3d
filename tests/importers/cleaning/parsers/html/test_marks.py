"""Inline HTML of our own writing: what the sanitiser would leave as it is."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.cleaning.parsers.html import marks
from importers.cleaning.parsers.html.marks import InlineWriter
from importers.cleaning.parsers.html.tree import Element
from importers.cleaning.sanitize import inline

TEXTS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("<>&\"'\0\u00a0 "),
    max_size=12,
)
ADDRESSES = st.one_of(
    TEXTS,
    st.text(st.sampled_from("htps:/.#?&=;-_%xn'\"<>[]@\\ a1é\t"), max_size=20),
    st.builds(
        str.__add__,
        st.sampled_from(["http://", "https://", "HTTP://a.", "#", "//", "mailto:"]),
        st.text(st.sampled_from("abxn019.-/?#&;=%@:[]'\"<> \\é~|^`{}"), max_size=24),
    ),
)
TAGS = ("a", "b", "strong", "i", "em", "code", "sup", "sub", "abbr", "span", "script")
MARKS = st.builds(
    lambda tag, href, title: Element(tag, {"href": href, "title": title}, []),
    st.sampled_from(TAGS),
    ADDRESSES,
    TEXTS,
)
STEPS = st.lists(st.one_of(TEXTS, MARKS, st.sampled_from(["end", "break"])))


@given(STEPS, st.sampled_from([None, "https://a.example/post"]))
def test_what_is_written_is_as_the_sanitiser_leaves_it(steps, base):
    html = _written(steps, base)

    assert "<" not in html or inline(html) == html


@given(ADDRESSES)
def test_an_address_that_is_sure_is_left_by_the_sanitiser(address):
    link = f'<a href="{escape(address)}">x</a>'

    assert not marks.is_sure(link[:-5]) or inline(link) == link


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "https://xn--/",
        "http://1.2.3.999/",
        "https://a.example/'",
        'https://a.example/"',
        "https://[::1/",
        "https://a.example:99999999/",
        "data:text/html,x",
    ],
)
def test_an_address_that_the_sanitiser_may_change_is_not_sure(address):
    assert not marks.is_sure(f'<a href="{escape(address)}">')


def _written(steps, base):
    writer = InlineWriter(base)
    opened = [_step(writer, step) for step in steps]
    assert len(opened) == len(steps)
    return writer.take()


def _step(writer, step):
    """Take one step; a mark that is not ours begins nothing, so nothing is ended."""
    if isinstance(step, Element):
        return writer.open(step)
    if step == "break":
        return writer.line_break()
    if step == "end":
        return bool(writer._marks) and writer.close()
    return writer.text(step)
