"""Blocks of words."""

from typing import Any

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.rich_text import HEADING, INLINE, LIST

TEXT = _("Text")
LEVELS = [
    ("2", _("Section")),
    ("3", _("Part of a section")),
    ("4", _("Part of a part")),
]


class ParagraphBlock(blocks.RichTextBlock):
    """One or more paragraphs."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": INLINE, **kwargs})

    class Meta:
        label = _("Paragraph")
        icon = "pilcrow"
        group = TEXT
        description = _("Running text")
        template = "articles/blocks/paragraph.html"
        preview_value = (
            "<p>Most stiff necks settle <b>within a week</b>. Warmth, gentle movement "
            "and a change of pillow help more than lying still.</p>"
        )


class HeadingBlock(blocks.StructBlock):
    """A heading of level 2 to 4 with an address of its own."""

    text = blocks.RichTextBlock(features=HEADING, label=_("Heading"))
    level = blocks.ChoiceBlock(choices=LEVELS, default="2", label=_("Level"))
    anchor = blocks.CharBlock(
        required=False,
        max_length=120,
        label=_("Address in the page"),
        help_text=_(
            "For links to this heading, such as #preparing. "
            "Leave it empty for an automatic one."
        ),
        validators=[
            RegexValidator(
                r"^\S+$", _("Use letters, digits and hyphens, without spaces.")
            )
        ],
    )

    class Meta:
        label = _("Heading")
        icon = "title"
        group = TEXT
        description = _("Opens a section; three or more make a list of contents")
        template = "articles/blocks/heading.html"
        label_format = "{text}"
        form_layout = blocks.BlockGroup(children=["text", "level"], settings=["anchor"])
        preview_value = {
            "text": "<p>What to expect at a first visit</p>",
            "level": "2",
            "anchor": "",
        }


class BulletsBlock(blocks.RichTextBlock):
    """A bulleted or numbered list, nested as deep as it needs."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": LIST, **kwargs})

    class Meta:
        label = _("List")
        icon = "list-ul"
        group = TEXT
        description = _("Bulleted or numbered points")
        template = "articles/blocks/list.html"
        preview_value = (
            "<ul><li>Wear loose clothes</li><li>Eat lightly beforehand</li>"
            "<li>Tell us about medicines you take</li></ul>"
        )


class QuoteBlock(blocks.StructBlock):
    """A quotation and who said it."""

    text = blocks.RichTextBlock(features=INLINE, label=_("Quotation"))
    attribution = blocks.CharBlock(
        required=False,
        max_length=250,
        label=_("Who said it"),
        help_text=_("A name, and the work it comes from"),
    )

    class Meta:
        label = _("Quote")
        icon = "openquote"
        group = TEXT
        description = _("Somebody else’s words, with their name")
        template = "articles/blocks/quote.html"
        label_format = "{text}"
        preview_value = {
            "text": "<p>The hands listen first. Pressing comes later.</p>",
            "attribution": "Ines Marlow, teacher of shiatsu",
        }


class DefinitionBlock(blocks.StructBlock):
    """A term and what it means."""

    term = blocks.CharBlock(max_length=250, label=_("Term"))
    definition = blocks.RichTextBlock(features=INLINE, label=_("What it means"))

    class Meta:
        label = _("Definition")
        icon = "info-circle"
        group = TEXT
        description = _("A word of your profession, explained")
        template = "articles/blocks/definition.html"
        label_format = "{term}"
        preview_value = {
            "term": "Fascia",
            "definition": "<p>Thin, strong tissue that wraps and holds muscles.</p>",
        }


class CodeBlock(blocks.StructBlock):
    """Text that keeps every blank."""

    code = blocks.TextBlock(label=_("Text"), rows=8)
    language = blocks.CharBlock(
        required=False,
        max_length=40,
        label=_("Language"),
        help_text=_("For example html or python; may stay empty"),
    )

    class Meta:
        label = _("Code")
        icon = "code"
        group = TEXT
        description = _("Text whose spaces and lines must stay as they are")
        template = "articles/blocks/code.html"
        label_format = "{code}"
        preview_value = {
            "code": "Monday     09.00–12.00\nThursday   14.00–18.00",
            "language": "",
        }


class SeparatorBlock(blocks.StaticBlock):
    """A break between two parts of the text."""

    class Meta:
        label = _("Separator")
        icon = "minus"
        group = TEXT
        description = _("A pause between two parts of the text")
        admin_text = _("A line across the column.")
        template = "articles/blocks/separator.html"
        preview_value = None
