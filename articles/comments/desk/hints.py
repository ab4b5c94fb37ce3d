"""The words that hint at something about health: the house's own lists."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import get_language_info, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from articles.comments.checking import sentence_of
from articles.comments.layers.phrases import lines
from articles.comments.models import SignalWords
from articles.comments.signal_words import LANGUAGES, SIGNALS, URGENT, phrases

from .screens import Screen

MOST_LINES = 500
LONGEST_LINE = 200
PERMISSION = f"{SignalWords._meta.app_label}.change_signalwords"  # noqa: SLF001


class WordsForm(forms.Form):
    """A list, a phrase a line."""

    words = forms.CharField(
        required=False,
        label=gettext_lazy("Words and phrases, one a line"),
        help_text=gettext_lazy(
            "Whole words are found, in capitals or not. * at the end of a word stands "
            "for any ending, … between two words for up to four others."
        ),
        widget=forms.Textarea(attrs={"rows": 24, "spellcheck": "false"}),
    )

    def clean_words(self) -> str:
        typed = lines(self.cleaned_data["words"])
        if len(typed) > MOST_LINES:
            raise forms.ValidationError(_("A list has 500 lines or fewer"))
        if any(len(line) > LONGEST_LINE for line in typed):
            raise forms.ValidationError(_("A line has 200 characters or fewer"))
        return "\n".join(typed)


@method_decorator(permission_required(PERMISSION), name="dispatch")
class HintsView(Screen):
    """One list at a time: what it hints at, and in which language."""

    template_name = "comments/desk/hints.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        signal, language = request.GET.get("signal"), request.GET.get("language")
        self.signal = signal if signal in SIGNALS else URGENT
        self.language = language if language in LANGUAGES else LANGUAGES[0]

    def get_page_title(self) -> str:
        return _("Words that hint at something")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        own = self._own().first()
        ours = phrases(self.signal, self.language)
        initial = {"words": ours if own is None else own.words}
        return {
            "form": WordsForm(initial=initial),
            "is_changed": own is not None,
            "signals": [
                (code, sentence_of(code), code == self.signal) for code in SIGNALS
            ],
            "languages": [
                (code, _name(code), code == self.language) for code in LANGUAGES
            ],
            "signal": self.signal,
            "language": self.language,
            **super().get_context_data(**kwargs),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        here = (
            f"{reverse('comments_desk:hints')}?signal={self.signal}"
            f"&language={self.language}"
        )
        if "reset" in request.POST:
            self._own().delete()
            messages.success(request, _("The list is again as it came."))
            return redirect(here)
        form = WordsForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        SignalWords.objects.update_or_create(
            signal=self.signal,
            language=self.language,
            defaults={"words": form.cleaned_data["words"]},
        )
        messages.success(request, _("The list is saved; it holds from now on."))
        return redirect(here)

    def _own(self) -> Any:
        return SignalWords.objects.filter(signal=self.signal, language=self.language)


def _name(code: str) -> str:
    return str(get_language_info(code)["name_translated"])
