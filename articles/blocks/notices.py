"""Blocks that a reader, or the editor, is meant to notice."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.rich_text import INLINE, LIST

SAFETY = _("Safety")
IMPORTED = _("From an import")


class DisclaimerBlock(blocks.RichTextBlock):
    """The article's own disclaimer, in place of the house's."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": LIST, **kwargs})

    class Meta:
        label = _("Own disclaimer")
        icon = "warning"
        group = SAFETY
        description = _("Replaces the site’s disclaimer on this article")
        template = "articles/blocks/disclaimer.html"
        preview_value = (
            "<p>This article is general information. It is not a diagnosis, and it "
            "does not replace a visit to your doctor or midwife.</p>"
        )


class NeedsReviewBlock(blocks.StructBlock):
    """Something that an import kept but did not understand."""

    kind = blocks.CharBlock(required=False, max_length=60, label=_("Kind"))
    name = blocks.CharBlock(required=False, max_length=250, label=_("Name"))
    html = blocks.RichTextBlock(
        required=False,
        features=INLINE,
        label=_("What readers see"),
        help_text=_(
            "Copy what you need into a block of its own, then delete this one."
        ),
    )
    source = blocks.TextBlock(
        required=False,
        rows=4,
        label=_("As it was in the source"),
        search_index=False,
    )
    reason = blocks.CharBlock(
        required=False, label=_("Why it needs you"), search_index=False
    )

    class Meta:
        label = _("Needs review")
        icon = "help"
        group = IMPORTED
        description = _("Something an import kept but could not place")
        template = "articles/blocks/needs_review.html"
        label_format = "{name} {reason}"
        form_layout = blocks.BlockGroup(
            children=["reason", "html", "source"], settings=["kind", "name"]
        )
        preview_value = {
            "kind": "shortcode",
            "name": "opening_hours",
            "html": "<p>Monday 9 to 12, Thursday 2 to 6</p>",
            "source": "[opening_hours id=3]",
            "reason": "A shortcode that this site does not know",
        }
