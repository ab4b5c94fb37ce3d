"""A page is told from plain text by its content."""

import pytest

from importers.cleaning.detect import Format, detect
from importers.cleaning.read import RawPost


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>Stones</title>",
        "\n<html lang=en>",
        "<p>Warm stones</p>",
        "<!-- saved --><div>Warm</div>",
        "Warm <b>stones</b><br>and <i>slow</i> hands",
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
    ],
)
def test_markup_is_a_page(text: str) -> None:
    assert detect(RawPost("post.txt", text)) is Format.HTML


@pytest.mark.parametrize(
    "text",
    [
        "Warm stones",
        "a < b and c > d",
        "Use <b>bold</b> for stones.",
        "I <3 warm stones",
        "<jane@example.org> wrote: come on Monday",
    ],
)
def test_text_that_only_speaks_of_tags_is_text(text: str) -> None:
    assert detect(RawPost("post.html", text)) is Format.TEXT
