"""A reader sends a comment."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.comments.flows import Asked, Refused, Stored, decide, submit
from articles.comments.models import (
    Action,
    CommentSettings,
    CommentThread,
    MailKind,
    OutgoingMail,
    ReaderComment,
    SpentChallenge,
    Status,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import (
    published,
    send,
    submission,
    target_for,
    waiting,
)
from tests.articles.factories import House


def test_a_comment_waits_for_a_person(target: Target) -> None:
    comment = waiting(target, body="Does it feel cold at first?")

    comment.refresh_from_db()
    assert comment.status == Status.WAITING
    assert (comment.name, comment.email) == ("Priya N.", "priya@example.org")
    assert comment.body == "Does it feel cold at first?"
    assert not comment.shown
    assert comment.thread.page_id == target.page_id
    assert comment.thread.waiting == 1


def test_a_reply_hangs_on_what_it_answers(target: Target) -> None:
    first = published(target)
    second = published(target, reply_to=first.pk, body="It would, at first.")

    third = waiting(target, reply_to=second.pk, body="Thank you for asking this.")

    assert (third.parent, third.root, third.depth) == (second, first, 2)


def test_the_same_press_twice_is_one_comment(target: Target) -> None:
    sent = submission(target)
    first = submit(target, sent, now=timezone.now())

    again = submit(target, sent, now=timezone.now())

    assert isinstance(first, Stored)
    assert again == Stored(first.comment, is_new=False)
    assert ReaderComment.objects.count() == 1


def test_a_question_is_spent_by_its_first_comment(target: Target) -> None:
    sent = submission(target)
    submit(target, sent, now=timezone.now())
    other = submission(
        target, body="Other words.", token=sent.token, answer=sent.answer
    )

    answer = submit(target, other, now=timezone.now())

    assert isinstance(answer, Asked)
    assert answer.code == "spent"
    assert ReaderComment.objects.count() == SpentChallenge.objects.count() == 1


def test_the_same_words_by_the_same_person_are_known(target: Target) -> None:
    first = waiting(target)

    assert send(target) == Stored(first, is_new=False)


@pytest.mark.parametrize(
    "other", [{"name": "Gus"}, {"email": "gus@example.org"}, {"body": "Other words."}]
)
def test_somebody_elses_words_are_another_comment(
    target: Target, other: dict[str, str]
) -> None:
    first = waiting(target)

    assert waiting(target, **other) != first


def test_words_that_were_called_spam_may_be_sent_again(
    target: Target, moderator: object
) -> None:
    decide(waiting(target), Action.SPAM, by=moderator)

    answer = send(target)

    assert isinstance(answer, Stored)
    assert answer.is_new


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"answer": "1000"}, "wrong"),
        ({"token": ""}, "missing"),
        ({"token": "x" * 1000}, "malformed"),
        ({"trap": "https://example.org"}, "trap"),
    ],
)
def test_a_mechanical_sign_asks_again_and_stores_nothing(
    target: Target, given: dict[str, str], code: str
) -> None:
    answer = send(target, **given)

    assert isinstance(answer, Asked)
    assert answer.code == code
    assert not ReaderComment.objects.exists()
    assert not SpentChallenge.objects.exists()


def test_a_question_of_yesterday_is_asked_again(target: Target) -> None:
    answer = send(target, seconds=25 * 3600)

    assert isinstance(answer, Asked)
    assert answer.code == "expired"


def test_an_empty_answer_is_confirmed_by_mail(target: Target) -> None:
    comment = waiting(target, answer=" ")

    assert comment.status == Status.UNCONFIRMED
    assert [mail.kind for mail in OutgoingMail.objects.all()] == [MailKind.CONFIRM]


def test_an_empty_answer_without_an_address_waits_and_says_so(target: Target) -> None:
    comment = waiting(target, answer="", email="")

    assert comment.status == Status.WAITING
    assert "unanswered" in [found["code"] for found in comment.held_for]


def test_a_reply_to_what_nobody_sees_is_refused(target: Target) -> None:
    hidden = waiting(target)

    assert send(target, reply_to=hidden.pk, body="Hello?") == Refused("parent_gone")


def test_a_reply_to_a_comment_of_another_page_is_refused(
    target: Target, house: House
) -> None:
    other = target_for(house.article(slug="other"))
    foreign = published(other)

    assert send(target, reply_to=foreign.pk, body="Hello?") == Refused("parent_gone")


def test_a_closed_thread_takes_nothing(target: Target) -> None:
    CommentThread.objects.create(page_id=target.page_id, is_open=False)

    assert send(target) == Refused("closed")


def test_a_thread_closes_so_many_days_after_publication(target: Target) -> None:
    CommentThread.objects.create(page_id=target.page_id, closes_after=14)
    soon, late = (timezone.now() + timedelta(days=days) for days in (13, 15))

    assert isinstance(submit(target, submission(target), now=late), Refused)
    assert not isinstance(submit(target, submission(target), now=soon), Refused)


def test_trust_publishes_where_the_site_says_so(
    target: Target, moderator: object
) -> None:
    CommentSettings.objects.create(site_id=target.site_id, trusted_after=2)
    published(target, body="First words of mine.")
    published(target, body="Second words, about linen.")
    Writer.objects.update(confirmed_at=timezone.now())

    comment = waiting(target, body="Something else entirely, on towels.")

    assert comment.status == Status.PUBLISHED
    assert comment.html


def test_trust_in_an_address_that_was_never_confirmed_publishes_nothing(
    target: Target,
) -> None:
    CommentSettings.objects.create(site_id=target.site_id, trusted_after=2)
    published(target, body="First words of mine.")
    published(target, body="Second words, about linen.")

    assert waiting(target, body="Towels then.").status == Status.WAITING


def test_a_site_may_ask_unknown_writers_only(target: Target) -> None:
    CommentSettings.objects.create(site_id=target.site_id, question_for="unknown")
    published(target, body="First words of mine.")
    Writer.objects.update(confirmed_at=timezone.now())

    known = waiting(target, body="Something else, on towels.", answer="")

    assert known.status == Status.WAITING
