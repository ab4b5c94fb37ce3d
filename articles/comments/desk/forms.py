"""Forms of the desk."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.comments.fields import BodyField
from articles.comments.guard import telling
from articles.comments.models import CommentThread, ReaderComment

_LONGEST_REPLY = 5000


class ReplyForm(forms.Form):
    """A public answer. `seen` is the text that was warned about: it passes then."""

    text = BodyField(
        {
            "empty": gettext_lazy("Write an answer"),
            "too_long": gettext_lazy("An answer has 5,000 characters or fewer"),
        },
        longest=_LONGEST_REPLY,
        label=gettext_lazy("Your answer"),
        help_text=gettext_lazy("Published at once, under your name."),
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    seen = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)

    def __init__(
        self, data: Any = None, *, comment: ReaderComment, **options: Any
    ) -> None:
        super().__init__(data, **options)
        self.comment = comment
        self.warnings: list[str] = []

    @property
    def ready_sentences(self) -> list[str]:
        """Answers that reveal nothing about anybody."""
        return [
            _("Thank you for taking the time to write."),
            _("I cannot talk about anybody’s own case here, whoever it is."),
            _("Please call or write to the practice; we answer every message."),
            _("In general: ask somebody who can examine you before you try this."),
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        text = data.get("text", "")
        found = telling(text, name=self.comment.name)
        if found and data.get("seen") != text:
            self.warnings = [_why(one.why) % {"words": one.words} for one in found]
            # The next press sends it as it is.
            self.data = {**self.data, "text": text, "seen": text}
            raise ValidationError(
                _("Nothing is published yet: read the note below first."), code="tells"
            )
        return data


class EraseForm(forms.Form):
    """Why a comment is erased."""

    reason = forms.CharField(
        label=gettext_lazy("Reason, for the record"), required=False, max_length=200
    )


class ThreadForm(forms.ModelForm[CommentThread]):
    """Whether a page takes comments."""

    class Meta:
        model = CommentThread
        fields = ("is_open", "closes_after")


def _why(code: str) -> str:
    return {
        "client": _("“%(words)s” says that this person was, or is, a client."),
        "date": _("“%(words)s” may say when somebody was with you."),
        "name": _("“%(words)s” names the person beside such words."),
    }[code]
