"""Mail that is to be sent, stored in the transaction that gives the reason for it."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comments import ReaderComment


class MailKind(models.TextChoices):
    """What a mail says."""

    CONFIRM = "confirm", _("Confirm your comment")
    RECEIVED = "received", _("We have your comment")
    PUBLISHED = "published", _("Your comment is published")
    DECLINED = "declined", _("Your comment is not published")
    REPLY = "reply", _("Somebody replied")


class OutgoingMail(models.Model):
    """A mail by what it is about; its words are made when it is sent.

    So an erased comment leaves nothing here. `comment` is what the mail tells of,
    `recipient` the comment whose writer gets it: the same one, or, for a reply, one
    further up. `message_id` stays the same when a mail has to be sent again.
    """

    kind = models.CharField(max_length=9, choices=MailKind.choices)
    comment = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="+"
    )
    recipient = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="+"
    )
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
        verbose_name = _("mail to send")
        verbose_name_plural = _("mails to send")
        indexes = [models.Index(fields=["sent", "due"], name="comments_mail_due")]

    def __str__(self) -> str:
        return f"Mail {self.pk}"
