"""A press on more comments than a request has time for: the worker does it."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .decisions import Action


class BulkState(models.TextChoices):
    """How far it is. What is cancelled stays decided as far as it came."""

    RUNNING = "running", _("Under way")
    DONE = "done", _("Done")
    CANCELLED = "cancelled", _("Cancelled")


class BulkJob(models.Model):
    """One press: `action` on all that `selection` finds, as it was at `created`.

    It goes upward by the ids of comments, to `highest`; `position` is the last that was
    looked at, stored in the transaction that decided it, so that a worker that dies
    leaves nothing half done and the next one goes on where it ended. Action.UNDO takes
    the batch `undoes` back, downward by the ids of decisions. `selection`, the query of
    the desk's address, may quote somebody's name: it goes when the work is done.
    """

    batch = models.UUIDField(default=uuid4, unique=True)
    action = models.CharField(max_length=8, choices=Action.choices)
    selection = models.TextField(blank=True)
    undoes = models.UUIDField(null=True, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created = models.DateTimeField(default=timezone.now)
    highest = models.BigIntegerField(default=0)
    position = models.BigIntegerField(default=0)
    expected = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    skipped = models.PositiveIntegerField(default=0)
    state = models.CharField(
        max_length=9, choices=BulkState.choices, default=BulkState.RUNNING
    )
    seen = models.DateTimeField(
        default=timezone.now, help_text="When a worker was last at it."
    )

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("work on many comments")
        verbose_name_plural = _("work on many comments")

    def __str__(self) -> str:
        return f"{self.action} of {self.expected} comments"

    @property
    def is_running(self) -> bool:
        return self.state == BulkState.RUNNING

    @property
    def percent(self) -> int:
        """How much of it is done, 0 to 100."""
        past = self.done + self.skipped
        if not self.is_running:
            return 100
        return min(100 * past // max(self.expected, 1), 99)
