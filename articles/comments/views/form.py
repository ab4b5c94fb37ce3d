"""The form at its own address: a reader writes, answers, and sends."""

from django.http import HttpRequest, HttpResponse
from django.http.response import JsonResponse
from django.utils import translation
from django.views.decorators.http import require_http_methods, require_safe

from articles.comments.asking import ask, question_html
from articles.comments.discussion import as_id, discussion
from articles.comments.targets import target_at

from .answers import form_page
from .sheet import Sheet


@form_page
@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, path: str) -> HttpResponse:
    """Show the form, or take what was sent with it."""
    target = target_at(request, path)
    with translation.override(target.interface):
        sheet = Sheet(request, discussion(target, request))
        return sheet.posted() if request.method == "POST" else sheet.shown()


@require_safe
def question(request: HttpRequest, path: str) -> HttpResponse:
    """Give a fresh question as HTML, for the script of a page that holds none."""
    target = target_at(request, path)
    found = discussion(target, request)
    asking = ask(target, found.settings, reply_to=as_id(request.GET.get("to")))
    html = question_html(asking, target, found.settings)
    response = JsonResponse({"html": html})
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
