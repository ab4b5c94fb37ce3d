"""What an editor decides once for a site."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from .disclaimers import Disclaimer


@register_setting(icon="doc-full-inverse")
class PublishingSettings(BaseSiteSetting):
    """What all articles of a site share."""

    disclaimer = models.ForeignKey(
        Disclaimer,
        verbose_name=_("disclaimer"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Its short line stands above every article and its full text below, "
            "unless the article has a disclaimer of its own."
        ),
    )
    emergency_line = models.CharField(
        _("emergency line"),
        max_length=200,
        blank=True,
        default=_("In an emergency, call your local emergency number now."),
        help_text=_("Stands at the foot of every page."),
    )

    select_related = ["disclaimer"]
    panels = [FieldPanel("disclaimer"), FieldPanel("emergency_line")]

    class Meta:
        verbose_name = _("publishing")
