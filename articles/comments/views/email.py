"""Pages that mails lead to: confirm a comment, stop mails. A GET never acts."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import flows, links, outbox, stopping
from articles.comments.discussion import Discussion, discussion
from articles.comments.emails import address_state, site_name
from articles.comments.errors import CommentError
from articles.comments.models import MailKind, ReaderComment, Status
from articles.comments.rendering import text_html
from articles.comments.targets import target_of

from .answers import private, say

CONFIRM_SECONDS = 24 * 3600


@private
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, signed: str) -> HttpResponse:
    """Show a comment to the owner of its address, who sends it with one press."""
    try:
        pk, state = links.read(links.Purpose.CONFIRM, signed)
        comment, around = _of(request, pk, state)
    except CommentError:
        return _broken(request)
    is_old = _is_old(signed)
    with translation.override(around.target.interface):
        if request.method != "POST":
            return _ask_to_confirm(request, comment, around, is_old=is_old)
        if is_old and comment.status == Status.UNCONFIRMED:
            return _send_another(request, comment, around)
        try:
            is_new = flows.confirm(comment, now=timezone.now())
        except CommentError:  # erased since it was looked up
            return _broken(request)
        comment.refresh_from_db()
        return _confirmed(request, comment, around, is_new=is_new)


@private
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, signed: str) -> HttpResponse:
    """Stop mails about a conversation, or all, with one press (RFC 8058).

    It works for as long as the person is known by their key, even if the page is gone.
    """
    try:
        pk, _state = links.read(links.Purpose.STOP, signed)
    except CommentError:
        return _broken(request)
    rows = ReaderComment.objects.select_related("thread").exclude(email_key="")
    comment = rows.filter(pk=pk).first()
    if comment is None:
        return _broken(request)
    target = target_of(comment.thread)
    around = discussion(target, request) if target else None
    with translation.override(target.interface if target else settings.LANGUAGE_CODE):
        if request.method != "POST":
            return _ask_to_stop(request, comment, around)
        return _stop(request, comment, around)


def _stop(
    request: HttpRequest, comment: ReaderComment, around: Discussion | None
) -> HttpResponse:
    # A mail program sends List-Unsubscribe=One-Click and no choice: all of them.
    act = request.POST.get("act", "all")
    if act == "again":
        stopping.resume(comment)
        return say(request, _("You will get emails again"), discussion=around)
    everything = act != "conversation"
    stopping.stop(comment, everything=everything, now=timezone.now())
    return _stopped(request, around, everything=everything)


def _of(request: HttpRequest, pk: int, state: str) -> tuple[ReaderComment, Discussion]:
    """Raises: CommentError where the comment or its address is gone."""
    rows = ReaderComment.objects.select_related("thread").exclude(email="")
    comment = rows.filter(pk=pk).first()
    target = target_of(comment.thread) if comment else None
    if comment is None or target is None or state != address_state(comment):
        raise CommentError
    return comment, discussion(target, request)


def _is_old(signed: str) -> bool:
    try:
        links.read(links.Purpose.CONFIRM, signed, max_age=CONFIRM_SECONDS)
    except links.BadLinkError:
        return True
    return False


def _ask_to_confirm(
    request: HttpRequest, comment: ReaderComment, around: Discussion, *, is_old: bool
) -> HttpResponse:
    if comment.status != Status.UNCONFIRMED:
        return _follow_or_done(request, comment, around)
    if is_old:
        return _page(
            request,
            comment,
            around,
            _("This link is more than a day old"),
            _("Your comment is still here. We can send you a fresh link."),
            choices=[("fresh", _("Email me a new link"))],
        )
    return _page(
        request,
        comment,
        around,
        _("Send this comment?"),
        _("An editor will read it, %(wait)s.") % {"wait": around.settings.usual_wait},
        choices=[("confirm", _("Send my comment"))],
    )


def _follow_or_done(
    request: HttpRequest, comment: ReaderComment, around: Discussion
) -> HttpResponse:
    """A link in the mail about publication confirms the address alone."""
    if comment.follows_replies and not stopping.is_confirmed(comment):
        return _page(
            request,
            comment,
            around,
            _("Get an email when somebody replies?"),
            choices=[("confirm", _("Yes, this is my address"))],
        )
    return _confirmed(request, comment, around, is_new=False)


def _send_another(
    request: HttpRequest, comment: ReaderComment, around: Discussion
) -> HttpResponse:
    outbox.post_again(MailKind.CONFIRM, comment)
    sentence = _("It will be with you in a minute. Look in your junk folder, too.")
    return say(request, _("A new link is on its way"), sentence, discussion=around)


def _confirmed(
    request: HttpRequest, comment: ReaderComment, around: Discussion, *, is_new: bool
) -> HttpResponse:
    address = links.waiting_url(around.target.path, comment.pk)
    more: dict[str, Any] = {
        "link": address,
        "link_text": _("See where your comment stands"),
    }
    if is_new:
        title = _("Thank you. Your comment is waiting")
        sentence = _("An editor will read it. We will email you either way.")
    else:
        title = _("Thank you. Your address is confirmed")
        sentence = _("There is nothing more to do here.")
    return say(request, title, sentence, discussion=around, **more)


def _ask_to_stop(
    request: HttpRequest, comment: ReaderComment, around: Discussion | None
) -> HttpResponse:
    if stopping.has_stopped(comment):
        return _stopped(request, around, everything=True)
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
    )


def _stopped(
    request: HttpRequest, around: Discussion | None, *, everything: bool
) -> HttpResponse:
    title = _("You will get no more emails about this conversation")
    if everything:
        title = _("You will get no more emails from us")
    choices = [("again", _("Send me emails again"))]
    return say(request, title, discussion=around, choices=choices)


def _page(
    request: HttpRequest,
    comment: ReaderComment,
    around: Discussion,
    title: str,
    *sentences: str,
    **more: Any,
) -> HttpResponse:
    text = text_html(comment.body)
    context = {"discussion": around, "comment": comment, "text": text, **more}
    return say(request, title, *sentences, **context)


def _broken(request: HttpRequest) -> HttpResponse:
    return say(
        request,
        _("This link does not work"),
        _("It may have been cut off in the email, or what it was about is gone."),
        status=404,
    )
