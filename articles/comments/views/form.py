"""The form at its own address: a reader writes, answers, and sends."""

from dataclasses import dataclass, field
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import JsonResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from articles.comments import checking, flows, origins, questions
from articles.comments.asking import Asking, ask, question_html
from articles.comments.discussion import Discussion, as_id, discussion
from articles.comments.forms import CommentForm
from articles.comments.health_words import tells_of_own_health
from articles.comments.links import waiting_url
from articles.comments.models import ReaderComment, Status
from articles.comments.network import network_of
from articles.comments.targets import target_at

from .answers import private

# Signs that are no fault of the reader's: the form asks, and does not complain.
_NO_FAULT = frozenset({"missing", "malformed", "elsewhere"})
_UNPROCESSABLE = 422


@private
@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, path: str) -> HttpResponse:
    """Show the form, or take what was sent with it."""
    target = target_at(request, path)
    with translation.override(target.interface):
        desk = _Form(request, discussion(target, request))
        return desk.posted() if request.method == "POST" else desk.shown()


@require_safe
def question(request: HttpRequest, path: str) -> HttpResponse:
    """Give a fresh question as HTML, for the script of a page that holds none."""
    target = target_at(request, path)
    found = discussion(target, request)
    asking = ask(target, found.settings, reply_to=as_id(request.GET.get("to")))
    response = JsonResponse({"html": question_html(asking, target)})
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@dataclass
class _Form:
    """One answer of the form's address."""

    request: HttpRequest
    discussion: Discussion
    parent: ReaderComment | None = field(init=False)
    reply_to: int | None = field(init=False)

    def __post_init__(self) -> None:
        self.reply_to = as_id(self.request.GET.get("to"))
        thread = self.discussion.thread
        found = thread.comments if thread else ReaderComment.objects.none()
        published = found.filter(status=Status.PUBLISHED)
        self.parent = published.filter(pk=self.reply_to or 0).first()

    def shown(self) -> HttpResponse:
        if self.reply_to and self.parent is None:
            raise Http404
        return self._page(CommentForm(settings=self.discussion.settings), self._ask())

    def posted(self) -> HttpResponse:
        form = CommentForm(self.request.POST, settings=self.discussion.settings)
        if "another" in self.request.POST:
            # Nothing is complained about before it is sent.
            fresh = CommentForm(initial=self._typed(), settings=form.settings)
            return self._page(fresh, self._ask(insists=True))
        return self._objection(form) or self._sent(form)

    def _objection(self, form: CommentForm) -> HttpResponse | None:
        """Show the form again where something is to be said before it is sent."""
        asking = self._ask(insists=self._was_asked())
        if form.is_valid() and not self._is_ours():
            sentence = _(
                "This form did not come from our own page. Check your comment and send "
                "it from here"
            )
            form.say("comment", sentence, "origin")
        if not form.is_valid():
            return self._page(form, asking)
        if self._needs_hint(form):
            notice = _(
                "Your comment seems to tell about your own health. It will be public, "
                "and may be found for years. Send it as it is, or change it first."
            )
            return self._page(form, asking, notice=notice, hinted=True)
        return None

    def _sent(self, form: CommentForm) -> HttpResponse:
        outcome = flows.submit(
            self.discussion.target, self._submission(form), now=timezone.now()
        )
        if isinstance(outcome, flows.Stored):
            return self._stored(outcome)
        if isinstance(outcome, flows.Refused):
            return self._refused(form, outcome)
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
        asking = self._ask(insists=True)
        sentence = checking.ask_again(asked.code)
        if asked.code in _NO_FAULT:
            # The page held no question, or an old one: here it is.
            return self._page(form, asking, notice=f"{sentence}.")
        form.say("answer" if asking.label else "comment", sentence, asked.code)
        return self._page(form, asking)

    def _refused(self, form: CommentForm, refused: flows.Refused) -> HttpResponse:
        sentences = {
            "closed": _("This page takes no comments any more, so yours was not sent."),
            "parent_gone": _(
                "The comment you replied to is not there any more, so yours was not "
                "sent. You can send it as a comment on the article."
            ),
        }
        kept = form.cleaned_data["comment"]
        return self._page(
            form, None, notice=sentences[refused.code], kept=kept, status=409
        )

    def _needs_hint(self, form: CommentForm) -> bool:
        is_hinted = "hinted" in self.request.POST
        return not is_hinted and tells_of_own_health(form.cleaned_data["comment"])

    def _is_ours(self) -> bool:
        return origins.is_ours(self.request.headers, self.request.get_host())

    def _was_asked(self) -> bool:
        return bool(self.request.POST.get("token"))

    def _typed(self) -> dict[str, Any]:
        return {**self.request.POST.dict(), "follow": "follow" in self.request.POST}

    def _ask(self, *, insists: bool = False) -> Asking:
        target = self.discussion.target
        # When this reader first met the form is known from the token that came back.
        before = questions.examine(
            self.request.POST.get("token", ""),
            "",
            page_id=target.page_id,
            reply_to=self.reply_to,
            now=timezone.now(),
        )
        return ask(
            target,
            self.discussion.settings,
            reply_to=self.reply_to,
            first_seen=before.first_seen,
            insists=insists,
        )

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
            # Said once, whatever else the form comes back for.
            "hinted": "hinted" in self.request.POST,
            **more,
        }
        return render(
            self.request,
            "comments/form.html",
            context,
            status=status or (_UNPROCESSABLE if has_errors else 200),
        )
