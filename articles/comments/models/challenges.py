"""Questions that have been answered, so that each is answered once."""

from django.db import models
from django.utils import timezone

from .comments import ReaderComment


class SpentChallenge(models.Model):
    """Stored with the comment that spent it; kept as long as its question is valid."""

    nonce = models.CharField(max_length=32, primary_key=True)
    comment = models.ForeignKey(
        ReaderComment, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    spent = models.DateTimeField(default=timezone.now, db_index=True)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"Spent question {self.pk}"
