"""Anybody tells the editors that a comment should not stand."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import checking, flows, origins
from articles.comments.discussion import Discussion, as_id, discussion
from articles.comments.errors import UnknownCommentError
from articles.comments.forms import ReportForm
from articles.comments.models import ReaderComment, ReportReason, Status
from articles.comments.rendering import text_html
from articles.comments.targets import target_at

from .answers import form_page, say


@form_page
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, path: str) -> HttpResponse:
    """Show the form for reporting ?comment=, or take the report."""
    target = target_at(request, path)
    with translation.override(target.interface):
        found = discussion(target, request)
        comment = _comment(request, found)
        if comment is None:
            return _gone(request, found)
        form = ReportForm(request.POST if request.method == "POST" else None)
        if request.method != "POST" or not _is_whole(form):
            return _page(request, found, comment, form)
        if not origins.is_ours(request.headers, request.get_host()):
            notice = _("This form did not come from our own page. Send it from here.")
            return _page(request, found, comment, form, notice=notice, status=403)
        try:
            _keep(comment, form)
        except UnknownCommentError:
            return _gone(request, found)
        return _page(request, found, comment, None, starts_here=True)


def _comment(request: HttpRequest, found: Discussion) -> ReaderComment | None:
    rows = ReaderComment.objects.filter(thread__page_id=found.target.page_id)
    pk = as_id(request.GET.get("comment"))
    return rows.filter(pk=pk or 0, status=Status.PUBLISHED).first()


def _is_whole(form: ReportForm) -> bool:
    if form.is_valid() and form.cleaned_data["extra"].strip():
        form.add_error("extra", checking.ask_again("trap"))
    return form.is_valid()


def _gone(request: HttpRequest, found: Discussion) -> HttpResponse:
    sentence = _("Somebody removed it already, or it was never here.")
    title = _("The comment is not there")
    return say(request, title, sentence, discussion=found, status=404)


def _keep(comment: ReaderComment, form: ReportForm) -> None:
    data = form.cleaned_data
    flows.report(
        comment,
        ReportReason(data["reason"]),
        text=data["text"],
        email=data["email"],
        now=timezone.now(),
    )


def _page(
    request: HttpRequest,
    found: Discussion,
    comment: ReaderComment,
    form: ReportForm | None,
    *,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    has_errors = bool(form and form.is_bound and form.errors)
    context = {
        "title": _("Report a comment") if form else _("Your report is sent"),
        "discussion": found,
        "comment": comment,
        "text": text_html(comment.body),
        "form": form,
        "has_errors": has_errors,
        **more,
    }
    status = 422 if has_errors else status
    return render(request, "comments/report.html", context, status=status)
