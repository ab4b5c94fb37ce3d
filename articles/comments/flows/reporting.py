"""Anybody tells the editors that a comment should not stand."""

from datetime import datetime
from typing import Any

from django.db import transaction

from articles.comments.addresses import email_key
from articles.comments.errors import UnknownCommentError
from articles.comments.models import CommentReport, ReaderComment, ReportReason, Status


def report(
    comment: ReaderComment,
    reason: ReportReason,
    *,
    text: str = "",
    email: str = "",
    now: datetime,
) -> CommentReport:
    """Keep a report; the same one again is the same row. It hides nothing by itself.

    Raises: UnknownCommentError if readers do not see the comment (any more).
    """
    with transaction.atomic():
        row = ReaderComment.objects.select_for_update().filter(pk=comment.pk).first()
        if row is None or row.status != Status.PUBLISHED:
            raise UnknownCommentError
        same = CommentReport.objects.filter(
            comment=row, reason=reason, text=text, email_key=email_key(email)
        ).first()
        return same or CommentReport.objects.create(
            comment=row,
            reason=reason,
            text=text,
            email=email,
            email_key=email_key(email),
            created=now,
        )


def settle_reports(comment: ReaderComment, *, by: Any, now: datetime) -> int:
    """Note that somebody looked at the reports of a comment, and let it stand.

    Returns: how many reports were waiting.
    """
    waiting = CommentReport.objects.filter(comment=comment, handled_at=None)
    return waiting.update(handled_at=now, handled_by=by)
