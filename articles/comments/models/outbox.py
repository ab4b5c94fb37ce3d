"""Mail that is to be sent, stored in the transaction that gives the reason for it."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comments import ReaderComment
from .letters import Letter


class MailKind(models.TextChoices):
    """What a mail to a reader says."""

    CONFIRM = "confirm", _("Confirm your comment")
    RECEIVED = "received", _("We have your comment")
    PUBLISHED = "published", _("Your comment is published")
    DECLINED = "declined", _("Your comment is not published")
    LETTER = "letter", _("A private answer to your comment")
    REPLY = "reply", _("Somebody replied")


class Posted(models.Model):
    """A mail in an outbox, without a word or an address: it is written when it is sent.

    `message_id` stays the same when a mail has to be sent again.
    """

    # A domain has up to 253 characters.
    message_id = models.CharField(max_length=300, unique=True)
    created = models.DateTimeField(default=timezone.now)
    due = models.DateTimeField(default=timezone.now)
    claimed = models.DateTimeField(null=True, blank=True)
    sent = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    problem = models.CharField(max_length=500, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"Mail {self.pk}"

    @property
    def is_daily(self) -> bool:
        """Whether another one follows the next day, so that it is never given up."""
        return False


class OutgoingMail(Posted):
    """A mail to a reader by what it is about; so an erased comment leaves nothing here.

    `comment` is what the mail tells of, `recipient` the comment whose writer gets it:
    the same one, or, for a reply, one further up. `letter` is what an editor wrote.
    """

    kind = models.CharField(max_length=9, choices=MailKind.choices)
    comment = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="+"
    )
    recipient = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="+"
    )
    letter = models.ForeignKey(
        Letter, null=True, blank=True, on_delete=models.CASCADE, related_name="mails"
    )

    class Meta:
        verbose_name = _("mail to send")
        verbose_name_plural = _("mails to send")
        indexes = [models.Index(fields=["sent", "due"], name="comments_mail_due")]
