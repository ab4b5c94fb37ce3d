"""What a writer can still do with a comment that was sent."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from articles.comments import counters
from articles.comments.errors import TooLateError
from articles.comments.flows import change, confirm, decide, withdraw
from articles.comments.models import (
    Action,
    MailKind,
    OutgoingMail,
    Status,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

LATER = timedelta(minutes=31)


def test_a_confirmed_comment_joins_the_queue(target: Target) -> None:
    comment = waiting(target, answer="")

    assert confirm(comment, now=timezone.now())

    comment.refresh_from_db()
    assert comment.status == Status.WAITING
    assert Writer.objects.get(pk=comment.email_key).confirmed_at
    assert MailKind.RECEIVED in OutgoingMail.objects.values_list("kind", flat=True)
    assert counters.recount(comment.thread) == {}


def test_a_comment_is_confirmed_once(target: Target) -> None:
    comment = waiting(target, answer="")
    confirm(comment, now=timezone.now())

    assert not confirm(comment, now=timezone.now())
    assert comment.decisions.count() == 1


def test_a_published_comment_confirms_its_address(target: Target) -> None:
    comment = published(target)

    assert not confirm(comment, now=timezone.now())
    assert Writer.objects.get(pk=comment.email_key).confirmed_at


def test_its_writer_changes_a_comment(target: Target) -> None:
    comment = waiting(target, body="Is it cold?")

    change(comment, "Is it cold at first?", now=timezone.now())

    comment.refresh_from_db()
    assert comment.body == "Is it cold at first?"
    assert comment.status == Status.WAITING
    assert comment.decisions.get().action == Action.CHANGE


def test_a_link_that_is_put_in_later_is_seen(target: Target) -> None:
    comment = waiting(target, body="Is it cold?")

    change(comment, "Is it cold? See https://shop.example", now=timezone.now())

    comment.refresh_from_db()
    assert "link" in [found["code"] for found in comment.held_for]


def test_its_writer_takes_a_comment_back(target: Target) -> None:
    comment = waiting(target)

    withdraw(comment, now=timezone.now())

    comment.refresh_from_db()
    assert comment.status == Status.ERASED
    assert (comment.body, comment.name, comment.email) == ("", "", "")
    assert counters.recount(comment.thread) == {}


def test_after_half_an_hour_it_stays_as_it_is(target: Target) -> None:
    comment = waiting(target)
    late = timezone.now() + LATER

    with pytest.raises(TooLateError):
        change(comment, "Other words.", now=late)
    with pytest.raises(TooLateError):
        withdraw(comment, now=late)


def test_what_an_editor_decided_stays_as_it_is(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    decide(comment, Action.APPROVE, by=moderator)

    with pytest.raises(TooLateError):
        change(comment, "Other words.", now=timezone.now())
