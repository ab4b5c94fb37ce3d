"""The private page of a comment, which only its writer knows."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from articles.comments.flows import decide
from articles.comments.links import waiting_url
from articles.comments.models import Action, ReaderComment, Status
from articles.comments.targets import Target
from articles.comments.views.waiting import masked
from tests.articles.comments.factories import BODY, published, waiting


def address(comment: ReaderComment, target: Target) -> str:
    return waiting_url(target.path, comment.pk)


@pytest.fixture
def sent(target: Target) -> ReaderComment:
    """A comment that waits."""
    return waiting(target)


def test_its_writer_sees_it_and_nobody_keeps_or_tells_the_address(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    answer = client.get(address(sent, target))

    assert answer.status_code == 200
    assert BODY in answer.text
    assert "Thank you, Priya N. Your comment is waiting" in answer.text
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Referrer-Policy"] == "no-referrer"
    assert answer["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in answer.text
    assert not answer.cookies


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (Status.UNCONFIRMED, "We sent a link to p…@example.org."),
        (Status.WAITING, "We will email you either way."),
        (Status.SPAM, "We will email you either way."),
        (Status.BIN, "decided not to publish it"),
        (Status.PUBLISHED, "Everybody can read it"),
    ],
)
def test_it_says_where_the_comment_stands(
    sent: ReaderComment, target: Target, client: Client, status: str, sentence: str
) -> None:
    ReaderComment.objects.update(status=status)

    assert sentence in client.get(address(sent, target)).text


def test_a_published_comment_is_a_link_away(target: Target, client: Client) -> None:
    comment = published(target)

    answer = client.get(address(comment, target))

    assert f'href="{target.url}comments/at/{comment.pk}/"' in answer.text
    assert "Take it back" not in answer.text


def test_without_an_address_the_page_itself_is_to_be_kept(
    target: Target, client: Client
) -> None:
    comment = waiting(target, email="")

    assert "Keep this address" in client.get(address(comment, target)).text


def test_it_is_changed_on_a_form_that_holds_it(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    form = client.post(address(sent, target), {"act": "edit"})
    assert f"{BODY}</textarea>" in form.text

    answer = client.post(
        address(sent, target), {"act": "change", "comment": "Better words."}
    )

    assert "Your change is kept." in answer.text
    sent.refresh_from_db()
    assert sent.body == "Better words."


OWN_HEALTH = "I was diagnosed with diabetes last year. Can I come?"


def test_own_health_in_a_change_is_asked_about_once(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    typed = {"act": "change", "comment": OWN_HEALTH}

    hint = client.post(address(sent, target), typed)

    assert hint.status_code == 200
    assert "seems to tell about your own health" in hint.text
    assert f"{OWN_HEALTH}</textarea>" in hint.text
    assert hint.text.count("autofocus") == 1
    sent.refresh_from_db()
    assert sent.body == BODY

    assert 'name="hinted" value="1"' in hint.text
    kept = client.post(address(sent, target), {**typed, "hinted": "1"})

    assert "Your change is kept." in kept.text
    sent.refresh_from_db()
    assert sent.body == OWN_HEALTH


def test_the_hint_about_health_does_not_come_again_after_an_error(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    typed = {"act": "change", "comment": " ", "hinted": "1"}

    wrong = client.post(address(sent, target), typed)

    assert wrong.status_code == 422
    assert 'name="hinted"' in wrong.text


def test_nobody_is_asked_about_a_change_that_comes_too_late(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    ReaderComment.objects.update(created=timezone.now() - timedelta(minutes=31))

    typed = {"act": "change", "comment": OWN_HEALTH}
    answer = client.post(address(sent, target), typed)

    assert "It is too late to change it" in answer.text
    assert "seems to tell about your own health" not in answer.text


def test_an_empty_change_is_an_error_and_changes_nothing(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    answer = client.post(address(sent, target), {"act": "change", "comment": " "})

    assert answer.status_code == 422
    assert answer.text.count("Enter your comment") == 2
    sent.refresh_from_db()
    assert sent.body == BODY


@pytest.mark.parametrize("act", ["change", "withdraw"])
def test_after_half_an_hour_it_stays_and_what_was_typed_is_shown(
    sent: ReaderComment, target: Target, client: Client, act: str
) -> None:
    earlier = timezone.now() - timedelta(minutes=31)
    ReaderComment.objects.update(created=earlier)

    typed = {"act": act, "comment": "Words that come too late."}
    answer = client.post(address(sent, target), typed)

    assert "It is too late to change it" in answer.text
    assert ("Words that come too late." in answer.text) is (act == "change")
    sent.refresh_from_db()
    assert sent.body == BODY


def test_a_decided_comment_cannot_be_taken_back(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    decide(sent, Action.APPROVE, by=None)

    answer = client.get(address(sent, target))

    assert "Take it back" not in answer.text


def test_taken_back_it_is_shown_once_more_to_be_copied(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    answer = client.post(address(sent, target), {"act": "withdraw"})
    assert "You took your comment back" in answer.text
    assert BODY in answer.text

    again = client.get(address(sent, target))

    assert again.status_code == 410
    assert BODY not in again.text


def test_the_address_is_good_for_its_own_page_alone(
    sent: ReaderComment, target: Target, client: Client
) -> None:
    cut = client.get(f"{address(sent, target)[:-3]}/")

    assert cut.status_code == 404
    assert "This address is not complete" in cut.text
    assert BODY not in cut.text


@pytest.mark.parametrize("act", ["", "steal", "approve"])
def test_an_unknown_act_does_nothing(
    sent: ReaderComment, target: Target, client: Client, act: str
) -> None:
    answer = client.post(address(sent, target), {"act": act})

    assert answer.status_code == 200
    sent.refresh_from_db()
    assert (sent.status, sent.body) == (Status.WAITING, BODY)


def test_an_email_address_is_shown_so_that_only_its_owner_knows_it() -> None:
    assert masked("priya@mail.example") == "p…@mail.example"
