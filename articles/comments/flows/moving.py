"""A reply that landed in the wrong place is moved, with all that hangs on it."""

from collections.abc import Iterator

from django.db import transaction

from articles.comments import counters
from articles.comments.errors import MisplacedError, StaleCommentError
from articles.comments.models import Action, Decision, ReaderComment, Status

from .steps import Person, locked, refresh, step


def move(
    comment: ReaderComment,
    below: ReaderComment | None,
    *,
    by: Person,
    version: int,
    reason: str = "",
) -> Decision:
    """Hang a comment below another of its page, or let it begin a conversation.

    Raises: MisplacedError if it cannot hang there: on another page, on itself or what
    hangs on it, on a later comment, on one that is not published, or where it is
    already; StaleCommentError; UnknownCommentError.
    """
    with transaction.atomic():
        row = locked(comment.pk)
        if row.version != version:
            raise StaleCommentError(row.status, row.decided_by)
        parent = locked(below.pk) if below else None
        # Replies have larger ids than what they hang on: everything relies on it.
        if parent and (
            parent.thread_id != row.thread_id
            or parent.pk >= row.pk
            or parent.status != Status.PUBLISHED
        ):
            raise MisplacedError
        if row.parent_id == (parent.pk if parent else None):
            raise MisplacedError
        changed = list(_replaced(row, parent))
        fields = ["parent", "root", "depth"]
        ReaderComment.objects.bulk_update(changed, fields, batch_size=500)
        counters.recount(row.thread)
        row.refresh_from_db()
        decision = step(row, Action.MOVE, row.status, by=by, reason=reason)
        for reply in changed[1:]:
            refresh(reply)
        return decision


def _replaced(
    comment: ReaderComment, parent: ReaderComment | None
) -> Iterator[ReaderComment]:
    """Give the comment, then all that hangs on it, with their new places."""
    conversation = ReaderComment.objects.filter(root_id=comment.conversation_id)
    later = list(
        conversation.filter(pk__gt=comment.pk).select_related("thread").order_by("id")
    )
    comment.parent = parent
    comment.root_id = parent.conversation_id if parent else None
    comment.depth = parent.depth + 1 if parent else 0
    yield comment
    moved = {comment.pk: comment}
    for reply in later:
        above = moved.get(reply.parent_id or 0)
        if above is None:
            continue
        reply.parent = above
        reply.root_id = above.conversation_id
        reply.depth = above.depth + 1
        moved[reply.pk] = reply
        yield reply
