"""The use of a pass from a moderator's mail: whose it is, and whether it still holds.

The signed address stands for the login, and is known to nobody else; so a form here
needs no cookie. Each reason why a link is good for nothing has its own sentence.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from articles.comments import passes
from articles.comments.desk.permissions import MODERATE, allows, enters_admin
from articles.comments.links import BadLinkError
from articles.comments.models import Action, ReaderComment, Status
from articles.comments.moderator_mail import language_of, zone_name
from articles.comments.passes import Pass

from .answers import broken_link


@dataclass(frozen=True, slots=True)
class Use:
    """A pass that holds, whose it is, and what it is about."""

    request: HttpRequest
    found: Pass
    user: Any
    comment: ReaderComment

    def presses(self, act: str) -> bool:
        return self.request.method == "POST" and self.request.POST.get("act") == act


def used(
    request: HttpRequest,
    signed: str,
    acts: tuple[Action, ...],
    answer: Callable[[Use], HttpResponse],
) -> HttpResponse:
    """Answer with `answer` to a pass for one of `acts`, in its owner's language."""
    try:
        found = passes.read(signed)
    except BadLinkError:
        return broken_link(request)
    if found.action not in acts:
        return broken_link(request)
    people = get_user_model()._default_manager  # noqa: SLF001 - Django's own advice
    user = people.filter(pk=found.user).first()
    if user is None:
        return _no_account(request)
    with (
        translation.override(language_of(user)),
        timezone.override(zone_name(user) or None),
    ):
        comment = _comment(found)
        refusal = _refusal(request, found, user, comment)
        if refusal or comment is None:
            return refusal or gone(request)
        return answer(Use(request, found, user, comment))


def _comment(found: Pass) -> ReaderComment | None:
    rows = ReaderComment.objects.select_related("thread__page__locale", "parent")
    return rows.filter(pk=found.comment).exclude(status=Status.ERASED).first()


def _refusal(
    request: HttpRequest, found: Pass, user: Any, comment: ReaderComment | None
) -> HttpResponse | None:
    """Say why a link of ours is good for nothing any more; None if it is good."""
    if not user.is_active:
        return _no_account(request)
    if not found.is_for(user):
        return say(
            request,
            _("This link is for another mailbox"),
            _("Your account has another email address now."),
            status=403,
        )
    if found.is_over(timezone.now()):
        return say(
            request,
            _("This link is more than 7 days old"),
            _("Nothing was changed. What waits is at the desk."),
            status=410,
        )
    if comment is None:
        return None
    if not (enters_admin(user) and allows(user, comment, MODERATE)):
        return say(
            request,
            _("You may not decide about this comment any more"),
            _("Nothing was changed. Ask whoever looks after the site."),
            status=403,
        )
    return None


def say(
    request: HttpRequest, title: str, *said: str, status: int = 200, **more: Any
) -> HttpResponse:
    context = {"title": title, "sentences": said, "starts_here": True, **more}
    if status != 200 and "links" not in more:  # noqa: PLR2004 - HTTP's own number
        context["links"] = [desk()]
    return render(request, "comments/moderating.html", context, status=status)


def desk() -> tuple[str, str]:
    return reverse("comments_desk:queue"), _("Open the desk; you have to log in")


def _no_account(request: HttpRequest) -> HttpResponse:
    return say(
        request,
        _("This account is not in use any more"),
        _("Nothing was changed. Ask whoever looks after the site."),
        status=403,
    )


def gone(request: HttpRequest) -> HttpResponse:
    return say(
        request,
        _("The comment is not there any more"),
        _("It was erased, or its writer took it back. Nothing was changed."),
        status=410,
    )
