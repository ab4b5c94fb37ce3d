"""How long a text takes to read."""

import json
from typing import Any

import pytest

from articles.models import ArticlePage
from articles.reading import reading_minutes
from tests.articles.factories import block, item


def body(*blocks: Any) -> Any:
    return ArticlePage(body=json.dumps(blocks)).body


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 1), (1, 1), (220, 1), (221, 2), (2200, 10)]
)
def test_latin_text_is_counted_in_words(words: int, minutes: int) -> None:
    text = body(block("paragraph", f"<p>{'rest ' * words}</p>"))

    assert reading_minutes(text) == minutes


@pytest.mark.parametrize(("characters", "minutes"), [(500, 1), (501, 2), (5000, 10)])
def test_chinese_text_is_counted_in_characters(characters: int, minutes: int) -> None:
    assert reading_minutes(body(block("paragraph", f"<p>{'休' * characters}</p>"))) == (
        minutes
    )


def test_references_are_not_read_through() -> None:
    source = item(f"<p>{'word ' * 500}</p>")

    assert reading_minutes(body(block("references", [source]))) == 1


def test_headings_lists_and_captions_count() -> None:
    words = "word " * 110

    text = body(
        block("list", f"<ul><li>{words}</li></ul>"),
        block("quote", {"text": f"<p>{words}</p>", "attribution": "one more"}),
    )

    assert reading_minutes(text) == 2
