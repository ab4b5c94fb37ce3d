"""Ready texts of the house, so that nobody writes the same answer every week."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Purpose(models.TextChoices):
    """What a ready text is for."""

    ANSWER = "answer", _("Public answer")
    URGENT = "urgent", _("Private letter: may need urgent care")
    REPOST = "repost", _("Private letter: please post again without details")


class CannedReply(models.Model):
    """A ready text; the texts of a language replace those that come with the site."""

    purpose = models.CharField(
        _("what it is for"),
        max_length=8,
        choices=Purpose.choices,
        default=Purpose.ANSWER,
    )
    language = models.CharField(
        _("language"),
        max_length=35,
        help_text=_("Of the page that is answered on, as a code: en, pt, de-at …"),
    )
    text = models.TextField(_("text"), max_length=5000)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("ready text")
        verbose_name_plural = _("ready texts")
        ordering = ("purpose", "language", "id")

    def __str__(self) -> str:
        return self.text[:60]
