"""Pages that a moderator's mail leads to: decide, and take it back, without logging in.

A GET never decides: programs that look at mail follow its links.
"""

from typing import Any, Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import flows, passes
from articles.comments.checking import sentences
from articles.comments.desk.deciding import sentence_of
from articles.comments.desk.screens import colleague
from articles.comments.errors import CommentError, StaleCommentError
from articles.comments.flows.deciding import UNDOABLE
from articles.comments.models import Action, Decision, ReaderComment, Status
from articles.comments.rendering import moment, text_html

from .answers import private
from .passing import Use, desk, gone, say, used

_QUESTIONS: Final = {
    Action.APPROVE: lambda: (_("Approve this comment?"), _("Approve")),
    Action.SPAM: lambda: (_("Mark this comment as spam?"), _("Mark as spam")),
    Action.BIN: lambda: (_("Put this comment into the bin?"), _("Put into the bin")),
}
_LINKS: Final = {
    Action.APPROVE: lambda: _("Approve it"),
    Action.SPAM: lambda: _("It is spam"),
    Action.BIN: lambda: _("Put it into the bin"),
}


@private
@require_http_methods(["GET", "HEAD", "POST"])
def moderate(request: HttpRequest, signed: str) -> HttpResponse:
    """Show a comment with one button, which decides."""
    return used(request, signed, passes.ACTS, _moderate)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def undo(request: HttpRequest, signed: str) -> HttpResponse:
    """Show what was decided with one button, which takes it back."""
    return used(request, signed, (Action.UNDO,), _undo)


def _moderate(use: Use) -> HttpResponse:
    if use.comment.version != use.found.version:
        return _decided(use)
    action = Action(use.found.action)
    if not use.presses(action):
        title, label = _QUESTIONS[action]()
        return _show(use, title, act=action.value, label=label)
    try:
        decision = flows.decide(
            use.comment, action, by=use.user, version=use.found.version
        )
    except StaleCommentError:
        use.comment.refresh_from_db()
        return _decided(use)
    except CommentError:  # erased since it was looked up
        return gone(use.request)
    done = passes.undo_pass(use.found, decision.batch, decision.at)
    # The result has an address of its own: to load it again decides nothing.
    return HttpResponseRedirect(passes.path_of(done))


def _undo(use: Use) -> HttpResponse:
    steps = use.comment.decisions.filter(batch=use.found.batch, by=use.user)
    decision = steps.exclude(action=Action.UNDO).select_related("comment").first()
    if decision is None:
        return _decided(use)
    if decision.undone:
        return _taken_back(use, decision)
    if _newest(use.comment) != decision or use.comment.status != decision.after:
        return _decided(use)
    if not use.presses(Action.UNDO):
        sentence = _("You can take this back for 7 days, until somebody decides anew.")
        title = sentence_of(decision).rstrip(".")
        return _show(use, title, sentence, act=Action.UNDO.value, label=_("Undo"))
    if flows.undo(decision.batch, by=use.user):
        return HttpResponseRedirect(use.request.path)
    use.comment.refresh_from_db()
    return _decided(use)


def _taken_back(use: Use, decision: Decision) -> HttpResponse:
    """After an undo the comment can be decided anew, for as long as the mail holds."""
    since = use.comment.decisions.filter(undone=False, pk__gt=decision.pk)
    if use.comment.status != Status.WAITING or since.exists():
        return _decided(use)
    fresh = passes.fresh_passes(use.found, use.comment.version)
    links = [
        (passes.path_of(one), _LINKS[Action(one.action)]())
        for one in fresh
        if not one.is_over(timezone.now())
    ]
    return _show(use, _("Taken back. The comment waits again"), links=links)


def _decided(use: Use) -> HttpResponse:
    """Say who decided and what; where it was this person, lead to the undo."""
    newest = _newest(use.comment)
    title, sentence = _what_happened(newest, use.user)
    said = [sentence, _("Nothing was changed by this link.")]
    if newest is None or newest.action not in UNDOABLE:
        now = {"status": use.comment.get_status_display()}
        said.insert(1, _("It stands here now: %(status)s.") % now)
    links = []
    if newest and newest.by == use.user and newest.action in passes.ACTS:
        done = passes.undo_pass(use.found, newest.batch, newest.at)
        if newest.after == use.comment.status and not done.is_over(timezone.now()):
            links = [(passes.path_of(done), _("See it, or take it back"))]
    return _show(use, title, *said, links=[*links, desk()], status=409)


def _what_happened(newest: Decision | None, user: Any) -> tuple[str, str]:
    title = _("The comment has changed since this mail")
    if newest is None:
        return title, _("A decision about it was taken back.")
    if newest.action == Action.CHANGE:
        return title, _("Its writer has changed the words.")
    known = {
        "person": colleague(newest.by) if newest.by else _("Somebody"),
        "what": newest.get_action_display(),
        "time": moment(newest.at),
    }
    if newest.action in UNDOABLE:
        title = _("This comment is decided already")
    if newest.by == user:
        return title, _("You did this on %(time)s: %(what)s.") % known
    return title, _("%(person)s did this on %(time)s: %(what)s.") % known


def _newest(comment: ReaderComment) -> Decision | None:
    steps = comment.decisions.filter(undone=False).select_related("by")
    return steps.order_by("-id").first()


def _show(use: Use, title: str, *said: str, **more: Any) -> HttpResponse:
    comment, page = use.comment, use.comment.thread.page
    return say(
        use.request,
        title,
        *said,
        comment=comment,
        text=text_html(comment.body),
        signals=sentences(comment.held_for),
        page_title=page.title,
        page_url=page.url,
        **more,
    )
