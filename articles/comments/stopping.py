"""People stop mails, and start them again.

To stop all is one note about the person, so that what they had asked for is as it was
when they take the note away.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db import models

from .models import ReaderComment, Writer


def stop_all(comment: ReaderComment, *, now: datetime) -> None:
    """Send its writer nothing any more."""
    Writer.objects.get_or_create(email_key=comment.email_key)
    Writer.objects.filter(pk=comment.email_key).update(stopped_at=now)


def resume_all(comment: ReaderComment) -> None:
    """Send its writer again what they had asked for."""
    Writer.objects.filter(pk=comment.email_key).update(stopped_at=None)


def followed(comment: ReaderComment) -> list[int]:
    """Its writer's comments in the conversation whose replies they want to hear of."""
    rows = _in_conversation(comment).filter(follows_replies=True)
    return list(rows.order_by("id").values_list("id", flat=True))


def stop_conversation(comment: ReaderComment) -> None:
    """Tell its writer of no reply in the conversation any more."""
    _in_conversation(comment).update(follows_replies=False)


def resume_conversation(comment: ReaderComment, keys: Iterable[int]) -> None:
    """Tell its writer of replies again, to those comments that were `followed`."""
    _in_conversation(comment).filter(pk__in=keys).update(follows_replies=True)


def is_confirmed(comment: ReaderComment) -> bool:
    """Whether the owner of its address has confirmed it."""
    rows = Writer.objects.filter(pk=comment.email_key)
    return rows.filter(confirmed_at__isnull=False).exists()


def has_stopped(comment: ReaderComment) -> bool:
    """Whether its writer wants no mail at all."""
    rows = Writer.objects.filter(pk=comment.email_key)
    return rows.filter(stopped_at__isnull=False).exists()


def _in_conversation(comment: ReaderComment) -> "models.QuerySet[ReaderComment]":
    same = ReaderComment.objects.filter(email_key=comment.email_key)
    root = comment.conversation_id
    return same.filter(models.Q(root_id=root) | models.Q(pk=root))
