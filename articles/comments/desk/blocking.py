"""Holding what comes from a person, or links to a website, from the comment itself."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from articles.comments.layers.domains import domains
from articles.comments.models import ReaderComment, RuleKind, WordRule, Writer

from .permissions import MODERATE, comment_for, needs_all
from .screens import back_to_desk


@needs_all
@require_POST
def block(request: HttpRequest, pk: int) -> HttpResponse:
    """Block or unblock who wrote a comment, or hold what links to a website in it."""
    comment = comment_for(request.user, pk, MODERATE)
    if host := request.POST.get("domain", ""):
        _hold_links(request, comment, host)
    elif comment.email_key and request.POST.get("person") in ("block", "unblock"):
        _block(request, comment, is_blocked=request.POST["person"] == "block")
    else:
        messages.error(request, _("That was not understood. Nothing was changed."))
    return back_to_desk(request)


def _block(request: HttpRequest, comment: ReaderComment, *, is_blocked: bool) -> None:
    blocked_at = timezone.now() if is_blocked else None
    Writer.objects.update_or_create(
        email_key=comment.email_key, defaults={"blocked_at": blocked_at}
    )
    known = {"name": comment.name}
    sentence = (
        _("What %(name)s sends from this address goes to the spam tab from now on.")
        if is_blocked
        else _("%(name)s is treated like everybody else again.")
    )
    messages.success(request, sentence % known)


def _hold_links(request: Any, comment: ReaderComment, host: str) -> None:
    if not request.user.has_perm(f"{WordRule._meta.app_label}.add_wordrule"):  # noqa: SLF001
        raise PermissionDenied
    if host not in domains(comment.body):
        messages.error(request, _("The comment does not link there."))
        return
    rule, _is_new = WordRule.objects.get_or_create(
        kind=RuleKind.DOMAIN, text=host, defaults={"added_by": request.user}
    )
    rule.in_use = True
    rule.save(update_fields=["in_use"])
    sentence = _("Comments that link to %(host)s are shown to you first from now on.")
    messages.success(request, sentence % {"host": host})
