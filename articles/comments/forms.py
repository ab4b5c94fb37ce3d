"""The forms that readers fill in. Order and words are those of the design."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .fields import AddressField, BodyField, NameField, Radios, RawField
from .models import CommentSettings, ReportReason

_LONGEST_REPORT = 2000


def trap() -> RawField:
    """A field that programs fill; it is not called name, mail, web or phone, which
    browsers fill for people."""
    return RawField(
        label=_("Leave this box empty"),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )


class ChangeForm(forms.Form):
    """The words of a comment."""

    def __init__(
        self, data: Any = None, *, settings: CommentSettings, **options: Any
    ) -> None:
        super().__init__(data, auto_id="comment-%s", **options)
        self.settings = settings
        self.fields["comment"] = _body_field(settings)


class CommentForm(ChangeForm):
    """A comment, its writer, and the answer to the spam check."""

    name = NameField(
        {
            "empty": _("Enter your name"),
            "too_long": _("Your name must be 80 characters or fewer"),
        },
        label=_("Your name"),
        help_text=_("Shown with your comment. A first name or nickname is fine."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = AddressField(
        label=_("Email address"),
        required=False,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )
    answer = RawField()
    follow = forms.BooleanField(
        label=_("Email me when someone replies (you can stop at any time)"),
        required=False,
    )
    extra = trap()
    token = RawField()

    field_order = ["comment"]

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.order_fields(self.field_order)
        self.fields["email"].help_text = _email_hint(self.settings)

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        if self.settings.email_required and not email:
            raise ValidationError(gettext("Enter your email address"), code="empty")
        return email

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = self.cleaned_data
        if data.get("follow") and data.get("email") == "":
            sentence = _("Enter your email address, or take away the tick for emails")
            self.add_error("email", ValidationError(sentence, code="needed"))
        return data

    def say(self, field: str | None, sentence: str, code: str) -> None:
        """Put a sentence beside a field, or above them all."""
        self.add_error(field, ValidationError(sentence, code=code))


class ReportForm(forms.Form):
    """Why a comment should not stand."""

    reason = forms.ChoiceField(
        label=_("What is wrong with it?"),
        choices=ReportReason.choices,
        widget=Radios,
        error_messages={
            "required": _("Choose what is wrong with the comment"),
            "invalid_choice": _("Choose what is wrong with the comment"),
        },
    )
    text = BodyField(
        {"too_long": _("Your words must be 2,000 characters or fewer")},
        longest=_LONGEST_REPORT,
        label=_("In your own words"),
        help_text=_("You may leave this empty."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    email = AddressField(
        label=_("Email address"),
        required=False,
        help_text=_("Only if you want to be reached about it. Never shown."),
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
    )
    extra = trap()

    def __init__(self, data: Any = None, **options: Any) -> None:
        super().__init__(data, auto_id="report-%s", **options)


def _body_field(settings: CommentSettings) -> BodyField:
    number = {"longest": number_format(settings.longest, force_grouping=True)}
    return BodyField(
        {
            "empty": gettext("Enter your comment"),
            "too_long": gettext("Your comment must be %(longest)s characters or fewer")
            % number,
        },
        longest=settings.longest,
        label=gettext("Your comment"),
        help_text=gettext(
            "Up to %(longest)s characters. Plain text; links become clickable when "
            "published."
        )
        % number,
        widget=forms.Textarea(attrs={"rows": 7}),
    )


def _email_hint(settings: CommentSettings) -> str:
    if settings.email_required:
        return gettext(
            "Never shown. We use it to tell you when your comment is published."
        )
    return gettext(
        "Never shown, and you may leave it empty. We use it to tell you when your "
        "comment is published."
    )
