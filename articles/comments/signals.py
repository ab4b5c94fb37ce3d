"""Keeps what was noticed in a comment where the desk can look for it."""

from typing import Final

from .layers import urgent_care
from .layers.pipeline import EVERYDAY
from .models import CommentSignal, ReaderComment

URGENT: Final = frozenset({urgent_care.CODE})


def is_urgent(comment: ReaderComment) -> bool:
    """Whether something noticed in it should not wait its turn."""
    return not URGENT.isdisjoint(_codes(comment))


def keep(comment: ReaderComment, *, is_new: bool = False) -> None:
    """Bring the rows of a stored comment in line with its `held_for`."""
    wanted = _codes(comment) - EVERYDAY
    rows = CommentSignal.objects.filter(comment=comment)
    there = set() if is_new else set(rows.values_list("code", flat=True))
    if gone := there - wanted:
        rows.filter(code__in=gone).delete()
    if fresh := wanted - there:
        CommentSignal.objects.bulk_create(
            CommentSignal(comment=comment, code=code) for code in sorted(fresh)
        )


def _codes(comment: ReaderComment) -> frozenset[str]:
    return frozenset(found["code"] for found in comment.held_for)
