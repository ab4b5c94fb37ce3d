"""Mails that could not be sent are told to those who moderate, and tried again."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.comments.delivery import LEASE, send_due
from articles.comments.models import OutgoingMail, ReaderComment
from articles.comments.outbox import MOST_ATTEMPTS
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting
from tests.fixtures.smtp import MailSink

from .conftest import Login, said

DESK = "/admin/reader-comments/"
MAILS = f"{DESK}mails/"
_LINE = re.compile(r'<form class="desk-mails".*?<p>(.*?)</p>', re.DOTALL)


def line(client: Client) -> str:
    """What the desk says of mails that could not be sent."""
    found = _LINE.search(client.get(DESK).text)
    return " ".join(found[1].split()) if found else ""


def given_up(comment: ReaderComment, problem: str, **fields: Any) -> OutgoingMail:
    """A mail about a comment that nobody tries any more."""
    name = f"<{OutgoingMail.objects.count()}@example.org>"
    return OutgoingMail.objects.create(
        kind="published",
        comment=comment,
        recipient=comment,
        message_id=name,
        **{"attempts": MOST_ATTEMPTS, "problem": problem, **fields},
    )


@pytest.fixture
def comment(target: Target) -> ReaderComment:
    sent = waiting(target)
    OutgoingMail.objects.all().delete()
    return sent


def test_nothing_is_said_where_all_mails_are_sent_or_tried(
    comment: ReaderComment, moderator_client: Client
) -> None:
    given_up(comment, "", sent=timezone.now())
    given_up(comment, "SMTPDataError: 451", attempts=3)
    given_up(comment, "", claimed=timezone.now())

    page = moderator_client.get(DESK).text

    assert "could not be sent" not in page
    assert "desk-mails" not in page


def test_a_mailbox_that_is_not_there_is_told_at_the_desk(
    target: Target, moderator_client: Client, mail_sink: MailSink, caplog: Any
) -> None:
    waiting(target, answer="")
    mail_sink.recipients.append("550 no such user")
    send_due()

    assert line(moderator_client) == (
        "1 email to a reader could not be sent in the last 30 days: there is no such "
        "mailbox, or it takes no mail from us."
    )


def test_each_reason_is_said_once_with_its_number_the_most_frequent_first(
    comment: ReaderComment, moderator_client: Client
) -> None:
    for problem in ("gaierror", "SMTPDataError: 550", "SMTPRecipientsRefused: 553"):
        given_up(comment, problem)

    assert line(moderator_client) == (
        "3 emails to readers could not be sent in the last 30 days: there is no such "
        "mailbox, or it takes no mail from us (2); the mail server could not be "
        "reached (1)."
    )


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("SMTPRecipientsRefused: 550", "no such mailbox"),
        ("SMTPDataError: 552", "mailbox is full"),
        ("SMTPDataError: 554", "refuses them"),
        ("SMTPSenderRefused: 530", "does not let this site in"),
        ("SMTPAuthenticationError: 535", "does not let this site in"),
        ("SMTPDataError: 451", "put them off each time"),
        ("SMTPServerDisconnected", "could not be reached"),
        ("TimeoutError", "could not be reached"),
        ("ZeroDivisionError", "site’s log"),
        ("SMTPConnectError: 220", "site’s log"),
        ("", "the worker stopped"),
    ],
)
def test_the_reason_is_said_in_words(
    comment: ReaderComment, moderator_client: Client, problem: str, words: str
) -> None:
    given_up(comment, problem)

    assert words in line(moderator_client)


def test_a_worker_that_died_at_the_last_attempt_is_told_of(
    comment: ReaderComment, moderator_client: Client
) -> None:
    given_up(comment, "", claimed=timezone.now() - LEASE - timedelta(minutes=1))

    assert "the worker stopped" in line(moderator_client)


def test_what_was_given_up_more_than_thirty_days_ago_is_past(
    comment: ReaderComment, moderator_client: Client
) -> None:
    given_up(comment, "gaierror", due=timezone.now() - timedelta(days=31))
    assert line(moderator_client) == ""

    given_up(comment, "gaierror", due=timezone.now() - timedelta(days=29))
    assert line(moderator_client).startswith("1 email ")


def test_a_press_tries_them_again_and_the_line_goes(
    target: Target, moderator_client: Client, mail_sink: MailSink, caplog: Any
) -> None:
    waiting(target, answer="")
    mail_sink.recipients.append("550 no such user")
    send_due()

    answer = moderator_client.post(MAILS, {"next": f"{DESK}?status=bin"}, follow=True)

    assert answer.redirect_chain[0][0] == f"{DESK}?status=bin"
    assert said(answer) == "1 email will be tried again."
    assert line(moderator_client) == ""
    assert send_due() == 1
    assert mail_sink.mails[0]["To"] == "priya@example.org"


def test_a_server_that_was_away_for_days_gets_all_of_them(
    target: Target, moderator_client: Client, settings: Any, mail_sink: MailSink
) -> None:
    for name in ("ada", "bo", "cy"):
        waiting(target, answer="", body=f"I am {name}.", email=f"{name}@example.org")
    settings.EMAIL_PORT = 9  # discard: nobody listens
    OutgoingMail.objects.update(attempts=MOST_ATTEMPTS - 1)
    for _attempt in range(3):
        send_due()
    assert "3 emails to readers" in line(moderator_client)

    settings.EMAIL_PORT = mail_sink.port
    moderator_client.post(MAILS)

    assert send_due() == 3


def test_pressing_where_there_is_none_says_so(
    comment: ReaderComment, moderator_client: Client
) -> None:
    answer = moderator_client.post(MAILS, follow=True)

    assert said(answer) == "There was no email to try again."


def test_who_may_not_moderate_tries_nothing_again(
    comment: ReaderComment, login: Login
) -> None:
    row = given_up(comment, "gaierror")

    login("see_email_of_readercomment").post(MAILS)

    row.refresh_from_db()
    assert row.attempts == MOST_ATTEMPTS


def test_the_line_costs_nothing_until_there_are_some_and_one_query_for_any_number(
    comment: ReaderComment, moderator_client: Client
) -> None:
    moderator_client.get(DESK)
    costs = []
    for problems in ([], ["gaierror"], ["TimeoutError", "SMTPDataError: 550"] * 20):
        for problem in problems:
            given_up(comment, problem)
        with CaptureQueriesContext(connection) as queries:
            moderator_client.get(DESK)
        ours = [one for one in queries if "outgoingmail" in one["sql"]]
        costs.append((len(queries), len(ours)))

    without, one, many = costs
    # How many there are is asked along with the tabs.
    assert without[1] == 1
    assert one == many == (without[0] + 1, 2)
