"""One press at the desk: decide, take back, settle a report. Each calls one flow."""

from typing import Any, Final
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from articles.comments import flows
from articles.comments.errors import ClosedError, CommentError, StaleCommentError
from articles.comments.flows.deciding import AFTER, UNDOABLE
from articles.comments.flows.reporting import settle_reports
from articles.comments.models import Action, Decision, Letter, Status

from . import jobs
from .permissions import MODERATE, comment_for, needs
from .screens import back_to_desk, colleague, waiting_now
from .telling import sentence_of_many

DEEP: Final = 10


class DecisionForm(forms.Form):
    """What the buttons below a comment send."""

    action = forms.ChoiceField(choices=[(action, action) for action in AFTER])
    version = forms.IntegerField(min_value=0)
    reason = forms.CharField(required=False, max_length=500)


@needs(MODERATE)
@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve, mark as spam, bin, or let wait; say what was done, with an undo."""
    comment = comment_for(request.user, pk, MODERATE)
    form = DecisionForm(request.POST)
    if not form.is_valid():
        sentence = _("That was not understood. Nothing was changed.")
        return answer(request, sentence, is_done=False)
    try:
        decision = flows.decide(
            comment,
            Action(form.cleaned_data["action"]),
            by=request.user,
            reason=form.cleaned_data["reason"],
            version=form.cleaned_data["version"],
        )
    except CommentError as error:
        return answer(request, why_not(error), is_done=False)
    return answer(request, sentence_of(decision), batch=decision.batch)


@needs(MODERATE)
@require_POST
def undo(request: HttpRequest, batch: UUID) -> HttpResponse:
    """Take back the decisions of one press, by who made them."""
    own = Decision.objects.filter(batch=batch, by_id=request.user.pk).exists()
    return _take_back(request, batch if own else None)


@needs(MODERATE)
@require_POST
def undo_last(request: HttpRequest) -> HttpResponse:
    """Take back the newest press of who asks, ten deep."""
    for batch, was_undone in _newest_presses(request.user):
        if was_undone:
            continue
        return _take_back(request, batch)
    return answer(request, _("There is nothing left to take back."), is_done=False)


def _take_back(request: HttpRequest, batch: UUID | None) -> HttpResponse:
    """Take back a press; a large one is begun, and leads to where its progress is."""
    if batch and jobs.is_large(batch):
        job = jobs.begin_undo(batch, by=request.user)
        if request.headers.get("Accept") == "application/json":
            return answer(request, _("It is being taken back, in the background."))
        return redirect("comments_desk:bulk_progress", job.batch)
    done = flows.undo(batch, by=request.user) if batch else []
    if not done:
        return answer(request, _why_it_stands(batch), is_done=False)
    if len(done) > 1:
        return answer(request, sentence_of_many(Action.UNDO, len(done)))
    said = _("Taken back: %(sentence)s") % {"sentence": sentence_of(done[0])}
    return answer(request, said, comment=done[0].comment_id)


def _newest_presses(user: Any) -> list[tuple[UUID, bool]]:
    """Give (batch, whether it was undone) of somebody's last ten presses."""
    rows = Decision.objects.filter(by=user, action__in=UNDOABLE).order_by("-id")
    presses: dict[UUID, bool] = {}
    # A press on many has many rows; those of the newest are read, and no more.
    for batch, undone in rows.values_list("batch", "undone").iterator(chunk_size=200):
        presses.setdefault(batch, undone)
        if len(presses) == DEEP:
            break
    return list(presses.items())


@needs(MODERATE)
@require_POST
def settle(request: HttpRequest, pk: int) -> HttpResponse:
    """Leave a reported comment as it is."""
    comment = comment_for(request.user, pk, MODERATE)
    if settle_reports(comment, by=request.user, now=timezone.now()):
        messages.success(request, _("The reports are settled; the comment stands."))
    else:
        messages.error(request, _("There was no report left. Nothing was changed."))
    return back_to_desk(request)


def answer(
    request: HttpRequest, sentence: str, *, is_done: bool = True, **done: Any
) -> HttpResponse:
    """Lead back to the desk, or tell its script: {"done", "said", "left", …}.

    `done` holds the "batch" that can be taken back, or the "comment" that came back.
    """
    if request.headers.get("Accept") == "application/json":
        known = {
            "done": is_done,
            "said": sentence,
            "left": waiting_now(request.user),
            **done,
        }
        return JsonResponse(known)
    if batch := done.get("batch"):
        return back_to_desk(request, done=batch)
    say = messages.success if is_done else messages.error
    say(request, sentence)
    return back_to_desk(request)


def sentence_of(decision: Decision) -> str:
    """Say what was done with a comment."""
    known = {"name": decision.comment.name}
    if decision.before == decision.after == Status.SPAM:
        return _("Confirmed as spam: the comment of %(name)s.") % known
    return _DONE[Action(decision.action)]() % known


def why_not(error: CommentError) -> str:
    """Say in a sentence why something was not done."""
    if isinstance(error, StaleCommentError):
        return _stale(error)
    if isinstance(error, ClosedError):
        return _("The page takes no comments any more. Nothing was changed.")
    return _("The comment is not there any more. Nothing was changed.")


def _why_it_stands(batch: UUID | None) -> str:
    if batch is None:
        return _("Somebody has decided since, so nothing was taken back.")
    letters = Letter.objects.filter(
        decision__batch=batch or UUID(int=0),
        decision__undone=False,
        comment__status=Status.BIN,
    )
    if letters.exists():
        return _("The letter has left, so nothing was taken back.")
    return _("Somebody has decided since, so nothing was taken back.")


def _stale(error: StaleCommentError) -> str:
    known: dict[str, Any] = {"status": Status(error.status).label}
    if error.by:
        known["person"] = colleague(error.by)
        return (
            _(
                "%(person)s has decided in the meantime: %(status)s. Nothing was "
                "changed."
            )
            % known
        )
    return (
        _(
            "The comment is not as you saw it any more, it is: %(status)s. Look at it "
            "again. Nothing was changed."
        )
        % known
    )


_DONE: Final = {
    Action.APPROVE: lambda: _("Published the comment of %(name)s."),
    Action.SPAM: lambda: _("Marked the comment of %(name)s as spam."),
    Action.BIN: lambda: _("Put the comment of %(name)s into the bin."),
    Action.WRITE: lambda: _("Wrote to %(name)s; the comment stays private."),
    Action.WAIT: lambda: _("Put the comment of %(name)s back to wait."),
}
