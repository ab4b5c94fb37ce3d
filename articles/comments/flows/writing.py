"""What its writer can still do with a comment that was sent."""

from datetime import datetime, timedelta
from functools import partial
from typing import Final

from django.db import transaction

from articles.comments import judges, moderator_mail, outbox, signals
from articles.comments.checking import content_layers
from articles.comments.errors import TooLateError
from articles.comments.history import DatabaseHistory
from articles.comments.layers import pipeline
from articles.comments.layers.attempts import Attempt, Question
from articles.comments.layers.near_repeat import sketch
from articles.comments.models import (
    Action,
    CommentSettings,
    MailKind,
    ReaderComment,
    Status,
    Writer,
)
from articles.comments.targets import target_of

from .erasing import take_out
from .steps import locked, step

CHANGES: Final = timedelta(minutes=30)
_UNDECIDED: Final = frozenset({Status.UNCONFIRMED, Status.WAITING, Status.SPAM})


def can_change(comment: ReaderComment, *, now: datetime) -> bool:
    """Whether its writer may change it or take it back: 30 minutes, until decided."""
    return (
        comment.status in _UNDECIDED
        and now - comment.created < CHANGES
        and comment.decided_by_id is None
    )


def confirm(comment: ReaderComment, *, now: datetime) -> bool:
    """The owner of the address says that the comment is theirs; it joins the queue.

    Returns: False for one that was confirmed before, or decided; its address counts as
    confirmed all the same.
    Raises: UnknownCommentError if it is gone or erased.
    """
    with transaction.atomic():
        row = locked(comment.pk)
        is_new = row.status == Status.UNCONFIRMED
        if is_new:
            step(row, Action.CONFIRM, Status.WAITING)
            outbox.post(MailKind.RECEIVED, row, row)
            moderator_mail.tell(row)
            transaction.on_commit(partial(judges.ask_about, row.pk))
        Writer.objects.get_or_create(email_key=row.email_key)
        Writer.objects.filter(email_key=row.email_key, confirmed_at=None).update(
            confirmed_at=now
        )
    return is_new


def change(comment: ReaderComment, body: str, *, now: datetime) -> ReaderComment:
    """Put other words into a comment; they are looked at like the first ones.

    Raises: TooLateError, UnknownCommentError.
    """
    with transaction.atomic():
        row = _still_open(comment.pk, now)
        row.body, row.sketch = body, sketch(body)
        row.edited = now
        holds, suggests_spam = _looked_at(row, now)
        row.held_for = holds
        row.is_urgent = signals.is_urgent(row)
        row.save(update_fields=["body", "sketch", "edited", "held_for", "is_urgent"])
        signals.keep(row)
        after = row.status
        if suggests_spam and after == Status.WAITING:
            after = Status.SPAM
        step(row, Action.CHANGE, after)
        if after == Status.WAITING:
            moderator_mail.tell(row, again=True)
            transaction.on_commit(partial(judges.ask_about, row.pk))
    return row


def withdraw(comment: ReaderComment, *, now: datetime) -> None:
    """Take a comment back: its text and who wrote it are gone.

    Raises: TooLateError, UnknownCommentError.
    """
    with transaction.atomic():
        row = _still_open(comment.pk, now)
        take_out(row, Action.WITHDRAW)


def _still_open(pk: int, now: datetime) -> ReaderComment:
    row = locked(pk)
    if not can_change(row, now=now):
        raise TooLateError
    return row


def _looks_for(row: ReaderComment) -> frozenset[str]:
    target = target_of(row.thread)
    return CommentSettings.of(target.site_id).looks_for if target else frozenset()


def _looked_at(row: ReaderComment, now: datetime) -> tuple[list[object], bool]:
    """Ask the layers about the content again; what they found in the form stays."""
    attempt = Attempt(
        body=row.body,
        name=row.name,
        email=row.email,
        question=Question.NOT_ASKED,
        trap="",
        seconds_open=None,
        language=row.language,
        now=now,
        looks_for=_looks_for(row),
    )
    history = DatabaseHistory(
        network="", email_key=row.email_key, now=now, leave_out=row.pk
    )
    layers = content_layers()
    judged = pipeline.judge(attempt, history, layers)
    codes = pipeline.codes(layers)
    kept = [found for found in row.held_for if found["code"] not in codes]
    fresh = [{"code": h.code, "data": dict(h.data)} for h in judged.holds]
    return [*kept, *fresh], any(hold.suggests_spam for hold in judged.holds)
