"""Anybody tells the editors of a comment, without an account."""

from typing import Any

import pytest
from django.test import Client

from articles.comments.models import CommentReport, ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import BODY, published
from tests.articles.comments.reader import PAGE

REPORT = f"{PAGE}comment/report/"


@pytest.fixture
def comment(target: Target) -> ReaderComment:
    return published(target)


def send(client: Client, comment: ReaderComment, **given: Any) -> Any:
    fields = {"reason": "personal", "text": "It names me.", "email": "", **given}
    headers = fields.pop("headers", {})
    return client.post(f"{REPORT}?comment={comment.pk}", fields, headers=headers)


def test_the_form_shows_what_is_reported(
    comment: ReaderComment, client: Client
) -> None:
    answer = client.get(f"{REPORT}?comment={comment.pk}")

    assert BODY in answer.text
    assert answer.text.count('type="radio"') == 5
    assert answer["X-Robots-Tag"] == "noindex"
    assert not answer.cookies


def test_a_report_is_kept_and_the_comment_stands(
    comment: ReaderComment, client: Client
) -> None:
    answer = send(client, comment)

    assert "Your report is sent" in answer.text
    report = CommentReport.objects.get()
    assert (report.reason, report.text) == ("personal", "It names me.")
    comment.refresh_from_db()
    assert comment.status == Status.PUBLISHED


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"reason": ""}, "Choose what is wrong with the comment"),
        ({"reason": "ugly"}, "Choose what is wrong with the comment"),
        ({"email": "me@"}, "Enter an email address in the correct format"),
        ({"text": "It names me." + "x" * 2000}, "2,000 characters or fewer"),
        ({"extra": "x"}, "Something was typed into a hidden box"),
    ],
)
def test_an_error_keeps_what_was_typed(
    comment: ReaderComment, client: Client, given: dict[str, str], sentence: str
) -> None:
    answer = send(client, comment, **given)

    assert answer.status_code == 422
    assert answer.text.count(sentence) == 2
    assert "It names me." in answer.text
    assert not CommentReport.objects.exists()


def test_an_error_leads_to_the_first_choice(
    comment: ReaderComment, client: Client
) -> None:
    answer = send(client, comment, reason="")

    assert 'href="#report-reason_0"' in answer.text
    assert 'id="report-reason_0"' in answer.text


def test_a_report_from_elsewhere_comes_back_filled_in(
    comment: ReaderComment, client: Client
) -> None:
    answer = send(client, comment, headers={"Sec-Fetch-Site": "cross-site"})

    assert answer.status_code == 403
    assert "It names me." in answer.text
    assert not CommentReport.objects.exists()


@pytest.mark.parametrize("pk", ["", "x", "99999", "9" * 40])
def test_what_is_not_there_cannot_be_reported(
    comment: ReaderComment, client: Client, pk: str
) -> None:
    answer = client.get(f"{REPORT}?comment={pk}")

    assert answer.status_code == 404
    assert "The comment is not there" in answer.text


def test_a_waiting_comment_is_not_shown_to_those_who_guess_its_number(
    comment: ReaderComment, client: Client
) -> None:
    ReaderComment.objects.update(status=Status.WAITING)

    assert BODY not in client.get(f"{REPORT}?comment={comment.pk}").text
