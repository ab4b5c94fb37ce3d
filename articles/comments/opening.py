"""Whether a page takes comments now."""

from dataclasses import dataclass
from datetime import datetime

from .models import CommentSettings, CommentThread
from .targets import Target


@dataclass(frozen=True, slots=True)
class Opening:
    """`closed_at` is known where a date closed it; never in the future."""

    is_open: bool
    closed_at: datetime | None = None


def opening(
    thread: CommentThread | None,
    target: Target,
    settings: CommentSettings,
    *,
    now: datetime,
) -> Opening:
    """Say whether comments are taken; a page that has no thread yet is as its site."""
    thread = thread or CommentThread()
    if not (settings.is_open and thread.is_open):
        return Opening(is_open=False, closed_at=thread.closed_at)
    closing = thread.closing_time(
        published=target.published, days=settings.closes_after
    )
    if closing and closing <= now:
        return Opening(is_open=False, closed_at=closing)
    return Opening(is_open=True)
