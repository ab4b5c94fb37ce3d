"""What no parser should be given is refused in words before one sees it."""

import pytest

from importers import UnreadableSourceError
from importers.cleaning.limits import check_depth, check_length


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<div>" * 100_000, "nested"),
        ("<b>" * 20_000, "nested"),
        ("<p>x</p>" * 300_000, "tags"),
        ("<p " + "a=1 " * 100_000 + ">", "attributes"),
        ("<select>" + "<option>x" * 20_000, "options"),
        ("".join(f"<body a{n}=1>" for n in range(20_000)), "pages"),
        ("<p " + "a='>' " * 100_000 + ">", "attributes"),
        ("".join(f"<p><font id={n}>x</p>" for n in range(2_000)), "nested"),
        (
            "".join(f"<font id={n}>" for n in range(300)) + "<p>x" * 8_000,
            "begun anew",
        ),
        ("<div><table><td></div></table>" * 20_000, "nested"),
        ("<!-->" + "<div>" * 20_000, "nested"),
        ("<script-x>" + "<div>" * 20_000, "nested"),
        ("<svg><style>" + "<div>" * 20_000, "nested"),
        ("<svg><style><p " + "a=1 " * 100_000 + ">", "attributes"),
        ("<b title='<script>' " + "a=1 " * 100_000 + ">", "attributes"),
        ("<\u017fcript>" + "<div>" * 20_000, "nested"),
    ],
)
def test_markup_beyond_the_limits_is_refused(markup: str, found: str) -> None:
    with pytest.raises(UnreadableSourceError, match=f"page.html: .*{found}"):
        check_depth(markup, "page.html")


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 200 + "</div>" * 200,
        "<p>x" * 20_000,
        "<br>" * 20_000,
        "<!-- " + "<div>" * 20_000 + " -->",
        "<script>" + "'<div>'" * 20_000 + "</script>",
        "<li>x</li>" * 20_000,
        '<p><i class="icon"></i> <b style="x">x</b></p>' * 8_000,
        "<table><tr><td><font size=1>x</table>" * 8_000,
        "<script>" + "x = 'word' * 1;" * 100_000 + "</script>",
        "<svg><title>x</title></svg>" * 5_000,
        '<a title="<div><div>">x</a>' * 10_000,
    ],
)
def test_long_but_honest_markup_passes(markup: str) -> None:
    check_depth(markup, "page.html")


def test_text_of_too_many_lines_is_refused() -> None:
    with pytest.raises(UnreadableSourceError, match="more than 50,000 lines"):
        check_length("x\n" * 50_001, "post.txt")


def test_a_long_text_passes() -> None:
    check_length("x\n" * 5_000, "post.txt")
