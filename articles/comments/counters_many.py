"""The counters when many comments change at once: so many statements, however many."""

from collections import Counter
from collections.abc import Iterable, Sequence

from django.db.models import F

from .counting import add_to_many
from .models import CommentThread, ReaderComment, Status
from .models.threads import COUNTERS

Move = tuple[ReaderComment, str]


def change_many(moves: Sequence[Move]) -> None:
    """Give locked comments other statuses, counters and tombstones included.

    The rows must be as they are in the database. In the order of `change_status`:
    comments first, the threads that other writers wait for last.
    """
    shown: list[ReaderComment] = []
    hidden: list[ReaderComment] = []
    replies: Counter[int] = Counter()
    threads: dict[str, Counter[int]] = {}
    for row, after in moves:
        if Status.PUBLISHED in (row.status, after) and row.status != after:
            is_shown = after == Status.PUBLISHED
            (shown if is_shown else hidden).append(row)
            if row.root_id:
                replies[row.root_id] += 1 if is_shown else -1
        for status, number in ((row.status, -1), (after, +1)):
            if counter := COUNTERS.get(Status(status)):
                threads.setdefault(counter, Counter())[row.thread_id] += number
    _set_status(moves)
    add_to_many(ReaderComment, "reply_count", replies)
    conversations: Counter[int] = Counter()
    _show(shown, conversations)
    _hide(hidden, conversations)
    threads["conversations"] = conversations
    _add_to_threads(threads)


def _set_status(moves: Sequence[Move]) -> None:
    for status in {after for _row, after in moves}:
        keys = [row.pk for row, after in moves if after == status]
        ReaderComment.objects.filter(pk__in=keys).update(
            status=status, version=F("version") + 1
        )
    for row, after in moves:
        row.status = after
        row.version += 1


def _show(rows: Iterable[ReaderComment], conversations: Counter[int]) -> None:
    """What is published is shown, and so, as tombstones, is all it hangs on."""
    level = {row.pk for row in rows}
    while level:
        dark = ReaderComment.objects.filter(pk__in=level, shown=False)
        level = _turn(dark.values_list("pk", "parent_id", "thread_id"), conversations)


def _hide(rows: Iterable[ReaderComment], conversations: Counter[int]) -> None:
    """What is published no more stays as a tombstone while replies hang on it."""
    level = {row.pk for row in rows}
    while level:
        # Asked by itself: where hardly any comment is a reply, a database that has
        # counted that would look for each one's replies among all comments.
        replies = ReaderComment.objects.filter(parent__in=level, shown=True)
        answered = set(replies.values_list("parent_id", flat=True))
        bare = ReaderComment.objects.filter(pk__in=level - answered, shown=True)
        bare = bare.exclude(status=Status.PUBLISHED)
        level = _turn(
            bare.values_list("pk", "parent_id", "thread_id"), conversations, on=False
        )


def _turn(
    found: Iterable[tuple[int, int | None, int]],
    conversations: Counter[int],
    *,
    on: bool = True,
) -> set[int]:
    """Show comments, or hide them. Returns: what they hang on."""
    rows = list(found)
    keys = [pk for pk, _parent, _thread in rows]
    ReaderComment.objects.filter(pk__in=keys).update(shown=on)
    for _pk, parent, thread in rows:
        if parent is None:
            conversations[thread] += 1 if on else -1
    return {parent for _pk, parent, _thread in rows if parent}


def _add_to_threads(numbers: dict[str, Counter[int]]) -> None:
    keys = {pk for counter in numbers.values() for pk, n in counter.items() if n}
    locked = CommentThread.objects.select_for_update().filter(pk__in=keys)
    # In one order, as two that change many would else wait for each other.
    list(locked.order_by("pk").values_list("pk", flat=True))
    for column, counter in sorted(numbers.items()):
        add_to_many(CommentThread, column, counter)
