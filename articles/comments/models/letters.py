"""Letters that nobody but the writer of a comment reads."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .canned import Purpose
from .comments import ReaderComment
from .decisions import Decision

LONGEST_LETTER = 5000


class Letter(models.Model):
    """A private answer; it is kept as long as the comment, and goes with it.

    Who wrote it says the decision to keep the comment private. It was sent if its mail
    was: taken back before that, nothing is left of it.
    """

    comment = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="letters"
    )
    decision = models.OneToOneField(
        Decision, on_delete=models.CASCADE, related_name="letter"
    )
    purpose = models.CharField(max_length=8, choices=Purpose.choices)
    text = models.TextField(_("text"))
    created = models.DateTimeField(default=timezone.now)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("private letter")
        verbose_name_plural = _("private letters")

    def __str__(self) -> str:
        # Neither a name nor a word: logs keep it.
        return f"Letter {self.pk}"
