"""A reader's comment."""

from typing import Any

from django.conf import settings
from django.core.validators import URLValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a comment stands. Only published ones are shown to readers."""

    UNCONFIRMED = "unconfirmed", _("Not confirmed yet")
    WAITING = "waiting", _("Waiting")
    PUBLISHED = "published", _("Published")
    SPAM = "spam", _("Spam")
    BIN = "bin", _("Bin")
    ERASED = "erased", _("Erased")


class Badge(models.TextChoices):
    """Who wrote it, where that is known by their account."""

    READER = "", _("Reader")
    AUTHOR = "author", _("Author")
    EDITOR = "editor", _("Editor")


class ReaderComment(models.Model):
    """A comment; replies have larger ids than what they reply to.

    A conversation is a comment without parent, its root, and all that hangs on it;
    `depth` is 0 for the root. `reply_count` of a root counts the published comments
    below it at any depth; it is 0 for all others. `shown` is true of a published
    comment, and of one that is not but has shown replies: a tombstone holds its place.
    So one with replies cannot be deleted, but with its whole thread.

    `html` is the whole comment as readers see it, rendered when it is published or
    changed (`rendering.py`); empty until then. `sketch` is a digest of its phrases, by
    which near repeats are found (`layers/near_repeat.py`). `held_for` lists what the
    layers found: {"code": str, "data": {str: str | int}}; `is_urgent` that something
    among it should not wait its turn. `learned` is the status that
    the counts of words hold it for, "" for none (`learning.py`). `version` grows with
    each decision, so that two moderators do not decide a comment without knowing.
    """

    thread = models.ForeignKey(
        "article_comments.CommentThread",
        on_delete=models.CASCADE,
        related_name="comments",
        db_index=False,
    )
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.RESTRICT,
        related_name="replies",
    )
    root = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.RESTRICT,
        related_name="conversation",
        db_index=False,
    )
    depth = models.PositiveSmallIntegerField(default=0)
    reply_count = models.PositiveIntegerField(default=0)
    status = models.CharField(
        max_length=12, choices=Status.choices, default=Status.WAITING
    )
    shown = models.BooleanField(default=False)
    is_urgent = models.BooleanField(default=False)
    held_for = models.JSONField(default=list, blank=True)
    name = models.CharField(_("name"), max_length=80)
    email = models.EmailField(_("email address"), blank=True)
    email_key = models.CharField(max_length=32, blank=True, db_index=True)
    website = models.CharField(
        _("website"),
        max_length=2000,
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("Came with an imported comment; never shown to readers."),
    )
    body = models.TextField(_("comment"))
    original = models.TextField(
        _("as it was sent"),
        blank=True,
        help_text=_("Kept when an editor changed the comment."),
    )
    html = models.TextField(blank=True)
    html_version = models.PositiveSmallIntegerField(default=0)
    sketch = models.BinaryField(max_length=64, default=bytes, blank=True)
    learned = models.CharField(
        max_length=12, choices=Status.choices, blank=True, editable=False
    )
    language = models.CharField(max_length=35, blank=True)
    follows_replies = models.BooleanField(default=False)
    author_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    badge = models.CharField(max_length=6, choices=Badge.choices, blank=True)
    imported_from = models.CharField(max_length=200, blank=True)
    created = models.DateTimeField(default=timezone.now)
    edited = models.DateTimeField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    version = models.PositiveIntegerField(default=0)

    # Rows are read by readers and moderators, not by Wagtail's usage reports; indexing
    # references would add six queries to each comment sent.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("reader comment")
        verbose_name_plural = _("reader comments")
        permissions = [
            ("moderate_readercomment", _("Can decide about reader comments")),
            (
                "moderate_own_readercomment",
                _("Can decide about comments on own articles"),
            ),
            ("see_email_of_readercomment", _("Can see readers’ email addresses")),
            ("erase_readercomment", _("Can erase what a reader wrote")),
        ]
        # Plain composite indexes: SQLite does not use partial ones here.
        indexes = [
            models.Index(
                fields=["thread", "shown", "root", "id"], name="comments_of_a_thread"
            ),
            models.Index(
                fields=["root", "shown", "id"], name="comments_of_a_conversation"
            ),
            models.Index(fields=["status", "id"], name="comments_by_status"),
            models.Index(
                fields=["status", "-is_urgent", "id"], name="comments_urgent_first"
            ),
            models.Index(fields=["status", "created", "id"], name="comments_by_day"),
            models.Index(fields=["language", "id"], name="comments_by_language"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(root=None, parent=None, depth=0)
                | models.Q(root__isnull=False, parent__isnull=False, depth__gt=0),
                name="comments_root_and_parent_agree",
            ),
            models.UniqueConstraint(
                fields=["thread", "imported_from"],
                condition=~models.Q(imported_from=""),
                name="comments_imported_once",
            ),
        ]

    def __str__(self) -> str:
        # Logs keep it: neither a name nor a word of the text belongs here.
        return f"Comment {self.pk}"

    @property
    def conversation_id(self) -> Any:
        """The id of the root of its conversation, its own if it is one."""
        return self.root_id or self.pk

    @property
    def is_published(self) -> bool:
        return self.status == Status.PUBLISHED

    @property
    def anchor(self) -> str:
        return f"c{self.pk}"
