"""People stop mails, and start them again."""

from datetime import datetime

from django.db import models

from .models import ReaderComment, Writer


def stop(comment: ReaderComment, *, everything: bool, now: datetime) -> None:
    """Send no more about the conversation, or nothing more at all."""
    _in_conversation(comment).update(follows_replies=False)
    if everything:
        Writer.objects.get_or_create(email_key=comment.email_key)
        Writer.objects.filter(pk=comment.email_key).update(stopped_at=now)


def resume(comment: ReaderComment) -> None:
    """Take a stop back: mails about replies to this comment, and all others."""
    ReaderComment.objects.filter(pk=comment.pk).update(follows_replies=True)
    Writer.objects.filter(pk=comment.email_key).update(stopped_at=None)


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
