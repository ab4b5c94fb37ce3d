"""The page that a mail leads to for confirming an address. A GET never acts."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import flows, links, outbox, stopping
from articles.comments.discussion import Discussion, discussion
from articles.comments.emails import address_state
from articles.comments.errors import CommentError
from articles.comments.models import MailKind, ReaderComment, Status
from articles.comments.rendering import text_html
from articles.comments.targets import target_of

from .answers import broken_link, private, say

CONFIRM_SECONDS = 24 * 3600


@private
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, signed: str) -> HttpResponse:
    """Show a comment to the owner of its address, who sends it with one press."""
    try:
        pk, state = links.read(links.Purpose.CONFIRM, signed)
        comment, around = _of(request, pk, state)
    except CommentError:
        return broken_link(request)
    is_old = _is_old(signed)
    with translation.override(around.target.interface):
        if request.method != "POST":
            return _ask_to_confirm(request, comment, around, is_old=is_old)
        if is_old and comment.status == Status.UNCONFIRMED:
            return _send_another(request, comment, around)
        try:
            is_new = flows.confirm(comment, now=timezone.now())
        except CommentError:  # erased since it was looked up
            return broken_link(request)
        comment.refresh_from_db()
        return _confirmed(request, comment, around, is_new=is_new)


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
        return _decided(request, comment, around)
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


def _decided(
    request: HttpRequest, comment: ReaderComment, around: Discussion
) -> HttpResponse:
    """A link in the mail about publication confirms the address alone.

    So does one that was asked for before an editor decided about the comment.
    """
    if stopping.is_confirmed(comment):
        return _confirmed(request, comment, around, is_new=False)
    title = _("Is this your address?")
    sentence = _("There is no need to send your comment again: editors have it.")
    if comment.follows_replies:
        title, sentence = _("Get an email when somebody replies?"), ""
    choices = [("confirm", _("Yes, this is my address"))]
    sentences = [sentence] if sentence else []
    return _page(request, comment, around, title, *sentences, choices=choices)


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
