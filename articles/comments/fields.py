"""Fields of the forms for readers: what is wrong with a text, in the reader's words."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from .addresses import LONGEST
from .texts import TextError, clean_body, clean_name

# What a page cannot show comes back as the sign for a lost letter.
_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")

_ODD = {
    "control": _("There is a sign in it that no screen shows. Type the text anew"),
    "surrogate": _("There is a broken sign in it. Type the text anew"),
    "bidi": _("There are hidden marks in it that turn the writing round. Remove them"),
    "hidden": _("There are hidden signs in it. Type the text anew"),
    "marks": _("There are too many accents on one letter. Use fewer"),
}


class RawField(forms.Field):
    """What a form carries for the site, or a program typed; nothing to complain of."""

    widget = forms.TextInput
    longest = 1000

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, **options)

    def clean(self, value: Any) -> str:
        return str(value or "")[: self.longest]

    def prepare_value(self, value: Any) -> str:
        """It never comes back."""
        return ""


class Radios(forms.RadioSelect):
    """Choices that an error leads to: to the first of them."""

    def id_for_label(self, id_: str, index: str | None = None) -> str:
        return str(super().id_for_label(id_, index or "0"))


class PlainTextField(forms.CharField):
    """Text that is put in order; `messages` are by the codes of `TextError`.

    Without a message for "empty" it may be left empty.
    """

    def __init__(self, messages: Mapping[str, Any], **options: Any) -> None:
        super().__init__(strip=False, required=False, **options)
        self.messages = {**_ODD, **messages}

    def tidied(self, text: str) -> str:
        raise NotImplementedError

    def clean(self, value: Any) -> str:
        try:
            return self.tidied(str(value or ""))
        except TextError as error:
            if error.code not in self.messages:
                return ""
            raise ValidationError(self.messages[error.code], code=error.code) from error

    def prepare_value(self, value: Any) -> Any:
        return _UNSHOWABLE.sub("\ufffd", value) if isinstance(value, str) else value


class BodyField(PlainTextField):
    """A comment; `longest` in characters."""

    widget = forms.Textarea

    def __init__(
        self, messages: Mapping[str, Any], *, longest: int, **options: Any
    ) -> None:
        super().__init__(messages, **options)
        # No `maxlength`: a browser would cut what is pasted, and not say so.
        self.longest = longest

    def tidied(self, text: str) -> str:
        return clean_body(text, longest=self.longest)


class NameField(PlainTextField):
    """A name in one line."""

    def tidied(self, text: str) -> str:
        return clean_name(text)


class AddressField(forms.CharField):
    """An email address, or nothing."""

    widget = forms.EmailInput
    message = _("Enter an email address in the correct format, like name@example.com")

    def clean(self, value: Any) -> str:
        text = str(value or "").strip()
        if not text:
            return ""
        if len(text) > LONGEST:
            raise ValidationError(self.message, code="format")
        EmailValidator(self.message, code="format")(text)
        return text

    def prepare_value(self, value: Any) -> Any:
        return _UNSHOWABLE.sub("\ufffd", value) if isinstance(value, str) else value
