"""What is known of the person behind an email address."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Writer(models.Model):
    """A row an address, by its keyed hash; the address itself is in the comments.

    Trust grows only for a confirmed address: otherwise anybody could borrow it.
    """

    email_key = models.CharField(max_length=32, primary_key=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    published = models.PositiveIntegerField(default=0)
    spam = models.PositiveIntegerField(default=0)
    stopped_at = models.DateTimeField(
        null=True, blank=True, help_text=_("Wants no more mail.")
    )
    blocked_at = models.DateTimeField(null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("writer")
        verbose_name_plural = _("writers")

    def __str__(self) -> str:
        return f"Writer {self.pk[:6]}"
