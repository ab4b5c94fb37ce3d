"""The one list of blocks that an article's body may hold, in the chooser's order."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from .evidence import DataTableBlock, ReferencesBlock
from .media import EmbedLinkBlock, FigureBlock, GalleryBlock
from .notices import DisclaimerBlock, NeedsReviewBlock
from .text import (
    BulletsBlock,
    CodeBlock,
    DefinitionBlock,
    HeadingBlock,
    ParagraphBlock,
    QuoteBlock,
    SeparatorBlock,
)

# The page's own ids, which a heading must not have as well.
RESERVED_ANCHORS = frozenset(
    {
        "author-title",
        "contents",
        "disclaimer",
        "disclaimer-title",
        "main",
        "related-title",
        "tags-title",
    }
)


class BodyBlock(blocks.StreamBlock):
    """Names are stored for ever: never rename one, add another."""

    paragraph = ParagraphBlock()
    heading = HeadingBlock()
    list = BulletsBlock()
    quote = QuoteBlock()
    definition = DefinitionBlock()
    code = CodeBlock()
    separator = SeparatorBlock()
    figure = FigureBlock()
    gallery = GalleryBlock()
    embed = EmbedLinkBlock()
    table = DataTableBlock()
    references = ReferencesBlock()
    disclaimer = DisclaimerBlock()
    needs_review = NeedsReviewBlock()

    class Meta:
        block_counts = {"references": {"max_num": 1}, "disclaimer": {"max_num": 1}}

    def clean(self, value: Any) -> Any:
        """Refuse an anchor that is taken: a link could reach only the first."""
        cleaned = super().clean(value)
        seen = set(RESERVED_ANCHORS)
        errors: dict[int, ValidationError] = {}
        for number, child in enumerate(cleaned):
            anchor = child.value["anchor"] if child.block_type == "heading" else ""
            if anchor and anchor in seen:
                errors[number] = _duplicate_anchor()
            seen.add(anchor)
        if errors:
            raise StreamBlockValidationError(block_errors=errors)
        return cleaned


def _duplicate_anchor() -> ValidationError:
    message = _("Something on the page already has this address. Choose another.")
    error = ValidationError(message, code="duplicate_anchor")
    return StructBlockValidationError({"anchor": error})  # type: ignore[no-any-return]  # untyped
