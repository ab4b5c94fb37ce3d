"""Answering in private: the comment stays from readers, its writer gets a letter."""

from typing import Any, Final

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.comments import flows
from articles.comments.canned import canned_texts
from articles.comments.errors import CommentError, UnreachableError
from articles.comments.fields import BodyField
from articles.comments.flows.writing_to import is_reachable
from articles.comments.models.canned import Purpose
from articles.comments.models.letters import LONGEST_LETTER
from articles.comments.rendering import moment, text_html
from articles.comments.stopping import is_confirmed
from articles.comments.targets import target_of

from .deciding import why_not
from .permissions import MODERATE, comment_for
from .screens import Screen, back_to_desk

_TITLES: Final = {
    Purpose.URGENT: gettext_lazy("Write to them, keep private"),
    Purpose.REPOST: gettext_lazy("Ask to repost without details"),
}


class LetterForm(forms.Form):
    """A private letter to the writer of a comment."""

    text = BodyField(
        {
            "empty": gettext_lazy("Write a letter"),
            "too_long": gettext_lazy("A letter has 5,000 characters or fewer"),
        },
        longest=LONGEST_LETTER,
        label=gettext_lazy("Your letter"),
        help_text=gettext_lazy(
            "The email greets them by name, and quotes their comment below the letter."
        ),
        widget=forms.Textarea(attrs={"rows": 12}),
    )
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)


class LetterView(Screen):
    """Write to the writer of a comment, which is put into the bin."""

    template_name = "comments/desk/write.html"
    header_icon = "mail"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.comment = comment_for(request.user, kwargs["pk"], MODERATE)
        purpose = request.GET.get("purpose")
        self.purpose = Purpose.REPOST if purpose == "repost" else Purpose.URGENT

    def get_page_title(self) -> str:
        return str(_TITLES[self.purpose])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        comment = self.comment
        target = target_of(comment.thread)
        language = target.language if target else comment.language
        ready = list(canned_texts(language, self.purpose))
        first = {"version": comment.version, "text": ready[0] if ready else ""}
        return {
            "form": LetterForm(initial=first),
            "comment": comment,
            "text": text_html(comment.body),
            "problem": self._problem(is_withdrawn=target is None),
            "is_confirmed": is_confirmed(comment),
            "language": language,
            "ready": ready[1:],
            "letters": [
                {"text": text_html(one.text), "written": moment(one.created)}
                for one in comment.letters.order_by("id")
            ],
            **super().get_context_data(**kwargs),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "use" in request.POST:
            return self._with_ready_text(request)
        form = LetterForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            decision = flows.write_to(
                self.comment,
                form.cleaned_data["text"],
                by=request.user,
                version=form.cleaned_data["version"],
                purpose=self.purpose,
            )
        except CommentError as error:
            form.add_error(None, _why_not(error))
            return self.render_to_response(self.get_context_data(form=form))
        return back_to_desk(request, done=decision.batch)

    def _problem(self, *, is_withdrawn: bool) -> str:
        """Why no letter can go, "" if it can."""
        if is_withdrawn:
            return _("The page is withdrawn, so no letter about it can be sent.")
        if not self.comment.email:
            return _("They gave no email address, so nobody can write to them.")
        if not is_reachable(self.comment):
            return _("They asked for no more email from this site.")
        return ""

    def _with_ready_text(self, request: HttpRequest) -> HttpResponse:
        """Put a ready text into the form; what was typed is shown beside it."""
        initial = {
            "version": request.POST.get("version", ""),
            "text": request.POST["use"][:LONGEST_LETTER],
        }
        typed = request.POST.get("text", "")[:LONGEST_LETTER]
        form = LetterForm(initial=initial)
        return self.render_to_response(self.get_context_data(form=form, typed=typed))


def _why_not(error: CommentError) -> str:
    if isinstance(error, UnreachableError):
        return _("No email can go to them any more. Nothing was changed.")
    return why_not(error)
