"""Anybody tells the editors that a comment should not stand."""

import pytest
from django.utils import timezone

from articles.comments.errors import UnknownCommentError
from articles.comments.flows import report
from articles.comments.models import CommentReport, ReportReason, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting


def test_a_report_is_kept_and_hides_nothing(target: Target) -> None:
    comment = published(target)

    made = report(
        comment, ReportReason.HARM, text="Do not heat it.", now=timezone.now()
    )

    comment.refresh_from_db()
    assert comment.status == Status.PUBLISHED
    assert (made.reason, made.text) == (ReportReason.HARM, "Do not heat it.")


def test_the_same_report_again_is_the_same(target: Target) -> None:
    comment = published(target)
    for _ in range(2):
        report(comment, ReportReason.SPAM, email="a@example.org", now=timezone.now())

    assert CommentReport.objects.count() == 1


def test_what_nobody_sees_cannot_be_reported(target: Target) -> None:
    with pytest.raises(UnknownCommentError):
        report(waiting(target), ReportReason.SPAM, now=timezone.now())
