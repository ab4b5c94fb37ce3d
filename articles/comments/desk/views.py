"""The desk: see, decide, answer, erase. Each view calls one flow."""

from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import permission_required  # noqa: F401
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from articles.comments import flows
from articles.comments.discussion import as_id
from articles.comments.errors import (
    ClosedError,
    CommentError,
    StaleCommentError,
)
from articles.comments.models import Action, Decision, ReaderComment, Status
from articles.comments.rendering import text_html

from .forms import EraseForm, ReplyForm
from .permissions import ERASE, MODERATE, SEE_EMAIL, needs
from .queue import TABS, queue, tabs
from .screens import Screen

DECISIONS = {
    Action.APPROVE: lambda: _("Published the comment of %(name)s."),
    Action.SPAM: lambda: _("Marked the comment of %(name)s as spam."),
    Action.BIN: lambda: _("Put the comment of %(name)s into the bin."),
    Action.WAIT: lambda: _("Put the comment of %(name)s back to wait."),
}


@method_decorator(needs(MODERATE), name="dispatch")
class QueueView(Screen):
    """The comments of one status, with what can be done with each."""

    page_title = ""
    template_name = "comments/desk/queue.html"

    def get_header_title(self) -> str:
        return _("Reader comments")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET.get("status", "")
        known = {status.value for status, _name in TABS}
        status = asked if asked in known else Status.WAITING.value
        page_id = as_id(self.request.GET.get("page"))
        after = as_id(self.request.GET.get("after"))
        return {
            **super().get_context_data(**kwargs),
            "tabs": tabs(status, page_id),
            "status": status,
            "queue": queue(status, page_id=page_id, after=after),
            "page_id": page_id,
            "after": after,
            "done": _done(self.request),
            "may_see_email": self.request.user.has_perm(SEE_EMAIL),
            "may_erase": self.request.user.has_perm(ERASE),
        }


@needs(MODERATE)
@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve, mark as spam, bin, or let wait; say what was done, with an undo."""
    comment = get_object_or_404(ReaderComment, pk=pk)
    action = request.POST.get("action", "")
    version = as_id(request.POST.get("version"))
    if action not in DECISIONS:
        messages.error(request, _("There is no such decision; nothing was changed."))
        return _back(request)
    try:
        decision = flows.decide(
            comment,
            Action(action),
            by=request.user,
            reason=request.POST.get("reason", "")[:500],
            version=comment.version if version is None else version,
        )
    except CommentError as error:
        messages.error(request, _stale(error))
        return _back(request)
    return _back(request, done=decision.batch)


@needs(MODERATE)
@require_POST
def undo(request: HttpRequest, batch: UUID) -> HttpResponse:
    """Take the decisions of one press back."""
    undone = flows.undo(batch, by=request.user)
    if undone:
        messages.success(request, _("Taken back."))
    else:
        sentence = _("Somebody has decided since, so nothing was taken back.")
        messages.error(request, sentence)
    return _back(request)


@method_decorator(needs(MODERATE), name="dispatch")
class ReplyView(Screen):
    """Answer a comment in public; a text that tells too much is asked about once."""

    page_title = "Reply"
    template_name = "comments/desk/reply.html"

    def get_page_title(self) -> str:
        return _("Reply")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        comment = get_object_or_404(
            ReaderComment.objects.select_related("thread__page"), pk=self.kwargs["pk"]
        )
        return {
            **super().get_context_data(**kwargs),
            "comment": comment,
            "text": text_html(comment.body),
            "form": kwargs.get("form") or ReplyForm(comment=comment),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        comment = get_object_or_404(ReaderComment, pk=self.kwargs["pk"])
        form = ReplyForm(request.POST, comment=comment)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            if comment.status != Status.PUBLISHED:
                flows.decide(comment, Action.APPROVE, by=request.user)
            flows.reply(
                comment, request.user, form.cleaned_data["text"], now=timezone.now()
            )
        except CommentError as error:
            form.add_error("text", _stale(error))
            return self.render_to_response(self.get_context_data(form=form))
        messages.success(request, _("Your answer is published."))
        return redirect("comments_desk:queue")


@method_decorator(needs(MODERATE, ERASE), name="dispatch")
class EraseView(Screen):
    """Erase what somebody wrote, after a second look."""

    page_title = "Erase"
    template_name = "comments/desk/erase.html"

    def get_page_title(self) -> str:
        return _("Erase a comment")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        comment = get_object_or_404(ReaderComment, pk=self.kwargs["pk"])
        return {
            **super().get_context_data(**kwargs),
            "comment": comment,
            "text": text_html(comment.body),
            "form": EraseForm(),
        }

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        comment = get_object_or_404(ReaderComment, pk=self.kwargs["pk"])
        form = EraseForm(request.POST)
        reason = form.cleaned_data["reason"] if form.is_valid() else ""
        try:
            flows.erase(comment, by=request.user, reason=reason)
        except CommentError as error:
            messages.error(request, _stale(error))
        else:
            messages.success(request, _("The comment is erased."))
        return redirect("comments_desk:queue")


def _done(request: HttpRequest) -> dict[str, Any] | None:
    """What was just decided, for the line that offers to undo it."""
    try:
        batch = UUID(request.GET.get("done", ""))
    except ValueError:
        return None
    rows = Decision.objects.filter(batch=batch, undone=False, by=request.user)  # type: ignore[misc]  # the desk is for people who are logged in
    decision = rows.select_related("comment").first()
    if decision is None or decision.action not in DECISIONS:
        return None
    name = {"name": decision.comment.name}
    return {"sentence": DECISIONS[Action(decision.action)]() % name, "batch": batch}


def _stale(error: CommentError) -> str:
    if isinstance(error, StaleCommentError):
        status = Status(error.status).label
        if error.by:
            return _(
                "%(person)s has decided already: %(status)s. Nothing was changed."
            ) % {
                "person": error.by,
                "status": status,
            }
        return _("It is not as you saw it: %(status)s. Nothing was changed.") % {
            "status": status
        }
    if isinstance(error, ClosedError):
        return _("The page takes no comments any more. Nothing was changed.")
    return _("The comment is gone. Nothing was changed.")


def _back(request: HttpRequest, done: UUID | None = None) -> HttpResponse:
    """Where the press came from, if that is the desk."""
    address = request.POST.get("next", "")
    desk = reverse("comments_desk:queue")
    hosts = {request.get_host()}
    if not url_has_allowed_host_and_scheme(address, hosts) or not address.startswith(
        desk
    ):
        address = desk
    if done:
        sign = "&" if "?" in address else "?"
        address = f"{address}{sign}done={done}"
    return HttpResponseRedirect(address)
