"""One comment is erased, after a second look."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from articles.comments import flows
from articles.comments.errors import CommentError
from articles.comments.rendering import text_html

from .deciding import why_not
from .permissions import ERASE, MODERATE, comment_for
from .screens import Screen


class EraseForm(forms.Form):
    """Why a comment is erased; this stays when all else is gone."""

    reason = forms.CharField(
        label=gettext_lazy("Reason, for the record"),
        help_text=gettext_lazy("It is kept: name nobody."),
        required=False,
        max_length=200,
    )


class EraseView(Screen):
    """Erase what somebody wrote."""

    template_name = "comments/desk/erase.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.comment = comment_for(request.user, kwargs["pk"], MODERATE, ERASE)

    def get_page_title(self) -> str:
        return _("Erase a comment")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            "comment": self.comment,
            "text": text_html(self.comment.body),
            "form": EraseForm(),
            **super().get_context_data(**kwargs),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = EraseForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            flows.erase(
                self.comment, by=request.user, reason=form.cleaned_data["reason"]
            )
        except CommentError as error:
            messages.error(request, why_not(error))
        else:
            messages.success(request, _("The comment is erased."))
        return redirect("comments_desk:queue")
