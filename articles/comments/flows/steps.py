"""One step in the life of a comment: status, counters, record, all or nothing."""

from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone

from articles.comments import audit, counters, days, rendering
from articles.comments.errors import StaleCommentError, UnknownCommentError
from articles.comments.models import Action, Decision, ReaderComment, Status
from articles.comments.targets import target_of

# A site has its own model of accounts; None is the writer, or the site by a rule.
Person = Any


def locked(pk: int) -> ReaderComment:
    """Read a comment for changing it; others wait until this transaction ends.

    Raises: UnknownCommentError if it is gone or erased.
    """
    comment = (
        ReaderComment.objects.select_for_update(of=("self",))
        .select_related("thread", "parent")
        .filter(pk=pk)
        .exclude(status=Status.ERASED)
        .first()
    )
    if comment is None:
        raise UnknownCommentError
    return comment


def step(  # noqa: PLR0913 - each is part of the record
    comment: ReaderComment,
    action: Action,
    after: str,
    *,
    by: Person = None,
    reason: str = "",
    batch: UUID | None = None,
) -> Decision:
    """Change a locked comment's status and write down who did, when and why.

    Raises: StaleCommentError if the row has changed since it was read.
    """
    before = comment.status
    with transaction.atomic():
        if not counters.change_status(comment, after):
            raise StaleCommentError(comment.status, comment.decided_by)
        if by:
            comment.decided_at, comment.decided_by = timezone.now(), by
            comment.save(update_fields=["decided_at", "decided_by"])
        refresh(comment)
        decision = Decision.objects.create(
            comment=comment,
            action=action,
            before=before,
            after=after,
            by=by,
            reason=reason,
            batch=batch or uuid4(),
        )
        days.count_decision(decision, comment)
        if by:
            audit.note(comment, action, by)
        return decision


def refresh(comment: ReaderComment) -> None:
    """Render anew what readers see of a comment, if they see it."""
    target = target_of(comment.thread) if comment.status == Status.PUBLISHED else None
    if target:
        rendering.store(comment, target)
    elif comment.html:
        # A tombstone, or nothing: rendered where it is shown.
        comment.html, comment.html_version = "", 0
        ReaderComment.objects.filter(pk=comment.pk).update(html="", html_version=0)
