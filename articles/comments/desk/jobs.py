"""Work on many comments that the worker does: begun, carried on, cancelled, taken back.

The tasks themselves are in `tasks.py`. However often one is started, each comment is
decided once: what was done and how far it came are stored together.
"""

import logging
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from django.db import OperationalError, transaction
from django.db.models import F
from django.http import QueryDict
from django.utils import timezone

from articles.comments import fragments
from articles.comments.flows import many
from articles.comments.models import Action, BulkJob, BulkState, ReaderComment

from .permissions import MODERATE, may, visible_to
from .selecting import Selection

logger = logging.getLogger(__name__)

# As many are decided while somebody waits for the answer.
AT_ONCE: Final = 200
# A worker that was last at it so long ago is gone.
STILL: Final = timedelta(minutes=1)
_READ_AT_ONCE: Final = 5000
_TRIES: Final = 3


def begin(job: BulkJob) -> BulkJob:
    """Store a job and let the worker do it."""
    job.save(force_insert=True)
    hand_over(job)
    return job


def begin_undo(batch: UUID, *, by: Any) -> BulkJob:
    """Take back a large press; if it is not at its end yet, it ends here."""
    BulkJob.objects.filter(batch=batch, state=BulkState.RUNNING).update(
        state=BulkState.CANCELLED
    )
    decisions = many.decisions_in(batch)
    newest = decisions.order_by("-pk").values_list("pk", flat=True).first() or 0
    job = BulkJob(action=Action.UNDO, undoes=batch, by=by, expected=decisions.count())
    job.position = newest + 1
    return begin(job)


def is_large(batch: UUID) -> bool:
    """Whether taking it back is work for the worker."""
    some = many.decisions_in(batch).order_by().values("pk")[: AT_ONCE + 1]
    return bool(some.count() > AT_ONCE)


def hand_over(job: BulkJob) -> None:
    """Let the worker go on with it. Never raises: it can be handed over again."""
    from articles.comments.tasks import carry_out_bulk, watch_bulk  # noqa: PLC0415

    try:
        if watch_bulk.get_backend().supports_defer:
            # First: whatever becomes of the work, somebody looks after it.
            watch_bulk.using(run_after=timezone.now() + STILL).enqueue(job.pk)
        carry_out_bulk.enqueue(job.pk)
    except Exception:
        logger.exception("the worker could not be told of bulk work %s", job.pk)


def is_still(job: BulkJob) -> bool:
    """Whether nobody is at it, though it is not done."""
    return job.is_running and job.seen < timezone.now() - STILL


def watch(pk: int) -> None:
    """Carry on with a job whose worker has died; look again later while it runs."""
    from articles.comments.tasks import watch_bulk  # noqa: PLC0415

    job = BulkJob.objects.filter(pk=pk, state=BulkState.RUNNING).first()
    if job is None:
        return
    watch_bulk.using(run_after=timezone.now() + STILL).enqueue(pk)
    if is_still(job):
        carry_out(pk)


def carry_out(pk: int) -> None:
    """Do what is left of a job, a few hundred comments at a time."""
    job = BulkJob.objects.select_related("by").filter(pk=pk).first()
    if job is None or not job.is_running:
        return
    if job.by is None or not may(job.by, MODERATE):
        job.state = BulkState.CANCELLED
        job.save(update_fields=["state"])
        return
    for ids in _ids(job):
        if not _advance(job, ids):
            return
    BulkJob.objects.filter(pk=pk, state=BulkState.RUNNING).update(
        state=BulkState.DONE,
        selection="",
        seen=timezone.now(),
        # What others decided before it came to it was no longer found.
        skipped=F("expected") - F("done") if job.done < job.expected else 0,
    )
    fragments.fill_batch(job.undoes or job.batch)


def cancel(job: BulkJob) -> bool:
    """Stop it after the comments it is at; what was decided stays."""
    running = BulkJob.objects.filter(pk=job.pk, state=BulkState.RUNNING)
    return bool(running.update(state=BulkState.CANCELLED, selection=""))


def wanted(job: BulkJob) -> Any:
    """The comments that a job is about and has not come to yet."""
    selection = Selection.read(QueryDict(job.selection), job.by)
    rows = selection.rows(visible_to(job.by)).filter(many.changing(Action(job.action)))
    return rows.filter(pk__gt=job.position, pk__lte=job.highest)


def _ids(job: BulkJob) -> Iterator[Sequence[int]]:
    """Give what is to be done next until nothing is; `job.position` goes along."""
    while True:
        if job.action == Action.UNDO:
            left = many.decisions_in(job.undoes or job.batch).order_by("-pk")
            left = left.filter(pk__lt=job.position)
        else:
            left = wanted(job).order_by("pk")
        ids = list(left.values_list("pk", flat=True)[:_READ_AT_ONCE])
        if not ids:
            return
        yield from many.in_chunks(ids)


def _advance(job: BulkJob, ids: Sequence[int]) -> bool:
    """Do some; False if the job was cancelled, or another worker is at it."""
    for tried in range(1, _TRIES + 1):
        try:
            with transaction.atomic():
                return _advance_once(job, ids)
        except OperationalError:
            # PostgreSQL ends one of two that wait for each other; nothing was changed.
            if tried == _TRIES:
                raise
    return False


def _advance_once(job: BulkJob, ids: Sequence[int]) -> bool:
    locked = BulkJob.objects.select_for_update().get(pk=job.pk)
    if not locked.is_running or locked.position != job.position:
        return False
    counts = _do(job, ids)
    locked.position = ids[-1]
    locked.done += counts.done
    locked.skipped += counts.skipped
    locked.seen = timezone.now()
    locked.save(update_fields=["position", "done", "skipped", "seen"])
    job.position, job.done = locked.position, locked.done
    return True


def _do(job: BulkJob, ids: Sequence[int]) -> many.Counts:
    if job.action == Action.UNDO:
        done = len(many.undo_some(ids, by=job.by))
        return many.Counts(done, len(ids) - done)
    return many.decide_some(
        ids, Action(job.action), by=job.by, batch=job.batch, since=job.created
    )


def newest_comment() -> int:
    """The largest id that there is: what arrives later has a larger one."""
    newest = ReaderComment.objects.order_by("-pk").values_list("pk", flat=True)
    return newest.first() or 0
