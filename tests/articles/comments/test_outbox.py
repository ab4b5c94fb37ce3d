"""What is posted, to whom, when, and what it costs."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from articles.comments import outbox
from articles.comments.delivery import send_due
from articles.comments.flows import decide, erase, reply, undo
from articles.comments.models import (
    Action,
    MailKind,
    OutgoingMail,
    ReaderComment,
    Writer,
)
from articles.comments.stopping import stop_all, stop_conversation
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting
from tests.articles.comments.test_delivery import confirm_address, make_due
from tests.fixtures.smtp import MailSink

QUEUE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def kinds(comment: ReaderComment) -> list[str]:
    rows = OutgoingMail.objects.filter(comment=comment, sent=None)
    return list(rows.order_by("id").values_list("kind", flat=True))


@pytest.mark.parametrize(
    ("of_first", "of_writer", "is_told"),
    [
        ({}, {}, True),
        ({"follows_replies": False}, {}, False),
        ({"email": ""}, {}, False),
        ({"status": "spam"}, {}, False),
        ({}, {"confirmed_at": None}, False),
        ({}, {"stopped_at": timezone.now()}, False),
    ],
)
def test_who_hears_of_a_reply(
    target: Target,
    moderator: Any,
    of_first: dict[str, Any],
    of_writer: dict[str, Any],
    *,
    is_told: bool,
) -> None:
    first = published(target, follows_replies=True)
    second = published(
        target, reply_to=first.pk, body="Mine too.", email="gus@example.org"
    )
    confirm_address(first)
    ReaderComment.objects.filter(pk=first.pk).update(**of_first)
    Writer.objects.filter(pk=first.email_key).update(**of_writer)

    answer = reply(second, moderator, "It would!", now=timezone.now())

    assert kinds(answer) == ["reply"] * is_told


def test_somebody_above_twice_hears_once(target: Target, moderator: Any) -> None:
    first = published(target, follows_replies=True)
    confirm_address(first)
    second = published(
        target,
        reply_to=first.pk,
        body="One more thing, by me.",
        email="PRIYA@example.org",
        follows_replies=True,
    )

    answer = reply(second, moderator, "It would!", now=timezone.now())

    assert kinds(answer) == ["reply"]
    assert OutgoingMail.objects.get(comment=answer).recipient == second


def test_who_was_erased_hears_nothing(target: Target, moderator: Any) -> None:
    first = published(target, follows_replies=True)
    second = published(
        target, reply_to=first.pk, body="Mine too.", email="gus@example.org"
    )
    confirm_address(first)
    erase(first, by=moderator)

    answer = reply(second, moderator, "It would!", now=timezone.now())

    assert kinds(answer) == []


def test_the_same_mail_is_posted_once(target: Target) -> None:
    comment = waiting(target)

    outbox.post(MailKind.RECEIVED, comment, comment)
    outbox.post(MailKind.RECEIVED, comment, comment)

    assert kinds(comment) == ["received"]


def test_an_undone_decision_is_not_told(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    decision = decide(comment, Action.BIN, by=moderator)

    undo(decision.batch, by=moderator)

    assert kinds(comment) == []


@pytest.mark.parametrize("action", [Action.SPAM, Action.BIN, Action.WAIT])
def test_what_is_true_no_longer_is_not_sent(
    target: Target, moderator: Any, mail_sink: MailSink, action: Action
) -> None:
    comment = published(target)
    decide(comment, action, by=moderator)
    make_due()

    assert send_due() == 0
    assert not OutgoingMail.objects.filter(kind=MailKind.PUBLISHED).exists()


@pytest.mark.parametrize("everything", [True, False])
def test_who_stops_hears_nothing_of_what_was_posted_before(
    target: Target, moderator: Any, mail_sink: MailSink, *, everything: bool
) -> None:
    first = published(target, follows_replies=True)
    OutgoingMail.objects.all().delete()
    confirm_address(first)
    reply(first, moderator, "It would!", now=timezone.now())
    if everything:
        stop_all(first, now=timezone.now())
    else:
        stop_conversation(first)
    make_due()

    assert send_due() == 0


def test_a_name_of_a_mail_tells_nothing_of_the_machine(
    target: Target, settings: Any
) -> None:
    settings.DEFAULT_FROM_EMAIL = f"Site <post@{'a' * 60}.münchen.example>"
    comment = waiting(target)

    outbox.post(MailKind.RECEIVED, comment, comment)

    name = OutgoingMail.objects.get().message_id
    assert name.isascii()
    assert name.endswith(".xn--mnchen-3ya.example>")


def test_posting_costs_two_queries(target: Target) -> None:
    comment = waiting(target)

    with CaptureQueriesContext(connection) as queries:
        outbox.post(MailKind.CONFIRM, comment, comment)

    assert len(queries) == 2


@pytest.mark.parametrize(
    ("kind", "waits"),
    [
        (MailKind.CONFIRM, False),
        (MailKind.RECEIVED, False),
        (MailKind.PUBLISHED, True),
        (MailKind.DECLINED, True),
        (MailKind.REPLY, True),
    ],
)
def test_the_worker_is_told_when_a_mail_is_due(
    target: Target,
    settings: Any,
    django_capture_on_commit_callbacks: Any,
    kind: MailKind,
    *,
    waits: bool,
) -> None:
    comment = waiting(target)
    settings.TASKS = QUEUE

    with django_capture_on_commit_callbacks(execute=True):
        outbox.post(kind, comment, comment)

    [task] = DBTaskResult.objects.all()
    assert task.task_path == "articles.comments.tasks.send_mail"
    later = timezone.now() + timedelta(minutes=4)
    assert (later < task.run_after < later + timedelta(minutes=2)) is waits


def test_mail_that_failed_is_looked_at_again_when_it_is_due(
    target: Target, settings: Any, mail_sink: MailSink, caplog: Any
) -> None:
    waiting(target, answer="")
    settings.TASKS = QUEUE
    mail_sink.answers.append("451 later")

    send_due()

    due = OutgoingMail.objects.get().due
    assert DBTaskResult.objects.filter(run_after=due).count() == 1


def test_a_server_that_does_not_answer_costs_one_attempt_of_one_mail(
    target: Target, settings: Any, mail_sink: MailSink, caplog: Any
) -> None:
    waiting(target, answer="", body="One thought of mine.")
    waiting(target, answer="", body="Another thought.", email="gus@example.org")
    settings.EMAIL_PORT = 9  # discard: nobody listens

    assert send_due() == 0

    assert sorted(OutgoingMail.objects.values_list("attempts", flat=True)) == [0, 1]
    problem = OutgoingMail.objects.get(attempts=1).problem
    assert problem.startswith("ConnectionRefusedError")
    settings.EMAIL_PORT = mail_sink.port
    make_due()
    assert send_due() == 2


def test_a_queue_that_is_not_there_stops_nobody(
    target: Target, settings: Any, caplog: Any
) -> None:
    settings.TASKS = {"default": {"BACKEND": "nowhere.Backend"}}

    outbox.wake()

    assert "it will find it later" in caplog.text


def test_a_fresh_link_is_sent_once_in_ten_minutes(
    target: Target, mail_sink: MailSink
) -> None:
    comment = waiting(target, answer="")
    send_due()

    outbox.post_again(MailKind.CONFIRM, comment)
    assert send_due() == 0
    OutgoingMail.objects.update(sent=timezone.now() - timedelta(minutes=11))
    outbox.post_again(MailKind.CONFIRM, comment)
    outbox.post_again(MailKind.CONFIRM, comment)

    assert send_due() == 1


def test_a_fresh_link_can_be_had_of_a_mail_that_was_given_up(
    target: Target, mail_sink: MailSink
) -> None:
    comment = waiting(target, answer="")
    OutgoingMail.objects.update(attempts=outbox.MOST_ATTEMPTS)

    outbox.post_again(MailKind.CONFIRM, comment)

    assert send_due() == 1
