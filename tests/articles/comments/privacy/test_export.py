"""What is kept of an address can be handed over."""

import json
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from articles.comments.delivery import send_due
from articles.comments.flows import confirm, decide, report
from articles.comments.models import Action, ReaderComment, ReportReason
from articles.comments.privacy.export import as_text, everything_about
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

EMAIL = "priya@example.org"


@pytest.fixture
def comment(target: Target, moderator: Any) -> ReaderComment:
    """Published, confirmed, reported on, told of by mail."""
    first = published(target, by=moderator, body="First line.\nSecond line.")
    confirm(first, now=timezone.now())
    other = published(target, body="Somebody else.", email="gus@example.org")
    report(other, ReportReason.ABUSE, text="I mind", email=EMAIL, now=timezone.now())
    send_due()
    return first


def test_comments_reports_mails_and_record_are_given(comment: ReaderComment) -> None:
    kept = everything_about(EMAIL)

    assert [one["text"] for one in kept["comments"]] == ["First line.\nSecond line."]
    assert kept["comments"][0]["page"] == "http://testserver/articles/stave/"
    assert [one["text"] for one in kept["reports"]] == ["I mind"]
    assert [one["about"] for one in kept["mails"]] == ["Your comment is published"]
    assert kept["record"][0]["comments_published"] == 1


def test_who_of_the_editors_decided_stays_out(
    comment: ReaderComment, moderator: Any
) -> None:
    decide(comment, Action.BIN, by=moderator, reason="Off the subject")

    kept = json.dumps(everything_about(EMAIL))

    assert "Off the subject" in kept
    assert "mara" not in kept.lower()


def test_nobody_elses_words_are_given(comment: ReaderComment) -> None:
    kept = json.dumps(everything_about(EMAIL))

    assert "Somebody else" not in kept
    assert "gus@example.org" not in kept


def test_a_comment_is_found_when_its_address_is_kept_no_longer(
    comment: ReaderComment,
) -> None:
    ReaderComment.objects.update(email="")

    assert len(everything_about(EMAIL)["comments"]) == 1


@pytest.mark.parametrize("email", ["", " ", "nobody@example.org"])
def test_of_a_stranger_nothing_is_kept(comment: ReaderComment, email: str) -> None:
    ReaderComment.objects.filter(email="gus@example.org").update(email="", email_key="")

    kept = everything_about(email)

    nothing: dict[str, Any] = {"comments": [], "reports": [], "mails": [], "record": []}
    assert kept == {"email": email.strip(), **nothing}


def test_what_the_checks_found_is_said_in_sentences(target: Target) -> None:
    waiting(target, body="See http://site.test/ for more.")

    found = everything_about(EMAIL)["comments"][0]["what_the_spam_checks_found"]

    assert any("site.test" in sentence or "link" in sentence for sentence in found)


def test_the_text_can_be_read_without_knowing_json(comment: ReaderComment) -> None:
    text = as_text(everything_about(EMAIL))

    assert text.startswith("Email address: priya@example.org\nComments: 1\n")
    assert "Name: Priya N." in text
    assert "Text: First line.\n       Second line." in text


def test_the_command_prints_json_or_text(comment: ReaderComment) -> None:
    as_json, plain = StringIO(), StringIO()

    call_command("export_comments", EMAIL, stdout=as_json)
    call_command("export_comments", EMAIL, "--text", stdout=plain)

    assert json.loads(as_json.getvalue()) == everything_about(EMAIL)
    assert plain.getvalue().startswith("Email address: priya@example.org")
