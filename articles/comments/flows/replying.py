"""A therapist or an editor answers from the admin; the answer stands at once."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext, override

from articles.comments import counters, outbox, rendering
from articles.comments.errors import ClosedError, UnknownCommentError
from articles.comments.layers.near_repeat import sketch
from articles.comments.models import Badge, ReaderComment, Status
from articles.comments.targets import Target, target_of

from .steps import locked


def reply(
    comment: ReaderComment, user: Any, body: str, *, now: datetime
) -> ReaderComment:
    """Publish an answer to a published comment, with its writer's badge.

    Raises: ClosedError if the page takes no comments any more; UnknownCommentError if
    the comment is not published (any more).
    """
    with transaction.atomic():
        parent = locked(comment.pk)
        target = target_of(parent.thread)
        if target is None:
            raise ClosedError
        if parent.status != Status.PUBLISHED:
            raise UnknownCommentError
        answer = ReaderComment.objects.create(
            thread=parent.thread,
            parent=parent,
            root_id=parent.conversation_id,
            depth=parent.depth + 1,
            status=Status.PUBLISHED,
            name=name_of(user, target),
            body=body,
            sketch=sketch(body),
            language=target.language,
            author_user=user,
            badge=badge_of(user, target),
            created=now,
            decided_at=now,
            decided_by=user,
        )
        rendering.store(answer, target)
        outbox.tell_of_reply(answer)
        counters.count_new(answer)
    return answer


def badge_of(user: Any, target: Target) -> Badge:
    """Author for those who signed the article, editor for all others of the house."""
    return Badge.AUTHOR if user.pk in target.authors else Badge.EDITOR


def name_of(user: Any, target: Target) -> str:
    """The name on the article, or in the account; never the name to log in with."""
    with override(target.interface):
        nameless = gettext("The editors")
    return target.authors.get(user.pk) or user.get_full_name() or nameless
