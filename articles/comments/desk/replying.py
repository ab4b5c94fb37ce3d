"""Answering in public, with the guard for what would tell who is a client."""

import hashlib
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages

from articles.comments import flows
from articles.comments.canned import canned_texts
from articles.comments.errors import CommentError
from articles.comments.fields import BodyField
from articles.comments.flows.replying import badge_of, name_of
from articles.comments.guard import telling
from articles.comments.models import Action, ReaderComment
from articles.comments.models.canned import Purpose
from articles.comments.rendering import text_html
from articles.comments.targets import Target, target_of

from .deciding import why_not
from .permissions import MODERATE, comment_for
from .screens import Screen

LONGEST = 5000


class ReplyForm(forms.Form):
    """A public answer. `seen` names the text that was warned about: it passes then."""

    text = BodyField(
        {
            "empty": gettext_lazy("Write an answer"),
            "too_long": gettext_lazy("An answer has 5,000 characters or fewer"),
        },
        longest=LONGEST,
        label=gettext_lazy("Your answer"),
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, data: Any = None, *, comment: ReaderComment, **options: Any
    ) -> None:
        super().__init__(data, **options)
        self.comment = comment
        self.warnings: list[str] = []

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        text = data.get("text", "")
        found = telling(text, name=self.comment.name)
        if found and data.get("seen") != _digest(text):
            self.warnings = [_why(one.why) % {"words": one.words} for one in found]
            # The next press sends it as it is.
            again: Any = self.data.copy()  # type: ignore[attr-defined]  # a QueryDict
            again["seen"] = _digest(text)
            self.data = again
            raise ValidationError(_("Nothing is published yet."), code="tells")
        return data


class ReplyView(Screen):
    """Answer a comment in public; a text that tells too much is asked about once."""

    template_name = "comments/desk/reply.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.comment = comment_for(request.user, kwargs["pk"], MODERATE)

    def get_page_title(self) -> str:
        return _("Answer a comment")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        comment = self.comment
        target = target_of(comment.thread)
        empty = ReplyForm(comment=comment, initial={"version": comment.version})
        language = target.language if target else comment.language
        return {
            "form": empty,
            "comment": comment,
            "text": text_html(comment.body),
            "signed": _signature(self.request.user, target) if target else "",
            "language": language,
            "ready": canned_texts(language, Purpose.ANSWER),
            **super().get_context_data(**kwargs),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        comment = self.comment
        form = ReplyForm(request.POST, comment=comment)
        if "use" in request.POST:
            return self._with_ready_reply(request)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            _publish(comment, request.user, form.cleaned_data)
        except CommentError as error:
            form.add_error(None, why_not(error))
            return self.render_to_response(self.get_context_data(form=form))
        messages.success(request, _("Your answer is published."))
        return redirect("comments_desk:queue")

    def _with_ready_reply(self, request: HttpRequest) -> HttpResponse:
        """Put a ready sentence into the form; what was typed is shown beside it."""
        form = ReplyForm(
            comment=self.comment,
            initial={
                "version": request.POST.get("version", ""),
                "text": request.POST["use"][:LONGEST],
            },
        )
        typed = request.POST.get("text", "")[:LONGEST]
        return self.render_to_response(self.get_context_data(form=form, typed=typed))


def _publish(comment: ReaderComment, user: Any, data: dict[str, Any]) -> None:
    """Publish the answer, and first what it answers, both or neither."""
    with transaction.atomic():
        if not comment.is_published:
            flows.decide(comment, Action.APPROVE, by=user, version=data["version"])
        flows.reply(comment, user, data["text"], now=timezone.now())


def _signature(user: Any, target: Target) -> str:
    """How readers will see who answers."""
    known = {"name": name_of(user, target), "badge": badge_of(user, target).label}
    return _("Published at once, as %(name)s (%(badge)s).") % known


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _why(code: str) -> str:
    return {
        "client": _("“%(words)s” tells that this person is, or was, your client."),
        "date": _("“%(words)s” tells when somebody was with you, or will be."),
        "name": _("“%(words)s” names the person beside such words."),
    }[code]
