"""Nothing of a person is left anywhere once it is erased."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles.comments import counters
from articles.comments.addresses import email_key
from articles.comments.delivery import send_due
from articles.comments.flows import confirm, decide, report
from articles.comments.models import (
    Action,
    CommentReport,
    CommentThread,
    OutgoingMail,
    ReaderComment,
    ReportReason,
    Status,
    Writer,
)
from articles.comments.privacy.erasure import erase_person
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

from .tables import tables_with

CANARY = "zephyrine.canary@example.org"
WORDS = ("zephyrine", "canary", "quillfeather", "brackwater", email_key(CANARY))


def leave_traces(target: Target, moderator: Any) -> ReaderComment:
    """A person who did all that can be done, and was treated in every way."""
    person = {"name": "Zephyrine Q.", "email": CANARY, "follows_replies": True}
    first = published(
        target, by=moderator, body="A quillfeather, said Zephyrine.", **person
    )
    confirm(first, now=timezone.now())
    published(target, body="She has a point.", reply_to=first.pk, email="")
    spam = waiting(target, body="Brackwater for sale http://brackwater.test/", **person)
    decide(spam, Action.SPAM, by=moderator, reason="Zephyrine again")
    binned = waiting(target, body="Quillfeather, once more.", **person)
    decide(binned, Action.BIN, by=moderator, reason="said to zephyrine")
    waiting(target, body="Brackwater without an answer.", answer="", **person)
    other = published(target, body="I am somebody else.", email="gus@example.org")
    report(
        other,
        ReportReason.ABUSE,
        text="I, Zephyrine, mind",
        email=CANARY,
        now=timezone.now(),
    )
    report(first, ReportReason.OTHER, text="Zephyrine lies", now=timezone.now())
    send_due()
    return first


@pytest.fixture
def traces(target: Target, moderator: Any) -> ReaderComment:
    return leave_traces(target, moderator)


def test_the_traces_are_there_before(traces: ReaderComment) -> None:
    assert set(tables_with(*WORDS)) >= {
        ReaderComment._meta.db_table,
        CommentReport._meta.db_table,
        Writer._meta.db_table,
    }


def test_no_table_holds_a_trace_of_an_erased_person(
    traces: ReaderComment, moderator: Any
) -> None:
    erased = erase_person(CANARY, by=moderator)

    assert (erased.comments, erased.reports) == (4, 1)
    assert tables_with(*WORDS) == []


def test_the_thread_keeps_its_shape_and_its_counts(
    traces: ReaderComment, moderator: Any
) -> None:
    erase_person(CANARY, by=moderator)

    traces.refresh_from_db()
    assert (traces.status, traces.shown, traces.reply_count) == (Status.ERASED, True, 1)
    assert counters.recount(CommentThread.objects.get()) == {}


def test_others_stay_as_they_were(traces: ReaderComment, moderator: Any) -> None:
    erase_person(CANARY, by=moderator)

    assert ReaderComment.objects.filter(email="gus@example.org").count() == 1
    assert Writer.objects.filter(pk=email_key("gus@example.org")).exists()
    assert ReaderComment.objects.filter(email="", status=Status.PUBLISHED).exists()


def test_an_address_is_found_whatever_its_capitals(traces: ReaderComment) -> None:
    erased = erase_person(f" {CANARY.upper()} ", by=None)

    assert erased.comments == 4


def test_comments_are_found_when_the_key_of_the_site_has_changed(
    traces: ReaderComment, settings: Any
) -> None:
    settings.SECRET_KEY = "another-one"  # noqa: S105

    assert erase_person(CANARY, by=None).comments == 4
    assert tables_with("zephyrine.canary") == []
    assert not OutgoingMail.objects.filter(recipient__email=CANARY).exists()


def test_an_empty_address_is_nobody(traces: ReaderComment) -> None:
    assert erase_person("", by=None).comments == 0
    assert ReaderComment.objects.filter(status=Status.ERASED).count() == 0


def test_erasing_twice_does_nothing_the_second_time(traces: ReaderComment) -> None:
    erase_person(CANARY, by=None)

    assert erase_person(CANARY, by=None).comments == 0


def test_the_command_erases_when_it_is_told_to(traces: ReaderComment) -> None:
    out = StringIO()

    call_command("erase_comments", CANARY, "--yes", stdout=out)

    assert out.getvalue() == "Erased 4 comments and 1 reports.\n"


@pytest.mark.parametrize("answer", ["", "n", "no"])
def test_the_command_asks_first(
    traces: ReaderComment, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr("builtins.input", lambda question: answer)

    with pytest.raises(CommandError, match="Nothing was erased"):
        call_command("erase_comments", CANARY)

    assert not ReaderComment.objects.filter(status=Status.ERASED).exists()
