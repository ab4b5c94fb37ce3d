"""The private page of a comment: only its writer knows the address."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import flows, links
from articles.comments.discussion import Discussion, discussion
from articles.comments.errors import CommentError
from articles.comments.flows.writing import can_change
from articles.comments.forms import ChangeForm
from articles.comments.models import ReaderComment, Status
from articles.comments.rendering import text_html
from articles.comments.targets import target_at

from .answers import private, say
from .hinting import health_hint, was_hinted


@private
@require_http_methods(["GET", "HEAD", "POST"])
def waiting(request: HttpRequest, path: str, signed: str) -> HttpResponse:
    """Show where a comment stands; change it or take it back."""
    target = target_at(request, path)
    with translation.override(target.interface):
        found = discussion(target, request)
        try:
            comment = _comment(signed, found)
        except links.BadLinkError:
            return _broken(request, found)
        if comment is None:
            return _gone(request, found)
        act = request.POST.get("act") if request.method == "POST" else None
        try:
            return _done(request, found, comment, act)
        except CommentError:
            comment.refresh_from_db()
            too_late = _("It is too late to change it: it stays as it is.")
            kept = request.POST.get("comment", "") if act == "change" else ""
            return _page(request, found, comment, before=too_late, kept=kept)


def _comment(signed: str, found: Discussion) -> ReaderComment | None:
    """Give None if it is gone. Raises: BadLinkError."""
    pk, _state = links.read(links.Purpose.WAITING, signed)
    rows = ReaderComment.objects.filter(thread__page_id=found.target.page_id)
    comment = rows.select_related("thread").filter(pk=pk).first()
    return None if comment is None or comment.status == Status.ERASED else comment


def _done(
    request: HttpRequest, found: Discussion, comment: ReaderComment, act: str | None
) -> HttpResponse:
    now = timezone.now()
    if act == "withdraw":
        flows.withdraw(comment, now=now)
        context = {
            "title": _("You took your comment back"),
            "discussion": found,
            "kept": comment.body,
            "starts_here": True,
        }
        return render(request, "comments/withdrawn.html", context)
    if act == "edit":
        form = ChangeForm(initial={"comment": comment.body}, settings=found.settings)
        return _page(request, found, comment, form=form)
    if act == "change":
        return _changed(request, found, comment)
    again = (
        _("You had sent this already; it is here.") if "again" in request.GET else ""
    )
    return _page(request, found, comment, before=again)


def _changed(
    request: HttpRequest, found: Discussion, comment: ReaderComment
) -> HttpResponse:
    now = timezone.now()
    form = ChangeForm(request.POST, settings=found.settings)
    if not form.is_valid():
        return _page(request, found, comment, form=form, has_errors=True)
    body = form.cleaned_data["comment"]
    hint = health_hint(request, body) if can_change(comment, now=now) else ""
    if hint:
        return _page(request, found, comment, form=form, notice=hint, hinted=True)
    changed = flows.change(comment, body, now=now)
    return _page(request, found, changed, before=_("Your change is kept."))


def _page(
    request: HttpRequest,
    found: Discussion,
    comment: ReaderComment,
    *,
    before: str = "",
    **more: Any,
) -> HttpResponse:
    title, sentence = _words(found, comment)
    context = {
        "title": _("Change your comment") if "form" in more else title,
        "state": _state(comment),
        "sentence": f"{before} {sentence}".strip(),
        "comment": comment,
        "text": text_html(comment.body),
        "discussion": found,
        "help": _help(found, comment),
        "may_change": can_change(comment, now=timezone.now()),
        "starts_here": not (more.get("has_errors") or more.get("notice")),
        "hinted": was_hinted(request),
        **more,
    }
    if comment.is_published:
        context["shown_url"] = found.address("comment", pk=comment.pk)
    status = 422 if more.get("has_errors") else 200
    return render(request, "comments/waiting.html", context, status=status)


def _help(found: Discussion, comment: ReaderComment) -> str:
    """What to do for somebody who should not wait for an answer here."""
    if not comment.is_urgent:
        return ""
    return found.settings.urgent_help or _(
        "If you or somebody else may be in danger, do not wait for an answer here: "
        "call your local emergency number, or go to the nearest emergency department."
    )


def _words(found: Discussion, comment: ReaderComment) -> tuple[str, str]:
    # "Priya N." stands before a full stop of the sentence.
    name = {"name": comment.name.rstrip(".")}
    if comment.status == Status.UNCONFIRMED:
        return _("One more step: check your email"), _(
            "We sent a link to %(address)s. Open it within 24 hours to send your "
            "comment. If it is not there, look in your junk folder."
        ) % {"address": masked(comment.email)}
    if comment.status == Status.PUBLISHED:
        return _("Thank you, %(name)s. Your comment is published") % name, _(
            "Everybody can read it under the article."
        )
    if comment.status == Status.BIN:
        return _("Your comment is not published"), _(
            "An editor has read it and decided not to publish it. Your words are below."
        )
    wait = {"wait": found.settings.usual_wait}
    title = _("Thank you, %(name)s. Your comment is waiting") % name
    if comment.email:
        return title, _(
            "An editor will read it, %(wait)s. We will email you either way."
        ) % wait
    return title, _(
        "An editor will read it, %(wait)s. Keep this address to see what becomes of it."
    ) % wait


def _state(comment: ReaderComment) -> str:
    """Not more than its writer should know: spam looks like waiting."""
    if comment.status == Status.UNCONFIRMED:
        return _("Waiting for you")
    if comment.status == Status.PUBLISHED:
        return _("Published")
    return (
        _("Not published") if comment.status == Status.BIN else _("Waiting for review")
    )


def _gone(request: HttpRequest, found: Discussion) -> HttpResponse:
    sentence = _("It was taken back, or removed since. There is nothing here any more.")
    return say(request, _("No comment is here"), sentence, discussion=found, status=410)


def _broken(request: HttpRequest, found: Discussion) -> HttpResponse:
    return say(
        request,
        _("This address is not complete"),
        _("Open the whole of it: it is long, and ends with a slash."),
        discussion=found,
        status=404,
    )


def masked(email: str) -> str:
    """Give an address so that only its owner knows it: p…@mail.example."""
    name, _at, host = email.rpartition("@")
    return f"{name[:1]}…@{host}"
