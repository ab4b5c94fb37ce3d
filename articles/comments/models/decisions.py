"""What was done with a comment, by whom and why."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comments import ReaderComment, Status


class Action(models.TextChoices):
    """What a person, a reader's own link or the site itself can do with a comment."""

    APPROVE = "approve", _("Published")
    SPAM = "spam", _("Marked as spam")
    BIN = "bin", _("Put into the bin")
    WRITE = "write", _("Answered privately")
    WAIT = "wait", _("Put back to wait")
    CONFIRM = "confirm", _("Confirmed by email")
    CHANGE = "change", _("Changed by its writer")
    WITHDRAW = "withdraw", _("Taken back by its writer")
    EDIT = "edit", _("Edited")
    MOVE = "move", _("Moved")
    ERASE = "erase", _("Erased")
    UNDO = "undo", _("Taken back")


class Decision(models.Model):
    """One step in the life of a comment; those of one press share their `batch`."""

    comment = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="decisions"
    )
    action = models.CharField(max_length=8, choices=Action.choices)
    before = models.CharField(max_length=12, choices=Status.choices)
    after = models.CharField(max_length=12, choices=Status.choices)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="comment_decisions",
        help_text=_("Nobody: the writer, or the site by a rule that somebody set."),
    )
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    at = models.DateTimeField(default=timezone.now)
    batch = models.UUIDField(default=uuid4, db_index=True)
    undone = models.BooleanField(default=False)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        indexes = [models.Index(fields=["by", "id"], name="decisions_of_a_moderator")]

    def __str__(self) -> str:
        return f"{self.action} of comment {self.comment_id}"
