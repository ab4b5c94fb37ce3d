"""What mail each moderator wants, and what of it is to be sent."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .comments import ReaderComment
from .outbox import Posted

HOURS = 24


class Wish(models.TextChoices):
    """How often somebody wants to hear of comments that wait."""

    NONE = "none", _("No mail")
    EACH = "each", _("One mail a comment")
    DAILY = "daily", _("Once a day, all that wait; urgent ones at once")


class MailPreference(models.Model):
    """The wish of one moderator; nobody gets mail who has not asked for it."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        primary_key=True,
        related_name="comment_mail_preference",
    )
    wish = models.CharField(
        _("mail about comments that wait"),
        max_length=5,
        choices=Wish.choices,
        default=Wish.NONE,
    )
    hour = models.PositiveSmallIntegerField(
        _("hour of the daily mail"),
        choices=[(hour, f"{hour:02}:00") for hour in range(HOURS)],
        default=7,
        help_text=_("In your time zone."),
    )

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("mail of a moderator")
        verbose_name_plural = _("mails of moderators")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(hour__lt=HOURS), name="comments_mail_hour"
            )
        ]

    def __str__(self) -> str:
        return f"{self.wish} for {self.user_id}"


class ModeratorMail(Posted):
    """A mail to a moderator about one comment, or the daily one, which has none.

    What stands in it, and whether it is sent at all, is looked up when it is sent.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    comment = models.ForeignKey(
        ReaderComment,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )

    class Meta:
        verbose_name = _("mail to a moderator")
        verbose_name_plural = _("mails to moderators")
        indexes = [models.Index(fields=["sent", "due"], name="comments_tell_due")]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "comment"],
                condition=models.Q(sent=None),
                name="comments_told_once",
            ),
            models.UniqueConstraint(
                fields=["user"],
                condition=models.Q(sent=None, comment=None),
                name="comments_one_digest",
            ),
        ]

    @property
    def is_daily(self) -> bool:
        return self.comment_id is None
