"""Templates that a reader rarely sees, or sees otherwise than an editor."""

from types import SimpleNamespace

import pytest
from django.template.loader import render_to_string
from wagtail.rich_text import RichText

REVIEW = {
    "kind": "shortcode",
    "name": "hours",
    "html": RichText("<p>Monday 9 to 12</p>"),
    "source": "[hours]",
    "reason": "A shortcode that this site does not know",
}


def _needs_review(*, is_preview: bool) -> str:
    request = SimpleNamespace(is_preview=is_preview)
    context = {"value": REVIEW, "request": request}
    return render_to_string("articles/blocks/needs_review.html", context)


def test_an_editor_sees_in_the_preview_what_needs_review() -> None:
    html = _needs_review(is_preview=True)

    assert REVIEW["reason"] in html
    assert "Monday 9 to 12" in html


def test_a_reader_sees_only_the_text_of_what_needs_review() -> None:
    html = _needs_review(is_preview=False)

    assert html.strip() == "<p>Monday 9 to 12</p>"


def test_the_error_page_needs_no_database_and_no_context() -> None:
    html = render_to_string("500.html")

    assert "Sorry, something went wrong" in html


@pytest.mark.parametrize("name", ["article_head", "article_end"])
def test_a_slot_is_empty_until_a_site_fills_it(name: str) -> None:
    assert render_to_string(f"articles/slots/{name}.html").strip() == ""
