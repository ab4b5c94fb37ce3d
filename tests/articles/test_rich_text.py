"""Rich text inside a line, and what the feature sets let through."""

import re

import pytest
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import RichText

from articles.links import ExpandedRichText
from articles.rich_text import HEADING, INLINE, LIST, inline


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>One</p>", "One"),
        ('<p data-block-key="a1">One</p>', "One"),
        ("<p>One</p><p>Two</p>", "One<br><br>Two"),
        ('<p>One</p>\n<p data-block-key="a">Two</p>\n', "One<br><br>Two"),
        ("<p>A <b>bold</b> word</p>", "A <b>bold</b> word"),
        ("No paragraph", "No paragraph"),
        ("<p></p>", ""),
        ("", ""),
    ],
)
def test_paragraphs_become_lines(source: str, expected: str) -> None:
    assert inline(RichText(source)) == inline(source) == expected


def test_nothing_gives_nothing() -> None:
    assert inline(None) == ""


def test_links_that_are_looked_up_already_are_kept() -> None:
    value = ExpandedRichText(
        '<p><a linktype="page" id="1">x</a></p>', "<p>looked up</p>"
    )

    assert inline(value) == "looked up"


@pytest.mark.parametrize(
    ("features", "kept"),
    [
        (HEADING, "<p>a <i>b</i> c<sup>2</sup></p>"),
        (INLINE, "<p>a <i>b</i> c<sup>2</sup></p>"),
        (LIST, "<ul><li>a</li></ul>"),
    ],
)
def test_a_feature_set_keeps_its_own_markup(features: list[str], kept: str) -> None:
    editor = ContentstateConverter(features)

    saved = editor.to_database_format(editor.from_database_format(kept))

    assert re.sub(r' data-block-key="\w+"', "", saved) == kept
