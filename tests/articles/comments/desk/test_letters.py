"""Writing to somebody from the desk, in private."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from articles.comments import flows
from articles.comments.models import (
    Action,
    CannedReply,
    Letter,
    OutgoingMail,
    ReaderComment,
    Status,
)
from articles.comments.stopping import stop_all
from articles.comments.targets import Target
from tests.articles.comments.factories import published, target_for, waiting
from tests.articles.factories import House
from tests.articles.test_query_budget import queries_of

from .conftest import said


def address(comment: ReaderComment, purpose: str = "urgent") -> str:
    path = reverse("comments_desk:write", args=[comment.pk])
    return f"{path}?purpose={purpose}"


def send(client: Client, comment: ReaderComment, text: str, **more: Any) -> Any:
    data = {"text": text, "version": comment.version, **more}
    return client.post(address(comment), data, follow=True)


@pytest.mark.parametrize(
    ("purpose", "title", "words"),
    [
        ("urgent", "Write to them, keep private", "call your local emergency"),
        ("repost", "Ask to repost without details", "please send it"),
        ("nonsense", "Write to them, keep private", "call your local emergency"),
    ],
)
def test_the_form_holds_a_text_for_the_purpose(
    target: Target, moderator_client: Client, purpose: str, title: str, words: str
) -> None:
    page = moderator_client.get(address(waiting(target), purpose)).text

    assert title in page
    assert words in " ".join(page.split("<textarea")[1].split())


def test_the_text_is_in_the_language_of_the_page(
    house: House, moderator_client: Client
) -> None:
    comment = waiting(target_for(house.article(slug="leinen", language="de")))

    page = moderator_client.get(address(comment)).text

    assert "Danke für Ihren Kommentar" in page.split("<textarea")[1]


def test_the_house_can_have_its_own_texts(
    target: Target, moderator_client: Client
) -> None:
    for text in ("Our own words.", "Others of ours."):
        CannedReply.objects.create(purpose="urgent", language="en", text=text)
    comment = waiting(target)

    page = moderator_client.get(address(comment)).text
    chosen = send(moderator_client, comment, "Typed.", use="Others of ours.").text

    assert "Our own words.</textarea>" in page
    assert "Others of ours." in page
    assert "Others of ours.</textarea>" in chosen
    assert "Typed." in chosen
    assert not Letter.objects.exists()


def test_it_is_confirmed_and_can_be_undone_with_one_press(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)

    done = send(moderator_client, comment, "See a doctor.")

    assert "Wrote to Priya N.; the comment stays private." in done.text
    batch = comment.decisions.get().batch
    moderator_client.post(reverse("comments_desk:undo", args=[batch]))
    comment.refresh_from_db()
    assert comment.status == Status.WAITING
    assert not OutgoingMail.objects.exists()


def test_the_key_for_undo_takes_a_letter_back(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    send(moderator_client, comment, "See a doctor.")

    moderator_client.post(reverse("comments_desk:undo_last"))

    comment.refresh_from_db()
    assert comment.status == Status.WAITING


def test_once_it_has_left_the_desk_says_so(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    send(moderator_client, comment, "See a doctor.")
    OutgoingMail.objects.update(sent=comment.created)
    batch = comment.decisions.get().batch

    answer = moderator_client.post(
        reverse("comments_desk:undo", args=[batch]), follow=True
    )

    assert "The letter has left, so nothing was taken back." in said(answer)
    comment.refresh_from_db()
    assert comment.status == Status.BIN


@pytest.mark.parametrize("text", ["", "  \n ", "x" * 5001, "a\x00b"])
def test_what_is_no_letter_comes_back(
    target: Target, moderator_client: Client, text: str
) -> None:
    comment = waiting(target)

    page = send(moderator_client, comment, text)

    assert page.status_code == 200
    comment.refresh_from_db()
    assert comment.status == Status.WAITING
    assert not Letter.objects.exists()


def test_if_somebody_was_faster_the_typed_text_comes_back(
    target: Target, moderator_client: Client, moderator: Any
) -> None:
    comment = waiting(target)
    flows.decide(comment, Action.APPROVE, by=moderator)

    page = send(moderator_client, comment, "Words of an hour.").text

    assert "Mara Ellingsen has decided in the meantime: Published." in page
    assert "Words of an hour.</textarea>" in page
    comment.refresh_from_db()
    assert comment.status == Status.PUBLISHED
    assert not Letter.objects.exists()


def test_without_a_version_nothing_is_sent(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)

    page = moderator_client.post(address(comment), {"text": "Words."})

    assert "Nothing was sent." in page.text
    assert not Letter.objects.exists()


def test_without_an_address_the_bin_is_offered(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target, email="")

    page = moderator_client.get(address(comment)).text
    answer = send(moderator_client, comment, "Words of an hour.").text

    assert "They gave no email address" in page
    assert 'value="bin"' in page
    assert "<textarea" not in page
    assert "Words of an hour." in answer
    comment.refresh_from_db()
    assert comment.status == Status.WAITING


def test_who_wants_no_mail_gets_none(
    target: Target, moderator_client: Client, moderator: Any
) -> None:
    comment = waiting(target)
    stop_all(comment, now=comment.created)

    page = moderator_client.get(address(comment)).text

    assert "They asked for no more email" in page


def test_a_withdrawn_page_sends_no_letter(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    target.page.unpublish()

    assert "The page is withdrawn" in moderator_client.get(address(comment)).text


def test_an_address_that_is_not_confirmed_is_said_to_be(
    target: Target, moderator_client: Client
) -> None:
    page = moderator_client.get(address(waiting(target))).text

    assert "They have not confirmed their email address" in page


def test_what_was_written_before_is_shown(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    send(moderator_client, comment, "See a doctor.")

    page = moderator_client.get(address(comment)).text

    assert "Written to them on" in page
    assert "<p>See a doctor.</p>" in page


def test_the_screen_needs_few_queries(target: Target, moderator_client: Client) -> None:
    first = published(target)
    comment = waiting(target, body="More of it.", reply_to=first.pk)
    moderator_client.get(address(comment))

    assert len(queries_of(moderator_client, address(comment))) <= 20
