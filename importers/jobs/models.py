"""The record of what was imported: one row a source."""

import hashlib

import swapper
from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportItem(models.Model):
    """One source and its page; `document` is the cleaned post with its ledger."""

    source = models.TextField(_("source"), help_text=_("Path or address of the post."))
    source_key = models.CharField(max_length=64, unique=True, editable=False)
    content_digest = models.CharField(max_length=64, db_index=True, editable=False)
    document = models.JSONField(_("document"))
    page = models.ForeignKey(
        swapper.get_model_name("wagtailcore", "Page"),
        verbose_name=_("page"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    revision = models.ForeignKey(
        "wagtailcore.Revision",
        verbose_name=_("revision written by the import"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(_("imported"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last changed by an import"), auto_now=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("imported post")
        verbose_name_plural = _("imported posts")

    def __str__(self) -> str:
        return self.source

    @staticmethod
    def key_of(source: str) -> str:
        """Give the key of a source: its SHA-256, as addresses may be of any length."""
        return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
