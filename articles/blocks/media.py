"""Pictures, and things that live on other sites."""

from copy import copy
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock

from articles.pictures import loaded
from articles.rich_text import INLINE

PICTURES = _("Pictures")


class PictureChooserBlock(ImageChooserBlock):
    """Takes what `load_pictures()` has fetched for a whole article, if it has."""

    def bulk_to_python(self, values: Any) -> Any:
        images = loaded.get()
        if images is None:
            return super().bulk_to_python(values)
        return [copy(images.get(key)) for key in values]


class FigureValue(blocks.StructValue):
    """A figure as templates ask for it."""

    @property
    def alt_text(self) -> str:
        return "" if self["decorative"] else str(self["alt"])

    @property
    def credit_line(self) -> str:
        """The credit given here, or else the one kept with the image."""
        return str(self["credit"] or getattr(self["image"], "credit", ""))

    @property
    def is_missing(self) -> bool:
        """Whether the picture is still to be supplied."""
        return self["image"] is None


class FigureBlock(blocks.StructBlock):
    """A picture with its alternative text, caption and credit."""

    image = PictureChooserBlock(
        required=False,
        label=_("Picture"),
        help_text=_("May stay empty while the picture is still to be supplied."),
    )
    alt = blocks.CharBlock(
        required=False,
        max_length=500,
        label=_("Alternative text"),
        help_text=_(
            "What the picture shows, for people who cannot see it. "
            "Do not repeat the caption."
        ),
    )
    decorative = blocks.BooleanBlock(
        required=False,
        label=_("Decorative"),
        help_text=_("Tick only if the picture says nothing that matters."),
    )
    caption = blocks.RichTextBlock(
        required=False,
        features=INLINE,
        label=_("Caption"),
        help_text=_(
            "Whole sentences, one or two: what should a reader take from the picture?"
        ),
    )
    credit = blocks.CharBlock(
        required=False,
        max_length=200,
        label=_("Credit"),
        help_text=_("Leave it empty to use the credit kept with the picture."),
    )
    link = blocks.URLBlock(required=False, max_length=2000, label=_("Link"))
    source = blocks.CharBlock(
        required=False,
        max_length=2000,
        label=_("Address of the missing picture"),
        help_text=_("Where an import saw the picture that is still to be supplied."),
        search_index=False,
    )

    class Meta:
        label = _("Figure")
        icon = "image"
        group = PICTURES
        description = _("A picture with its alternative text, caption and credit")
        template = "articles/blocks/figure.html"
        label_format = "{caption} {alt}"
        value_class = FigureValue
        form_layout = blocks.BlockGroup(
            children=["image", "alt", "decorative", "caption"],
            settings=["credit", "link", "source"],
        )
        preview_value = {
            "image": None,
            "alt": "Two bare feet rest on a folded blanket",
            "decorative": False,
            "caption": "<p>The receiver lies fully clothed on a mat.</p>",
            "credit": "Photo: Ines Marlow",
            "link": "",
            "source": "",
        }

    def clean(self, value: Any) -> Any:
        """Refuse a picture without words; a draft may still lack them."""
        cleaned = super().clean(value)
        described = cleaned["alt"].strip() or cleaned["decorative"]
        if cleaned["image"] and not described and not self.is_deferred_validation:
            message = _(
                "Say in a few words what the picture shows, or tick “Decorative”."
            )
            error = ValidationError(message, code="alt_missing")
            raise StructBlockValidationError(block_errors={"alt": error})
        return cleaned

    def get_preview_value(self) -> Any:
        """Show the preview with a picture of the site's own, where there is one."""
        value = super().get_preview_value()
        value["image"] = newest_public_image()
        return value


class GalleryBlock(blocks.StructBlock):
    """Pictures that belong together, one below the other."""

    figures = blocks.ListBlock(FigureBlock(), min_num=1, label=_("Pictures"))

    class Meta:
        label = _("Step pictures")
        icon = "image"
        group = PICTURES
        description = _("Several pictures that belong together, one below the other")
        template = "articles/blocks/gallery.html"

    def get_preview_value(self) -> Any:
        step = self.child_blocks["figures"].child_block.get_preview_value()
        return self.normalize({"figures": [step, step]})


class EmbedValue(blocks.StructValue):
    """An embed as templates ask for it."""

    @property
    def site(self) -> str:
        """The host that the link opens, without `www.`."""
        return (urlsplit(self["url"]).hostname or "").removeprefix("www.")


class EmbedLinkBlock(blocks.StructBlock):
    """Something of another site: a link that loads nothing by itself."""

    url = blocks.URLBlock(max_length=2000, label=_("Address"))
    caption = blocks.CharBlock(
        required=False,
        max_length=500,
        label=_("What it is"),
        help_text=_("For example: Film, 3 minutes: how to fold the mat"),
    )

    class Meta:
        label = _("Video or other site")
        icon = "media"
        group = PICTURES
        description = _(
            "A link that says which site it opens; nothing is loaded from there"
        )
        template = "articles/blocks/embed.html"
        label_format = "{caption} {url}"
        value_class = EmbedValue
        preview_value = {
            "url": "https://video.example.org/watch/folding-the-mat",
            "caption": "Film, 3 minutes: how to fold the mat",
        }


def newest_public_image() -> Any:
    """Give the newest image of a collection that anybody may see, or None."""
    images = get_image_model().objects.filter(
        collection__view_restrictions__isnull=True
    )
    return images.order_by("-pk").first()
