"""One press at the desk: decide, take back, settle a report. Each calls one flow."""

from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from articles.comments import flows
from articles.comments.errors import ClosedError, CommentError, StaleCommentError
from articles.comments.flows.deciding import AFTER
from articles.comments.flows.reporting import settle_reports
from articles.comments.models import Action, Decision, Status

from .permissions import MODERATE, comment_for, needs
from .screens import back_to_desk, colleague


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
        messages.error(request, _("That was not understood. Nothing was changed."))
        return back_to_desk(request)
    try:
        decision = flows.decide(
            comment,
            Action(form.cleaned_data["action"]),
            by=request.user,
            reason=form.cleaned_data["reason"],
            version=form.cleaned_data["version"],
        )
    except CommentError as error:
        messages.error(request, why_not(error))
        return back_to_desk(request)
    return back_to_desk(request, done=decision.batch)


@needs(MODERATE)
@require_POST
def undo(request: HttpRequest, batch: UUID) -> HttpResponse:
    """Take back the decisions of one press, by who made them."""
    own = Decision.objects.filter(batch=batch, by_id=request.user.pk).exists()
    if own and flows.undo(batch, by=request.user):
        messages.success(request, _("Taken back."))
    else:
        sentence = _("Somebody has decided since, so nothing was taken back.")
        messages.error(request, sentence)
    return back_to_desk(request)


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


def why_not(error: CommentError) -> str:
    """Say in a sentence why something was not done."""
    if isinstance(error, StaleCommentError):
        return _stale(error)
    if isinstance(error, ClosedError):
        return _("The page takes no comments any more. Nothing was changed.")
    return _("The comment is not there any more. Nothing was changed.")


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
