"""Ready answers reveal nothing, by the guard's own measure."""

import pytest

from articles.comments.guard import telling
from articles.comments.ready_replies import ready_replies

LANGUAGES = ["en", "es", "fr", "de", "it", "pt-BR", "nl"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ready_reply_passes_the_guard(language: str) -> None:
    assert all(not telling(reply, name="Priya") for reply in ready_replies(language))


def test_a_language_without_ready_replies_gets_english() -> None:
    assert ready_replies("fi") == ready_replies("en-GB")
