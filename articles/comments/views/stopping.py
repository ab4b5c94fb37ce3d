"""The page that the end of each mail leads to: stop mails. A GET never acts."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import links, stopping
from articles.comments.discussion import Discussion, discussion
from articles.comments.emails import site_name
from articles.comments.errors import CommentError
from articles.comments.models import ReaderComment
from articles.comments.targets import target_of

from .answers import broken_link, private, say


@private
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, signed: str) -> HttpResponse:
    """Stop mails about a conversation, or all, with one press (RFC 8058).

    It works for as long as the person is known by their key, even if the page is gone.
    """
    try:
        pk, _state = links.read(links.Purpose.STOP, signed)
    except CommentError:
        return broken_link(request)
    rows = ReaderComment.objects.select_related("thread").exclude(email_key="")
    comment = rows.filter(pk=pk).first()
    if comment is None:
        return broken_link(request)
    target = target_of(comment.thread)
    around = discussion(target, request) if target else None
    with translation.override(target.interface if target else settings.LANGUAGE_CODE):
        if request.method != "POST":
            return _ask_to_stop(request, comment, around)
        return _act(request, comment, around)


def _act(
    request: HttpRequest, comment: ReaderComment, around: Discussion | None
) -> HttpResponse:
    # A mail program sends List-Unsubscribe=One-Click and no choice: all of them.
    act = request.POST.get("act", "all")
    if act == "conversation":
        kept = _kept(request, comment)
        stopping.stop_conversation(comment)
        return _stopped_conversation(request, comment, around, kept)
    if act == "follow":
        stopping.resume_conversation(comment, _kept(request, comment))
    elif act == "again":
        stopping.resume_all(comment)
    else:
        stopping.stop_all(comment, now=timezone.now())
    if stopping.has_stopped(comment):
        return _stopped_all(request, around)
    return say(request, _("You will get emails again"), discussion=around)


def _ask_to_stop(
    request: HttpRequest, comment: ReaderComment, around: Discussion | None
) -> HttpResponse:
    if stopping.has_stopped(comment):
        return _stopped_all(request, around)
    everything = _("Stop all emails from this site")
    if around:
        site = site_name(around.target)
        everything = _("Stop all emails from %(site)s") % {"site": site}
    return say(
        request,
        _("Stop emails about this conversation?"),
        _("You will not get more emails about replies to your comment."),
        discussion=around,
        choices=[("conversation", _("Stop these emails")), ("all", everything)],
        kept=_signed(comment, stopping.followed(comment)),
    )


def _stopped_all(request: HttpRequest, around: Discussion | None) -> HttpResponse:
    title = _("You will get no more emails from us")
    choices = [("again", _("Send me emails again"))]
    return say(request, title, discussion=around, choices=choices)


def _stopped_conversation(
    request: HttpRequest,
    comment: ReaderComment,
    around: Discussion | None,
    kept: list[int],
) -> HttpResponse:
    return say(
        request,
        _("You will get no more emails about this conversation"),
        discussion=around,
        # Nothing is offered to somebody who had asked for nothing.
        choices=[("follow", _("Send me emails again"))] if kept else [],
        kept=_signed(comment, kept),
    )


def _kept(request: HttpRequest, comment: ReaderComment) -> list[int]:
    """What is followed, or was when the page was shown: two presses may come."""
    return sorted({*_read(request, comment), *stopping.followed(comment)})


def _read(request: HttpRequest, comment: ReaderComment) -> list[int]:
    try:
        signed = request.POST.get("kept", "")
        pk, keys = links.read(links.Purpose.FOLLOW, signed)
    except CommentError:
        return []
    return [int(key) for key in keys.split()] if pk == comment.pk else []


def _signed(comment: ReaderComment, keys: list[int]) -> str:
    return links.sign(links.Purpose.FOLLOW, comment.pk, " ".join(map(str, keys)))
