"""The upload form: a damaged file is refused in words.

A site names it in WAGTAILIMAGES_IMAGE_FORM_BASE.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import FileInput
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .metadata import BROKEN


class PictureField(WagtailImageField):
    """A file field that refuses a damaged picture in words."""

    def to_python(self, data: Any) -> Any:
        """Wagtail decodes the picture here and lets the decoder's errors through."""
        try:
            return super().to_python(data)
        except BROKEN as error:
            message = _("This file could not be read as a picture. It may be damaged.")
            raise ValidationError(message, code="unreadable") from error


class ArticleImageForm(BaseImageForm):
    """The form of Wagtail's image uploads."""

    file = PictureField(label=_("File"), widget=FileInput())
