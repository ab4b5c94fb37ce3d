"""What tests of comments are made of."""

from datetime import timedelta
from random import Random
from typing import Any

from django.utils import timezone

from articles.comments import questions
from articles.comments.captcha import answer_of
from articles.comments.flows import (
    Asked,
    ImportedComment,
    Refused,
    Stored,
    Submission,
    add_imported,
    decide,
    submit,
)
from articles.comments.models import Action, ReaderComment
from articles.comments.targets import Target, get_target

BODY = "I have always asked for the elbow, and this makes sense to me."


def target_for(page: Any) -> Target:
    """The target of a page that takes comments."""
    target = get_target(page)
    assert target is not None, "the page takes no comments"
    return target


def submission(target: Target, **given: Any) -> Submission:
    """A comment as an honest reader sends it: the question is read and answered.

    `seconds` ago the form was opened (60); the rest are fields of `Submission`.
    """
    opened = timezone.now() - timedelta(seconds=given.pop("seconds", 60))
    issued = questions.issue(
        target.page_id,
        given.get("reply_to"),
        target.language,
        now=opened,
        rng=Random(7),
    )
    fields = {
        "body": BODY,
        "name": "Priya N.",
        "email": "priya@example.org",
        "token": issued.token,
        "answer": str(answer_of(issued.challenge)) if issued.challenge else "",
    }
    return Submission(**{**fields, **given})


def send(target: Target, **given: Any) -> Stored | Asked | Refused:
    """Send a comment as a reader would, now."""
    return submit(target, submission(target, **given), now=timezone.now())


def waiting(target: Target, **given: Any) -> ReaderComment:
    """A comment that was sent and waits."""
    sent = send(target, **given)
    assert isinstance(sent, Stored), sent
    return sent.comment


def published(target: Target, *, by: Any = None, **given: Any) -> ReaderComment:
    """A comment that was sent and approved."""
    comment = waiting(target, **given)
    decide(comment, Action.APPROVE, by=by)
    comment.refresh_from_db()
    return comment


def many(
    page: Any, number: int, *, answering: ReaderComment | None = None
) -> list[ReaderComment]:
    """So many published comments at once, as an import brings them, oldest first.

    They are conversations of their own, or answer one that came like this.
    """
    start = timezone.now() - timedelta(days=1)
    before = ReaderComment.objects.count()
    comments = [
        ImportedComment(
            key=f"{before + one}",
            parent_key=answering.imported_from if answering else None,
            name=f"Reader {one}",
            body=f"What reader {one} had to say.",
            created=start + timedelta(seconds=one),
        )
        for one in range(number)
    ]
    add_imported(page.pk, page.get_site().pk, comments)
    rows = ReaderComment.objects.filter(thread__page_id=page.pk).order_by("id")
    return list(rows.filter(imported_from__in=[one.key for one in comments]))
