"""One answer of the form's address: whatever comes of it, what was typed is kept."""

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.comments import checking, flows, origins
from articles.comments.asking import Asking
from articles.comments.discussion import Discussion, as_id
from articles.comments.forms import CommentForm
from articles.comments.links import waiting_url
from articles.comments.models import ReaderComment, Status
from articles.comments.network import network_of

from .hinting import health_hint, was_hinted
from .returned import Returned

# Signs that are no fault of the reader's: the form asks, and does not complain.
_NO_FAULT = frozenset({"missing", "malformed", "elsewhere"})
# The question stays; beside which field the sentence stands.
_NOT_ABOUT_THE_SUM = {"trap": "extra", "wait": None}

_FORBIDDEN = 403
_NOT_FOUND = 404
_CONFLICT = 409
_UNPROCESSABLE = 422


@dataclass
class Sheet:
    """A form as it was asked for, or as it was sent."""

    request: HttpRequest
    discussion: Discussion
    reply_to: int | None = field(init=False)
    parent: ReaderComment | None = field(init=False)
    returned: Returned = field(init=False)

    def __post_init__(self) -> None:
        self.reply_to = as_id(self.request.GET.get("to"))
        thread = self.discussion.thread
        found = thread.comments if thread else ReaderComment.objects.none()
        published = found.filter(status=Status.PUBLISHED)
        self.parent = published.filter(pk=self.reply_to or 0).first()
        self._return()

    def shown(self) -> HttpResponse:
        form = CommentForm(settings=self.discussion.settings)
        if not self.discussion.opening.is_open:
            return self._page(form, None, title=_("Comments are closed"))
        if not self._parent_is_gone():
            return self._page(form, self.returned.fresh())
        self._answer_the_page()
        notice = _(
            "The comment you want to reply to is not there any more. You can comment "
            "on the article instead."
        )
        return self._page(form, self.returned.fresh(), notice=notice, status=_NOT_FOUND)

    def posted(self) -> HttpResponse:
        if not self.discussion.opening.is_open:
            return self._refused("closed")
        if self._parent_is_gone():
            return self._refused("parent_gone")
        if "another" in self.request.POST:
            # Nothing is complained about before it is sent.
            return self._page(self._filled(), self.returned.fresh(insists=True))
        form = CommentForm(self.request.POST, settings=self.discussion.settings)
        return self._objection(form) or self._sent(form)

    def _objection(self, form: CommentForm) -> HttpResponse | None:
        """Show the form again where something is to be said before it is sent."""
        if not form.is_valid():
            if self.returned.is_wrong:
                form.say("answer", checking.ask_again("wrong"), "wrong")
            return self._page(form, self.returned.same())
        if not self._is_ours():
            notice = _(
                "This form did not come from our own page. Check your comment and send "
                "it from here."
            )
            return self._page(
                form, self.returned.same(), notice=notice, status=_FORBIDDEN
            )
        if hint := health_hint(self.request, form.cleaned_data["comment"]):
            return self._page(form, self.returned.same(), notice=hint, hinted=True)
        return None

    def _sent(self, form: CommentForm) -> HttpResponse:
        outcome = flows.submit(
            self.discussion.target, self._submission(form), now=timezone.now()
        )
        if isinstance(outcome, flows.Stored):
            return self._stored(outcome)
        if isinstance(outcome, flows.Refused):
            return self._refused(outcome.code)
        return self._asked(form, outcome)

    def _submission(self, form: CommentForm) -> flows.Submission:
        data = form.cleaned_data
        return flows.Submission(
            body=data["comment"],
            name=data["name"],
            email=data["email"],
            follows_replies=data["follow"],
            reply_to=self.reply_to,
            token=data["token"],
            answer=data["answer"],
            trap=data["extra"],
            network=network_of(self.request),
        )

    def _stored(self, stored: flows.Stored) -> HttpResponse:
        address = waiting_url(self.discussion.target.path, stored.comment.pk)
        again = "" if stored.is_new else "?again=1"
        return HttpResponseRedirect(f"{address}{again}", status=303)

    def _asked(self, form: CommentForm, asked: flows.Asked) -> HttpResponse:
        sentence = checking.ask_again(asked.code)
        if asked.code in _NO_FAULT:
            # The page held no question, or an old one: here it is.
            return self._page(
                form, self.returned.fresh(insists=True), notice=f"{sentence}."
            )
        if asked.code in _NOT_ABOUT_THE_SUM:
            form.say(_NOT_ABOUT_THE_SUM[asked.code], sentence, asked.code)
            return self._page(form, self.returned.same())
        asking = self.returned.fresh(insists=True)
        form.say("answer" if asking.label else None, sentence, asked.code)
        return self._page(form, asking)

    def _refused(self, code: str) -> HttpResponse:
        form = self._filled()
        if code == "closed":
            notice = _("This page takes no comments any more, so yours was not sent.")
            kept = form["comment"].value()
            title = _("Comments are closed")
            return self._page(
                form, None, notice=notice, kept=kept, title=title, status=_CONFLICT
            )
        self._answer_the_page()
        notice = _(
            "The comment you replied to is not there any more, so yours was not sent. "
            "Here it is: you can send it as a comment on the article."
        )
        asking = self.returned.fresh(insists=bool(self.returned.token))
        return self._page(form, asking, notice=notice, status=_CONFLICT)

    def _answer_the_page(self) -> None:
        """Make of a reply a comment on the article."""
        self.reply_to, self.parent = None, None
        self._return()

    def _return(self) -> None:
        self.returned = Returned(self.request.POST, self.discussion, self.reply_to)

    def _is_ours(self) -> bool:
        return origins.is_ours(self.request.headers, self.request.get_host())

    def _parent_is_gone(self) -> bool:
        return bool(self.reply_to and self.parent is None)

    def _filled(self) -> CommentForm:
        """The form with all that was typed, and without a word about it."""
        typed = {**self.request.POST.dict(), "follow": "follow" in self.request.POST}
        return CommentForm(initial=typed, settings=self.discussion.settings)

    def _page(
        self,
        form: CommentForm,
        asking: Asking | None,
        *,
        status: int | None = None,
        **more: Any,
    ) -> HttpResponse:
        has_errors = bool(form.is_bound and form.errors)
        title = _("Add your comment")
        if self.parent:
            title = _("Reply to %(name)s") % {"name": self.parent.name}
        context = {
            "form": form,
            "asking": asking,
            "discussion": self.discussion,
            "parent": self.parent,
            "title": title,
            "has_errors": has_errors,
            "hinted": was_hinted(self.request),
            **more,
        }
        return render(
            self.request,
            "comments/form.html",
            context,
            status=status or (_UNPROCESSABLE if has_errors else 200),
        )
