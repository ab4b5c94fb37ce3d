"""The house disclaimers; a version is a revision."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
)

from articles.languages import validate_language
from articles.rich_text import LIST


class Disclaimer(
    PreviewableMixin, DraftStateMixin, LockableMixin, RevisionMixin, models.Model
):
    """A disclaimer of the house; every published revision is a version."""

    name = models.CharField(
        _("name"), max_length=120, help_text=_("For editors; readers do not see it.")
    )
    short_line = models.CharField(
        _("short line"),
        max_length=160,
        default=_("General information, not medical advice."),
        help_text=_("Stands above the article; a link to the full text follows it."),
    )
    heading = models.CharField(
        _("heading"), max_length=120, default=_("Before you act on this article")
    )
    text = RichTextField(_("full text"), features=LIST)
    language = models.CharField(
        _("language"),
        max_length=35,
        blank=True,
        validators=[validate_language],
        help_text=_("For example de or pt-BR; empty for the language of the site."),
    )

    panels = [
        "name",
        "language",
        MultiFieldPanel(
            [FieldPanel("short_line"), FieldPanel("heading"), FieldPanel("text")],
            heading=_("What readers see"),
        ),
        PublishingPanel(),
    ]

    class Meta:
        ordering = ["name"]
        verbose_name = _("disclaimer")
        verbose_name_plural = _("disclaimers")

    def __str__(self) -> str:
        return self.name

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "articles/disclaimer_preview.html"

    def get_preview_context(
        self, request: HttpRequest, mode_name: str
    ) -> dict[str, Any]:
        context: dict[str, Any] = super().get_preview_context(request, mode_name)
        return {**context, "disclaimer": self}
