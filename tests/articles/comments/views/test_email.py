"""Pages that mails lead to: a GET shows, a press acts."""

from datetime import timedelta
from time import time
from typing import Any

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone

from articles.comments import links
from articles.comments.flows import erase
from articles.comments.models import OutgoingMail, ReaderComment, Status, Writer
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def confirm_link(comment: ReaderComment) -> str:
    return links.confirm_url(comment.pk, comment.email_key)


def state_of(comment: ReaderComment) -> tuple[Any, ...]:
    comment.refresh_from_db()
    people = list(Writer.objects.order_by("pk").values())
    return comment.status, comment.follows_replies, people


@pytest.fixture
def unconfirmed(target: Target) -> ReaderComment:
    return waiting(target, answer="", follows_replies=True)


def link_of_yesterday(comment: ReaderComment) -> str:
    """A link as it was signed a day and a minute ago."""
    stamp = signing.b62_encode(int(time()) - 24 * 3600 - 60)
    signer = signing.Signer(salt=f"articles.comments.links.{links.Purpose.CONFIRM}")
    value = links.sign(links.Purpose.CONFIRM, comment.pk, comment.email_key)
    signed = signer.sign(f"{value.split(':')[0]}:{stamp}")
    return f"/email/confirm/{signed}/"


@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("address", [confirm_link, lambda c: links.stop_url(c.pk)])
def test_looking_never_acts(
    unconfirmed: ReaderComment, client: Client, method: str, address: Any
) -> None:
    before = state_of(unconfirmed)

    answers = [getattr(client, method)(address(unconfirmed)) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert state_of(unconfirmed) == before


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("address", [confirm_link, lambda c: links.stop_url(c.pk)])
def test_the_pages_are_for_one_person_only(
    unconfirmed: ReaderComment, client: Client, method: str, address: Any
) -> None:
    answer = getattr(client, method)(address(unconfirmed))

    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Robots-Tag"] == "noindex"
    assert not answer.cookies
    assert "priya@example.org" not in answer.text


def test_a_press_sends_the_comment_to_the_editors(
    unconfirmed: ReaderComment,
) -> None:
    client = Client(enforce_csrf_checks=True)
    page = client.get(confirm_link(unconfirmed))

    answer = client.post(confirm_link(unconfirmed), {"act": "confirm"})

    assert "Send this comment?" in page.text
    assert unconfirmed.body in page.text
    assert "Your comment is waiting" in answer.text
    assert "/comment/waiting/" in answer.text
    unconfirmed.refresh_from_db()
    assert unconfirmed.status == Status.WAITING
    assert Writer.objects.get(pk=unconfirmed.email_key).confirmed_at


def test_a_link_used_twice_says_so(unconfirmed: ReaderComment, client: Client) -> None:
    client.post(confirm_link(unconfirmed))

    answer = client.post(confirm_link(unconfirmed))

    assert answer.status_code == 200
    assert "nothing more to do" in answer.text


def test_an_old_link_offers_a_new_one(
    unconfirmed: ReaderComment, client: Client
) -> None:
    address = link_of_yesterday(unconfirmed)
    OutgoingMail.objects.update(sent=timezone.now() - timedelta(days=1))

    page = client.get(address)
    answer = client.post(address, {"act": "fresh"})

    assert "Email me a new link" in page.text
    assert "A new link is on its way" in answer.text
    assert OutgoingMail.objects.get().sent is None
    assert state_of(unconfirmed)[0] == Status.UNCONFIRMED


def test_a_link_dies_with_the_address(
    unconfirmed: ReaderComment, moderator: Any, client: Client
) -> None:
    address = confirm_link(unconfirmed)
    erase(unconfirmed, by=moderator)

    assert client.get(address).status_code == 404
    assert client.post(address).status_code == 404


def test_a_link_is_tied_to_the_address_it_was_sent_to(
    unconfirmed: ReaderComment, client: Client
) -> None:
    other = links.confirm_url(unconfirmed.pk, "of-another-address")

    assert client.post(other).status_code == 404
    assert state_of(unconfirmed)[0] == Status.UNCONFIRMED


TAMPERINGS = [
    lambda s: s[:-1],
    lambda s: s[1:],
    lambda s: s + "x",
    lambda s: s.swapcase(),
    lambda s: s.replace(":", "."),
    lambda s: s.split(":")[0],
    lambda s: ":".join(s.split(":")[:2]),
    lambda s: ":".join(["WzIsIiJd", *s.split(":")[1:]]),
    lambda s: ":".join([s.split(":")[0], "zzzzzz", s.split(":")[2]]),
    lambda s: s[::-1],
    lambda s: "0",
    lambda s: "é",
]


@pytest.mark.parametrize("tamper", TAMPERINGS)
@pytest.mark.parametrize("purpose", ["confirm", "stop"])
def test_a_link_that_was_changed_does_nothing(
    unconfirmed: ReaderComment, client: Client, tamper: Any, purpose: str
) -> None:
    before = state_of(unconfirmed)
    state = unconfirmed.email_key if purpose == "confirm" else ""
    signed = tamper(links.sign(links.Purpose(purpose), unconfirmed.pk, state))

    answers = [
        getattr(client, method)(f"/email/{purpose}/{signed}/")
        for method in ("get", "post")
    ]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert state_of(unconfirmed) == before


@pytest.mark.parametrize("made_for", links.Purpose)
@pytest.mark.parametrize("used_for", ["confirm", "stop"])
def test_a_link_for_one_thing_is_no_link_for_another(
    unconfirmed: ReaderComment, client: Client, made_for: str, used_for: str
) -> None:
    key = unconfirmed.email_key
    signed = links.sign(links.Purpose(made_for), unconfirmed.pk, key)

    answer = client.post(f"/email/{used_for}/{signed}/")

    assert (answer.status_code == 200) is (made_for == used_for)


def test_a_mail_program_stops_all_from_another_site(
    unconfirmed: ReaderComment,
) -> None:
    client = Client(enforce_csrf_checks=True)
    headers = {"Origin": "https://mail.example", "Sec-Fetch-Site": "cross-site"}

    answer = client.post(links.stop_url(unconfirmed.pk), ONE_CLICK, headers=headers)

    assert answer.status_code == 200
    assert not answer.cookies
    assert Writer.objects.get(pk=unconfirmed.email_key).stopped_at


def test_one_conversation_is_stopped_and_no_other(
    target: Target, client: Client
) -> None:
    first = published(target, follows_replies=True)
    again = published(
        target, reply_to=first.pk, body="Once more, I.", follows_replies=True
    )
    elsewhere = published(target, body="Of another matter.", follows_replies=True)
    other = published(
        target,
        reply_to=first.pk,
        body="I too.",
        email="gus@example.org",
        follows_replies=True,
    )

    client.post(links.stop_url(again.pk), {"act": "conversation"})

    follows = {c.pk: state_of(c)[1] for c in (first, again, elsewhere, other)}
    assert follows == {
        first.pk: False,
        again.pk: False,
        elsewhere.pk: True,
        other.pk: True,
    }
    assert not Writer.objects.filter(stopped_at__isnull=False).exists()


@pytest.mark.parametrize("act", ["conversation", "all"])
def test_a_stop_can_be_taken_back(
    unconfirmed: ReaderComment, client: Client, act: str
) -> None:
    address = links.stop_url(unconfirmed.pk)
    stopped = client.post(address, {"act": act})

    client.post(address, {"act": "again"})

    assert "Send me emails again" in stopped.text
    assert state_of(unconfirmed)[1] is True
    assert not Writer.objects.filter(stopped_at__isnull=False).exists()


def test_who_has_stopped_all_sees_it(
    unconfirmed: ReaderComment, client: Client
) -> None:
    client.post(links.stop_url(unconfirmed.pk), ONE_CLICK)

    page = client.get(links.stop_url(unconfirmed.pk))

    assert "no more emails from us" in page.text
    assert "Send me emails again" in page.text


def test_mails_can_be_stopped_when_the_page_is_gone(
    target: Target, unconfirmed: ReaderComment, client: Client
) -> None:
    target.page.unpublish()

    page = client.get(links.stop_url(unconfirmed.pk))
    answer = client.post(links.stop_url(unconfirmed.pk), ONE_CLICK)

    assert (page.status_code, answer.status_code) == (200, 200)
    assert Writer.objects.get(pk=unconfirmed.email_key).stopped_at


def test_mails_can_be_stopped_when_the_address_is_kept_no_longer(
    unconfirmed: ReaderComment, client: Client
) -> None:
    ReaderComment.objects.update(email="")

    client.post(links.stop_url(unconfirmed.pk), ONE_CLICK)

    assert Writer.objects.get(pk=unconfirmed.email_key).stopped_at


def test_the_link_in_the_mail_of_a_published_comment_confirms_the_address(
    target: Target, moderator: Any, client: Client
) -> None:
    comment = published(target, by=moderator, follows_replies=True)

    page = client.get(confirm_link(comment))
    client.post(confirm_link(comment))

    assert "Get an email when somebody replies?" in page.text
    assert state_of(comment)[0] == Status.PUBLISHED
    assert Writer.objects.get(pk=comment.email_key).confirmed_at
