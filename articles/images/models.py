"""The image of an article: its credit belongs to it, alt and caption to the figure."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.search import index

from .errors import UnreadablePictureError
from .metadata import StrippedFile, stripped


class ArticleImage(AbstractImage):
    """A picture with its credit, stored without what the camera wrote into it."""

    credit = models.CharField(
        _("credit"),
        max_length=200,
        blank=True,
        help_text=_("Who made it, as readers see it: Photo: Ines Marlow"),
    )
    # A URLField would warn in the upload form, which Wagtail makes without a scheme.
    source_url = models.CharField(
        _("where it comes from"),
        max_length=2000,
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("Address of the original, if it was taken from a page."),
    )

    admin_form_fields = (*Image.admin_form_fields, "credit", "source_url")
    search_fields = [*AbstractImage.search_fields, index.SearchField("credit")]

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def clean(self) -> None:
        """Strip an upload where its form can still say what is wrong with it."""
        super().clean()
        try:
            self._strip_new_file()
        except UnreadablePictureError as error:
            message = _("This file could not be read as a picture. It may be damaged.")
            unreadable = ValidationError(message, code="unreadable")
            raise ValidationError({"file": unreadable}) from error

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store a new file without metadata: a photograph tells where it was taken.

        Raises: UnreadablePictureError if the file is no picture.
        """
        self._strip_new_file()
        super().save(*args, **kwargs)

    def _strip_new_file(self) -> None:
        file: Any = self.file  # type: ignore[has-type]  # Wagtail is untyped
        # Uncommitted: assigned and not stored yet; Django has no other way to tell.
        is_new = file and not file._committed  # noqa: SLF001
        if is_new and not isinstance(file.file, StrippedFile):
            self.file = stripped(file)
            self._set_image_file_metadata()

    def generate_rendition_file(
        self, filter: Any, *, source: Any = None
    ) -> "File[bytes]":
        """Close the temporary file that Wagtail leaves open until it is collected."""
        with super().generate_rendition_file(filter, source=source) as made:
            made.seek(0)
            return ContentFile(made.read(), name=made.name)

    @property
    def default_alt_text(self) -> str:
        """The description; a file name is never offered as alternative text."""
        return self.description  # type: ignore[no-any-return]  # Wagtail is untyped


class ArticleRendition(AbstractRendition):
    """A picture in one size and format."""

    image = models.ForeignKey(
        ArticleImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="article_images_unique_rendition",
            )
        ]
