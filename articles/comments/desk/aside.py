"""What stands beside a comment at the desk: its place, its writer, ready texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from articles.comments.canned import canned_texts
from articles.comments.layers.domains import domains
from articles.comments.models import ReaderComment, Status, WordRule, Writer
from articles.comments.models.canned import Purpose
from articles.comments.rendering import day

from .fortnight import fortnight, waiting
from .permissions import ERASE, MODERATE, SEE_EMAIL, comment_for, may, needs, sees_all

_MOST_ABOVE: Final = 3
_MOST_EARLIER: Final = 5
_MOST_DOMAINS: Final = 3


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of whoever wrote a comment, in sentences."""

    sentence: str
    earlier: Sequence[ReaderComment]
    is_blocked: bool


@needs(MODERATE)
@require_safe
def aside(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the panel of one comment, as a part of the desk's page."""
    comment = comment_for(request.user, pk, MODERATE)
    return render(request, "comments/desk/aside.html", context(request.user, comment))


def context(user: Any, comment: ReaderComment) -> dict[str, Any]:
    """What the panel shows: about eight queries, whatever the length of the thread."""
    return {
        "comment": comment,
        "page": comment.thread.page,
        "above": _above(comment),
        "place": _place(comment),
        "person": _person(comment),
        "fortnight": fortnight() if sees_all(user) else None,
        "now": waiting(user),
        "ready": canned_texts(comment.language, Purpose.ANSWER),
        "hosts": domains(comment.body)[:_MOST_DOMAINS],
        "may_see_email": may(user, SEE_EMAIL),
        "may_erase": may(user, ERASE),
        "may_block": sees_all(user),
        "may_make_rules": user.has_perm(f"{WordRule._meta.app_label}.add_wordrule"),  # noqa: SLF001
    }


def _above(comment: ReaderComment) -> list[ReaderComment]:
    """What it answers, and what that answers, the topmost first."""
    above: list[ReaderComment] = []
    link = comment.parent
    while link and len(above) < _MOST_ABOVE:
        above.insert(0, link)
        link = link.parent
    return above


def _place(comment: ReaderComment) -> str:
    """Where readers find it, or would."""
    if comment.is_published:
        return _("It stands here")
    if comment.parent_id:
        return _("It would appear here, as a reply")
    number = comment.thread.conversations + 1
    return _("It would appear here, as conversation %(number)s") % {"number": number}


def _person(comment: ReaderComment) -> Person:
    if comment.author_user_id:
        return Person(_("Somebody of this house."), (), is_blocked=False)
    if not comment.email_key:
        sentence = _("Gave no email address, so nothing else is known.")
        return Person(sentence, (), is_blocked=False)
    writer = Writer.objects.filter(pk=comment.email_key).first() or Writer()
    others = ReaderComment.objects.filter(email_key=comment.email_key)
    others = others.exclude(pk=comment.pk).exclude(status=Status.ERASED)
    earlier = list(
        others.select_related("thread__page").order_by("-id")[:_MOST_EARLIER]
    )
    return Person(_about(writer, earlier), earlier, writer.blocked_at is not None)


def _about(writer: Writer, earlier: Sequence[ReaderComment]) -> str:
    parts = []
    if writer.blocked_at:
        parts.append(_("Blocked since %(day)s.") % {"day": day(writer.blocked_at)})
    if not earlier:
        parts.append(_("First comment."))
    if writer.published or writer.spam:
        parts.append(
            ngettext("%(n)s published,", "%(n)s published,", writer.published)
            % {"n": writer.published}
        )
        parts.append(
            ngettext("%(n)s spam.", "%(n)s spam.", writer.spam) % {"n": writer.spam}
        )
    parts.append(
        _("The email address is confirmed.")
        if writer.confirmed_at
        else _("The email address was never confirmed.")
    )
    return " ".join(parts)
