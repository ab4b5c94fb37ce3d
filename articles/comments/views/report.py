"""Anybody tells the editors that a comment should not stand."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from articles.comments import flows, origins
from articles.comments.discussion import Discussion, as_id, discussion
from articles.comments.errors import UnknownCommentError
from articles.comments.forms import ReportForm
from articles.comments.models import ReaderComment, ReportReason, Status
from articles.comments.rendering import text_html
from articles.comments.targets import target_at

from .answers import private, say


@private
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, path: str) -> HttpResponse:
    """Show the form for reporting ?comment=, or take the report."""
    target = target_at(request, path)
    with translation.override(target.interface):
        found = discussion(target, request)
        comment = _comment(request, found)
        form = ReportForm(request.POST if request.method == "POST" else None)
        if request.method != "POST" or not _may_send(request, form):
            return _page(request, found, comment, form)
        # What fills the hidden box is thanked, and not kept.
        if not form.cleaned_data["extra"]:
            try:
                _keep(comment, form)
            except UnknownCommentError:
                sentence = _("The comment is not there any more.")
                title = _("Thank you")
                return say(request, title, sentence, discussion=found)
        return _page(request, found, comment, None)


def _comment(request: HttpRequest, found: Discussion) -> ReaderComment:
    rows = ReaderComment.objects.filter(thread__page_id=found.target.page_id)
    pk = as_id(request.GET.get("comment"))
    comment = rows.filter(pk=pk or 0, status=Status.PUBLISHED).first()
    if comment is None:
        raise Http404
    return comment


def _may_send(request: HttpRequest, form: ReportForm) -> bool:
    if not form.is_valid():
        return False
    if origins.is_ours(request.headers, request.get_host()):
        return True
    form.add_error(
        "reason", _("This form did not come from our own page. Send it from here")
    )
    return False


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
) -> HttpResponse:
    has_errors = bool(form and form.is_bound and form.errors)
    context = {
        "title": _("Report a comment") if form else _("Your report is sent"),
        "discussion": found,
        "comment": comment,
        "text": text_html(comment.body),
        "form": form,
        "has_errors": has_errors,
    }
    return render(
        request, "comments/report.html", context, status=422 if has_errors else 200
    )
