"""The house changes the words that hint at something about health."""

from django.test import Client

from articles.comments.models import SignalWords
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting

from .conftest import said

HINTS = "/admin/reader-comments/hints/"


def test_the_list_that_came_along_is_there_to_be_changed(
    target: Target, root_client: Client
) -> None:
    page = root_client.get(HINTS).text
    assert "chest pain" in page

    answer = root_client.post(HINTS, {"words": " house  on fire \n\n"}, follow=True)

    assert said(answer) == "The list is saved; it holds from now on."
    assert SignalWords.objects.get().words == "house on fire"
    assert waiting(target, body="My house on fire, so warm.").is_urgent
    assert "house on fire" in root_client.get(HINTS).text


def test_the_list_goes_back_to_what_it_was(root_client: Client) -> None:
    SignalWords.objects.create(signal="testimonial", language="de", words="prima")
    there = f"{HINTS}?signal=testimonial&language=de"
    assert "prima" in root_client.get(there).text

    root_client.post(there, {"reset": ""})

    assert "hat mich geheilt" in root_client.get(there).text


def test_a_list_that_is_too_long_comes_back_as_typed(root_client: Client) -> None:
    answer = root_client.post(HINTS, {"words": "word\n" * 501})

    assert "A list has 500 lines or fewer" in answer.text
    assert "word\nword" in answer.text
    assert not SignalWords.objects.exists()


def test_an_unknown_list_is_the_first_one(root_client: Client) -> None:
    assert "chest pain" in root_client.get(f"{HINTS}?signal=x&language=y").text
