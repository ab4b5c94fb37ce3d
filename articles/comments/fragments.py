"""Fragments that no decision has rendered: those of imported comments, above all.

Readers get them rendered anew each time until the worker has stored them.
"""

import logging
from functools import partial
from typing import Any, Final
from uuid import UUID

from django.db import transaction

from . import rendering
from .models import CommentThread, ReaderComment, Status
from .targets import target_of

logger = logging.getLogger(__name__)

AT_ONCE: Final = 500


def fill(thread: CommentThread) -> int:
    """Render and store what readers see of a thread and no stored fragment says.

    Returns: how many were stored; 0 for a page that takes no comments, or not yet.
    """
    target = target_of(thread)
    ids = list(_stale(thread).order_by("id").values_list("id", flat=True))
    if target is None:
        return 0
    for start in range(0, len(ids), AT_ONCE):
        rows = ReaderComment.objects.select_related("parent")
        made = rows.in_bulk(ids[start : start + AT_ONCE]).values()
        with transaction.atomic():
            for row in made:
                # Not over what somebody has changed while this was rendered.
                same = ReaderComment.objects.filter(pk=row.pk, version=row.version)
                html = rendering.render(row, target)
                same.update(html=html, html_version=rendering.VERSION)
    return len(ids)


def fill_later(page_id: int) -> None:
    """Let the worker fill in a page's fragments. Never raises: nobody waits for it."""
    from .tasks import fill_fragments  # noqa: PLC0415 - tasks do what is asked for here

    try:
        fill_fragments.enqueue(page_id)
    except Exception:
        logger.exception("the worker could not be told of comments to render")


def fill_batch(batch: UUID) -> None:
    """Let the worker fill in what decisions on many published, page by page."""
    rows = ReaderComment.objects.filter(decisions__batch=batch, status=Status.PUBLISHED)
    stale = rows.exclude(html_version=rendering.VERSION).order_by()
    for page_id in stale.values_list("thread__page_id", flat=True).distinct():
        transaction.on_commit(partial(fill_later, page_id))


def when_published(instance: Any, **kwargs: Any) -> None:
    """For Wagtail's signal `page_published`: its comments came while it was a draft."""
    thread = CommentThread.objects.filter(page_id=instance.pk).first()
    if thread and _stale(thread).exists():
        transaction.on_commit(lambda: fill_later(instance.pk))


def _stale(thread: CommentThread) -> Any:
    shown = ReaderComment.objects.filter(thread=thread, shown=True)
    return shown.exclude(html_version=rendering.VERSION)
