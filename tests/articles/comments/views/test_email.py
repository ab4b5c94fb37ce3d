"""Pages that mails lead to: a GET shows, a press acts."""

import re
from datetime import timedelta
from time import time
from typing import Any

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone

from articles.comments import links
from articles.comments.flows import decide, erase
from articles.comments.models import Action, OutgoingMail, ReaderComment, Status, Writer
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


def press_again(client: Client, comment: ReaderComment, page: Any) -> Any:
    """Press "Send me emails again" on a page, with all that stands in its form."""
    assert "Send me emails again" in page.text
    return client.post(links.stop_url(comment.pk), fields_of(page.text))


def fields_of(html: str) -> dict[str, str]:
    """What the first button of a page sends, with what is hidden beside it."""
    hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', html)
    act = re.findall(r'<button type="submit"[^>]* name="act" value="(\w+)"', html)[0]
    return {**dict(hidden), "act": act}


@pytest.mark.parametrize("act", ["conversation", "all"])
def test_a_stop_can_be_taken_back(
    unconfirmed: ReaderComment, client: Client, act: str
) -> None:
    stopped = client.post(links.stop_url(unconfirmed.pk), {"act": act})

    answer = press_again(client, unconfirmed, stopped)

    assert "You will get emails again" in answer.text
    assert state_of(unconfirmed)[1] is True
    assert not Writer.objects.filter(stopped_at__isnull=False).exists()


@pytest.mark.parametrize("act", ["conversation", "all"])
def test_whoever_had_asked_for_some_replies_gets_those_again_and_no_others(
    target: Target, client: Client, act: str
) -> None:
    asked = published(target, follows_replies=True)
    silent = published(target, reply_to=asked.pk, body="Once more, I.")

    stopped = client.post(links.stop_url(silent.pk), {"act": act})
    press_again(client, silent, stopped)

    assert (state_of(asked)[1], state_of(silent)[1]) == (True, False)


def test_whoever_had_asked_for_no_replies_gets_none_after_stopping_and_starting_again(
    target: Target, client: Client
) -> None:
    comment = published(target)

    stopped = client.post(links.stop_url(comment.pk), ONE_CLICK)
    press_again(client, comment, stopped)

    assert state_of(comment)[1] is False


def test_nothing_is_offered_again_to_whoever_had_asked_for_nothing(
    target: Target, client: Client
) -> None:
    comment = published(target)

    answer = client.post(links.stop_url(comment.pk), {"act": "conversation"})

    assert "no more emails about this conversation" in answer.text
    assert "Send me emails again" not in answer.text


def test_a_conversation_that_was_stopped_stays_so_after_all_was(
    target: Target, client: Client
) -> None:
    comment = published(target, follows_replies=True)
    client.post(links.stop_url(comment.pk), {"act": "conversation"})

    press_again(client, comment, client.post(links.stop_url(comment.pk), ONE_CLICK))

    assert state_of(comment)[1] is False


def test_a_stop_that_was_pressed_twice_can_still_be_taken_back(
    target: Target, client: Client
) -> None:
    comment = published(target, follows_replies=True)
    address = links.stop_url(comment.pk)
    pressed = fields_of(client.get(address).text)

    client.post(address, pressed)
    press_again(client, comment, client.post(address, pressed))

    assert pressed["act"] == "conversation"
    assert state_of(comment)[1] is True


@pytest.mark.parametrize("kept", ["", "1", "forged:value:here"])
def test_what_comes_back_must_be_what_was_kept(
    target: Target, client: Client, kept: str
) -> None:
    comment = published(target)
    other = published(target, body="Of another.", email="gus@example.org")
    foreign = links.sign(links.Purpose.FOLLOW, other.pk, f"{comment.pk}")

    for value in (kept, foreign):
        form = {"act": "follow", "kept": value}
        assert client.post(links.stop_url(comment.pk), form).status_code == 200

    assert (state_of(comment)[1], state_of(other)[1]) == (False, False)


def test_replies_alone_do_not_take_back_a_stop_of_all(
    target: Target, client: Client
) -> None:
    comment = published(target, follows_replies=True)
    address = links.stop_url(comment.pk)
    page = client.post(address, {"act": "conversation"})
    client.post(address, ONE_CLICK)

    answer = press_again(client, comment, page)

    assert "no more emails from us" in answer.text
    assert Writer.objects.get(pk=comment.email_key).stopped_at


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


@pytest.mark.parametrize("action", [Action.APPROVE, Action.BIN, Action.WAIT])
def test_a_look_at_the_link_never_says_that_an_address_is_confirmed_that_nobody_has(
    target: Target, moderator: Any, client: Client, action: Action
) -> None:
    comment = waiting(target, answer="")
    address = confirm_link(comment)
    decide(comment, action, by=moderator)

    page = client.get(address)

    assert "Is this your address?" in page.text
    assert "is confirmed" not in page.text
    assert not Writer.objects.filter(confirmed_at__isnull=False).exists()
    pressed = client.post(address, fields_of(page.text))
    assert "Your address is confirmed" in pressed.text
    assert "Your address is confirmed" in client.get(address).text
    assert Writer.objects.get(pk=comment.email_key).confirmed_at
