"""Blocks that carry figures and sources."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from articles.rich_text import INLINE

EVIDENCE = _("Evidence")


class DataTableBlock(TypedTableBlock):
    """A table of data with a caption and one row of headings."""

    text = blocks.CharBlock(required=False, label=_("Text"))

    class Meta:
        label = _("Data table")
        icon = "table"
        group = EVIDENCE
        description = _("Rows and columns, with headings and a caption")
        template = "articles/blocks/table.html"
        preview_value = {
            "columns": [
                {"type": "text", "heading": "Week"},
                {"type": "text", "heading": "Minutes of walking"},
            ],
            "rows": [{"values": ["1", "10"]}, {"values": ["2", "15"]}],
            "caption": "A gentle return to walking",
        }


class ReferencesBlock(blocks.ListBlock):
    """The numbered list of sources."""

    def __init__(self, **kwargs: Any) -> None:
        source = blocks.RichTextBlock(features=INLINE, label=_("Source"))
        super().__init__(source, **kwargs)

    class Meta:
        label = _("References")
        icon = "list-ol"
        group = EVIDENCE
        description = _("Numbered sources at the end of the article")
        template = "articles/blocks/references.html"
        preview_value = [
            "<p>Marlow I, Okafor T. Touch and sleep in adults. "
            "<i>Journal of Gentle Practice</i>. 2024;3(2):11–19.</p>",
            "<p>Reyes L. Pressure without pain. 2nd ed. Harbour Press; 2022.</p>",
        ]
