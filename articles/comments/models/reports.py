"""What readers report about a published comment."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comments import ReaderComment


class ReportReason(models.TextChoices):
    """Why somebody thinks that a comment should not stand."""

    HARM = "harm", _("It could harm somebody who follows it")
    PERSONAL = "personal", _("It tells something private about a person")
    ABUSE = "abuse", _("It is hateful or threatening")
    SPAM = "spam", _("It is advertising")
    OTHER = "other", _("Something else")


class CommentReport(models.Model):
    """A report; no account is needed for one."""

    comment = models.ForeignKey(
        ReaderComment, on_delete=models.CASCADE, related_name="reports"
    )
    reason = models.CharField(_("reason"), max_length=8, choices=ReportReason.choices)
    text = models.TextField(_("in your own words"), blank=True)
    email = models.EmailField(_("email address"), blank=True)
    email_key = models.CharField(max_length=32, blank=True, db_index=True)
    created = models.DateTimeField(default=timezone.now)
    handled_at = models.DateTimeField(null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("report of a comment")
        verbose_name_plural = _("reports of comments")
        indexes = [
            models.Index(fields=["handled_at", "comment"], name="comments_reports_open")
        ]

    def __str__(self) -> str:
        return f"Report {self.pk}"
