"""What is kept of a person is shown, handed over, and erased, in the admin."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from articles.comments.models import ReaderComment, Status, Writer
from articles.comments.targets import Target
from tests.articles.comments.factories import published

from .conftest import Login, said

EMAIL = "priya@example.org"
PERSON = "comments_desk:person"
EXPORT = "comments_desk:export"
ERASE = "comments_desk:erase_person"


@pytest.fixture(autouse=True)
def _a_comment(target: Target) -> None:
    published(target, body="A thought about oil.")


def test_what_is_kept_is_shown(keeper_client: Client) -> None:
    page = keeper_client.post(reverse(PERSON), {"email": EMAIL})

    assert "A thought about oil." in page.text
    assert "1 comment" in page.text
    assert "no-store" in page["Cache-Control"]


def test_who_may_not_see_addresses_sees_only_how_much(login: Login) -> None:
    client = login("erase_readercomment")

    page = client.post(reverse(PERSON), {"email": EMAIL}).text

    assert "1 comment" in page
    assert "A thought about oil." not in page
    assert reverse(EXPORT) not in page


def test_it_is_handed_over_for_machines(keeper_client: Client) -> None:
    answer = keeper_client.post(reverse(EXPORT), {"email": EMAIL, "as": "json"})

    assert answer["Content-Disposition"] == 'attachment; filename="comments.json"'
    assert json.loads(answer.content)["comments"][0]["text"] == "A thought about oil."


def test_it_is_handed_over_for_people(keeper_client: Client) -> None:
    answer = keeper_client.post(reverse(EXPORT), {"email": EMAIL, "as": "text"})

    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert "Text: A thought about oil." in answer.text


def test_erasing_shows_first_what_will_be_gone(keeper_client: Client) -> None:
    page = keeper_client.post(reverse(ERASE), {"email": EMAIL}).text

    assert "There is no undo." in page
    assert "A thought about oil." in page
    assert ReaderComment.objects.get().status == Status.PUBLISHED


def test_confirmed_it_is_gone(keeper_client: Client) -> None:
    answer = keeper_client.post(
        reverse(ERASE), {"email": EMAIL, "sure": "1"}, follow=True
    )

    assert said(answer) == "1 comment is erased, and all else that was kept."
    assert ReaderComment.objects.get().status == Status.ERASED
    assert not Writer.objects.filter(published__gt=0).exists()


@pytest.mark.parametrize("name", [PERSON, EXPORT, ERASE])
@pytest.mark.parametrize("email", ["", "priya", "@", "a b@c"])
def test_no_address_does_nothing(keeper_client: Client, name: str, email: str) -> None:
    answer = keeper_client.post(
        reverse(name), {"email": email, "sure": "1"}, follow=True
    )

    assert answer.status_code == 200
    assert ReaderComment.objects.get().status == Status.PUBLISHED


def test_of_a_stranger_nothing_is_found(keeper_client: Client) -> None:
    page = keeper_client.post(reverse(PERSON), {"email": "nobody@example.org"}).text

    assert "0 comments" in page
