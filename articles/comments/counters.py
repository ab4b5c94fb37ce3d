"""Counters, and who is shown: kept in the transaction that changes a comment.

`recount` works them all out again from the comments; nothing should ever differ.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Count, F

from .counting import add_to
from .models import CommentThread, ReaderComment, Status
from .models.threads import COUNTERS


def count_new(comment: ReaderComment) -> None:
    """Count a comment that was just stored; its row must not have been counted yet."""
    if comment.status == Status.PUBLISHED:
        _show(comment)
    _add(comment.thread_id, comment.status, +1)


def change_status(comment: ReaderComment, after: str) -> bool:
    """Give a comment another status, counters and tombstones included.

    Returns: False, with nothing changed, if the row is not as `comment` says any more.
    """
    before = comment.status
    changed = ReaderComment.objects.filter(
        pk=comment.pk, status=before, version=comment.version
    ).update(status=after, version=F("version") + 1)
    if not changed:
        return False
    comment.status = after
    comment.version += 1
    if Status.PUBLISHED in (before, after) and before != after:
        _show(comment) if after == Status.PUBLISHED else _hide(comment)
    if before != after:
        _add(comment.thread_id, before, -1)
        _add(comment.thread_id, after, +1)
    return True


def uncount(comments: Iterable[ReaderComment]) -> None:
    """Take out of the counters what is about to be deleted; nothing may hang on it."""
    numbers = Counter((one.thread_id, one.status) for one in comments)
    for (thread_id, status), number in sorted(numbers.items()):
        _add(thread_id, status, -number)


@transaction.atomic
def recount(thread: CommentThread) -> dict[str, tuple[int, int]]:
    """Work out a thread's counters, put right what is wrong.

    Returns: {counter: (stored, true)} of those that were wrong.
    """
    wrong: dict[str, tuple[int, int]] = {}
    CommentThread.objects.select_for_update().get(pk=thread.pk)
    _recount_shown(thread, wrong)
    truth = dict.fromkeys(COUNTERS.values(), 0)
    rows = thread.comments.values_list("status").annotate(Count("id")).order_by()
    truth |= {COUNTERS[Status(s)]: n for s, n in rows if s in COUNTERS}
    roots = thread.comments.filter(root=None, shown=True)
    truth["conversations"] = roots.count()
    thread.refresh_from_db()
    for name, number in truth.items():
        if getattr(thread, name) != number:
            wrong[name] = (getattr(thread, name), number)
            setattr(thread, name, number)
    if wrong:
        thread.save(update_fields=list(truth))
    return wrong


def _show(comment: ReaderComment) -> None:
    """A published comment is shown, and so, as tombstones, is all it hangs on."""
    if comment.root_id:
        _of(comment.root_id).update(reply_count=F("reply_count") + 1)
    link: ReaderComment | None = comment
    while link and not _is_shown(link.pk):
        _set_shown(link, shown=True)
        link = link.parent


def _hide(comment: ReaderComment) -> None:
    """What was published stays as a tombstone while replies hang on it."""
    if comment.root_id:
        _of(comment.root_id).update(reply_count=F("reply_count") - 1)
    link: ReaderComment | None = comment
    while link and link.status != Status.PUBLISHED and not _has_shown_replies(link):
        _set_shown(link, shown=False)
        link = link.parent


def _set_shown(comment: ReaderComment, *, shown: bool) -> None:
    changed = _of(comment.pk).filter(shown=not shown).update(shown=shown)
    comment.shown = shown
    if changed and comment.root_id is None:
        step = 1 if shown else -1
        CommentThread.objects.filter(pk=comment.thread_id).update(
            conversations=F("conversations") + step
        )


def _is_shown(pk: int) -> bool:
    return bool(_of(pk).filter(shown=True).exists())


def _has_shown_replies(comment: ReaderComment) -> bool:
    return ReaderComment.objects.filter(parent_id=comment.pk, shown=True).exists()


def _of(pk: int) -> Any:
    return ReaderComment.objects.filter(pk=pk)


def _add(thread_id: int, status: str, number: int) -> None:
    counter = COUNTERS.get(Status(status))
    if counter:
        add_to(CommentThread, thread_id, counter, number)


def _recount_shown(thread: CommentThread, wrong: dict[str, tuple[int, int]]) -> None:
    rows = thread.comments.order_by("-id").values_list(
        "id", "parent_id", "root_id", "status", "shown", "reply_count"
    )
    shown: set[int] = set()
    replies: dict[int, int] = {}
    changed: list[ReaderComment] = []
    # Replies have larger ids than what they hang on, so they come first here.
    for pk, parent, root, status, was_shown, count in rows.iterator(chunk_size=2000):
        is_published = status == Status.PUBLISHED
        is_shown = is_published or pk in shown
        if is_shown and parent:
            shown.add(parent)
        if is_published and root:
            replies[root] = replies.get(root, 0) + 1
        number = replies.get(pk, 0) if root is None else 0
        if (is_shown, number) != (was_shown, count):
            changed.append(ReaderComment(pk=pk, shown=is_shown, reply_count=number))
    if changed:
        wrong["shown"] = (len(changed), 0)
        ReaderComment.objects.bulk_update(
            changed, ["shown", "reply_count"], batch_size=500
        )
