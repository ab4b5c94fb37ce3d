"""The thread of a page: whether it takes comments, and how many it has."""

from datetime import datetime, timedelta

import swapper
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from .comments import Status

# PostgreSQL takes no more, and no date is so far away that it could not be reckoned.
MOST_DAYS = 32_767


class CommentThread(models.Model):
    """One row a page; a page nobody has commented on may have none yet."""

    page = models.OneToOneField(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="comment_thread",
    )
    is_open = models.BooleanField(
        _("takes comments"),
        default=True,
        help_text=_("Comments that are there stay, whatever you choose."),
    )
    closes_after = models.PositiveSmallIntegerField(
        _("closes after (days)"),
        null=True,
        blank=True,
        validators=[MaxValueValidator(MOST_DAYS)],
        help_text=_(
            "Days after the page was published; 0 for never, empty for what holds on "
            "the site."
        ),
    )
    closed_at = models.DateTimeField(_("closed on"), null=True, blank=True)
    # Kept in the transaction that changes a comment; `recount_comments` proves them.
    unconfirmed = models.PositiveIntegerField(_("not confirmed"), default=0)
    waiting = models.PositiveIntegerField(_("waiting"), default=0)
    published = models.PositiveIntegerField(_("published"), default=0)
    conversations = models.PositiveIntegerField(_("conversations"), default=0)
    spam = models.PositiveIntegerField(_("spam"), default=0)
    bin = models.PositiveIntegerField(_("bin"), default=0)

    class Meta:
        verbose_name = _("comment thread")
        verbose_name_plural = _("comment threads")

    def __str__(self) -> str:
        return f"Thread {self.pk}"

    def closing_time(self, *, published: datetime | None, days: int) -> datetime | None:
        """When age closes it, or None for never; `days` is what holds on the site."""
        after = days if self.closes_after is None else self.closes_after
        return published + timedelta(days=after) if after and published else None


# The counter of each status; erased comments are not counted.
COUNTERS = {
    Status.UNCONFIRMED: "unconfirmed",
    Status.WAITING: "waiting",
    Status.PUBLISHED: "published",
    Status.SPAM: "spam",
    Status.BIN: "bin",
}
