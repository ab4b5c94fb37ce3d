"""What happened on each day, so that no chart counts comments."""

from django.db import models


class DayCount(models.Model):
    """How often something happened on one day.

    `what` is "received", "published", "spam", "bin", "restored" (out of spam),
    "signal:CODE" for each finding of a comment that was spam, or "wait:N" for a
    decision after a wait of up to 2ᴺ minutes.
    """

    day = models.DateField()
    what = models.CharField(max_length=60)
    number = models.PositiveIntegerField(default=0)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["day", "what"], name="comments_day_once")
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.what} on {self.day}"
