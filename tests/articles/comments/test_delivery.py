"""The outbox is emptied through a real mail server."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from articles.comments.delivery import send_due
from articles.comments.flows import decide, erase, reply
from articles.comments.models import (
    Action,
    MailKind,
    OutgoingMail,
    ReaderComment,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting
from tests.fixtures.smtp import MailSink


def make_due() -> None:
    """Let the five minutes pass in which an editor may undo."""
    OutgoingMail.objects.update(due=timezone.now() - timedelta(seconds=1))


def confirm_address(comment: ReaderComment) -> None:
    Writer.objects.update_or_create(
        email_key=comment.email_key, defaults={"confirmed_at": timezone.now()}
    )


def test_a_request_to_confirm_arrives(target: Target, mail_sink: MailSink) -> None:
    comment = waiting(target, answer="", body="Is it cold at first?")

    assert send_due() == 1

    [mail] = mail_sink.mails
    assert mail["To"] == "priya@example.org"
    # Python folds a long header before its first word; mail programs unfold it.
    assert mail["Subject"].strip() == "Confirm your comment on “Letting the stave lean”"
    assert "http://testserver/email/confirm/" in mail.get_content()
    assert "> Is it cold at first?" in mail.get_content()
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert OutgoingMail.objects.get(comment=comment).sent


def test_nothing_is_sent_twice(target: Target, mail_sink: MailSink) -> None:
    waiting(target, answer="")
    send_due()

    assert send_due() == 0
    assert len(mail_sink.mails) == 1


def test_a_decision_is_told_five_minutes_later(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    decide(waiting(target), Action.APPROVE, by=moderator)

    assert send_due() == 0
    make_due()
    assert send_due() == 1
    assert mail_sink.mails[0]["Subject"].endswith("is published")


def test_a_declined_comment_comes_back_to_its_writer_with_the_reason(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target, body="Heat it first.")
    decide(comment, Action.BIN, by=moderator, reason="It could burn somebody.")
    make_due()

    send_due()

    text = mail_sink.mails[0].get_content()
    assert "It could burn somebody." in text
    assert "> Heat it first." in text


@pytest.mark.parametrize("answer", ["451 later", "421 busy", ""])
def test_a_mail_that_is_refused_is_tried_again_under_the_same_name(
    target: Target, mail_sink: MailSink, answer: str, caplog: Any
) -> None:
    waiting(target, answer="")
    mail_sink.answers.append(answer)

    assert send_due() == 0
    row = OutgoingMail.objects.get()
    assert row.attempts == 1
    assert row.problem
    assert row.due > timezone.now()
    make_due()
    assert send_due() == 1
    assert mail_sink.mails[0]["Message-ID"] == row.message_id


@pytest.mark.parametrize("answer", ["550 no such user", "552 full", "554 no"])
@pytest.mark.parametrize("says", ["recipients", "answers"])
def test_a_mail_that_is_refused_for_good_is_not_tried_again(
    target: Target, mail_sink: MailSink, answer: str, says: str, caplog: Any
) -> None:
    waiting(target, answer="")
    getattr(mail_sink, says).append(answer)

    assert send_due() == 0
    OutgoingMail.objects.update(due=timezone.now() - timedelta(days=1))
    assert send_due() == 0

    row = OutgoingMail.objects.get()
    assert (row.sent, row.claimed) == (None, None)
    assert row.problem.endswith(f": {answer[:3]}")
    assert "is given up" in caplog.text


def test_a_recipient_who_is_put_off_is_tried_again(
    target: Target, mail_sink: MailSink, caplog: Any
) -> None:
    waiting(target, answer="")
    mail_sink.recipients.append("450 mailbox busy")

    assert send_due() == 0
    make_due()

    assert send_due() == 1


def test_what_is_kept_of_a_refusal_names_nobody(
    target: Target, mail_sink: MailSink, caplog: Any
) -> None:
    waiting(target, answer="")
    mail_sink.recipients.append("550 5.1.1 <priya@example.org> is unknown")

    send_due()

    assert OutgoingMail.objects.get().problem == "SMTPRecipientsRefused: 550"


def test_one_mail_that_fails_does_not_hold_up_the_others(
    target: Target, mail_sink: MailSink, caplog: Any
) -> None:
    waiting(target, answer="", body="One thought of mine.")
    waiting(target, answer="", body="Another thought.", email="gus@example.org")
    mail_sink.answers.append("451 later")

    assert send_due() == 1


def test_a_claimed_mail_is_left_to_the_worker_that_has_it(
    target: Target, mail_sink: MailSink
) -> None:
    waiting(target, answer="")
    OutgoingMail.objects.update(claimed=timezone.now())

    assert send_due() == 0


def test_the_mail_of_a_worker_that_died_is_sent_by_another(
    target: Target, mail_sink: MailSink
) -> None:
    waiting(target, answer="")
    name = OutgoingMail.objects.get().message_id
    OutgoingMail.objects.update(claimed=timezone.now() - timedelta(minutes=11))

    assert send_due() == 1
    assert mail_sink.mails[0]["Message-ID"] == name


def test_what_was_erased_is_not_sent(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target, answer="")
    erase(comment, by=moderator)

    assert send_due() == 0
    assert not OutgoingMail.objects.exists()


def test_names_cannot_add_headers(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    target.page.title = "Staves\r\nBcc: everybody@example.org"
    target.page.save()
    first = published(target, follows_replies=True, name="Priya")
    confirm_address(first)
    reply(first, moderator, "It would!", now=timezone.now())
    make_due()

    send_due()

    assert mail_sink.mails
    assert all(mail["Bcc"] is None for mail in mail_sink.mails)
    assert all(mail["To"] == "priya@example.org" for mail in mail_sink.mails)


def replies_to() -> set[str]:
    rows = OutgoingMail.objects.filter(kind=MailKind.REPLY)
    return {row.recipient.email for row in rows}


def test_a_reply_is_told_to_those_above_who_asked_for_it(
    target: Target, moderator: Any
) -> None:
    first = published(target, follows_replies=True)
    second = published(
        target, reply_to=first.pk, body="Mine too.", email="gus@example.org"
    )
    beside = published(
        target,
        reply_to=first.pk,
        body="And beside it.",
        email="ines@example.org",
        follows_replies=True,
    )
    confirm_address(first)
    confirm_address(beside)

    reply(second, moderator, "It would!", now=timezone.now())

    assert replies_to() == {"priya@example.org"}


def test_nobody_hears_of_their_own_reply(target: Target) -> None:
    first = published(target, follows_replies=True)
    confirm_address(first)

    published(target, reply_to=first.pk, body="One more thing, by me.")

    assert replies_to() == set()


@pytest.mark.parametrize(
    "state", [{"confirmed_at": None}, {"stopped_at": timezone.now()}]
)
def test_an_address_that_is_not_confirmed_or_has_stopped_hears_nothing(
    target: Target, moderator: Any, state: dict[str, Any]
) -> None:
    first = published(target, follows_replies=True)
    confirm_address(first)
    Writer.objects.update(**state)

    reply(first, moderator, "It would!", now=timezone.now())

    assert replies_to() == set()
