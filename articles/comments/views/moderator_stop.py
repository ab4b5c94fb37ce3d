"""Where a moderator stops the mails with one press; what was chosen can come back."""

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import moderator_mail, passes
from articles.comments.links import BadLinkError
from articles.comments.models import MailPreference, Wish

from .answers import broken_link, private, say


@private
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, signed: str) -> HttpResponse:
    """Stop all mails about comments that wait (RFC 8058); a GET only asks."""
    try:
        key, wish, hour = passes.read_stop(signed)
    except BadLinkError:
        return broken_link(request)
    people = get_user_model()._default_manager  # noqa: SLF001 - Django's own advice
    user = people.filter(pk=key).first()
    if user is None:
        return broken_link(request)
    with translation.override(moderator_mail.language_of(user)):
        if request.method != "POST":
            wanted = MailPreference.objects.filter(user=user).exclude(wish=Wish.NONE)
            return _ask(request) if wanted.exists() else _stopped(request)
        # A mail program sends List-Unsubscribe=One-Click and no choice.
        if request.POST.get("act") == "again":
            moderator_mail.choose(user, wish, hour)
            return say(request, _("You will get the emails again"), starts_here=True)
        moderator_mail.choose(user, Wish.NONE, hour)
        return _stopped(request)


def _ask(request: HttpRequest) -> HttpResponse:
    return say(
        request,
        _("Stop emails about comments that wait?"),
        _("The comments still wait at the desk, where you can turn the mails on."),
        choices=[("stop", _("Stop these emails"))],
    )


def _stopped(request: HttpRequest) -> HttpResponse:
    return say(
        request,
        _("You will get no more emails about comments that wait"),
        choices=[("again", _("Send me these emails again"))],
        starts_here=True,
    )
