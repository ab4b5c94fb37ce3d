"""What an answer lets a browser do, and which requests get no answer at all."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from .content_security import ADMIN, EDITOR, READER, Policy, as_header

Handler = Callable[[HttpRequest], HttpResponse]


def only_utf8(get_response: Handler) -> Handler:
    """Answer 415 to a body in another charset, on which Django 5.2 fails with 500.

    It has to be the outermost middleware: the failure is in reading the form, which
    the one against forged requests does first.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        charset = (request.content_params or {}).get("charset", "utf-8")
        if charset.lower() == "utf-8":
            return get_response(request)
        return HttpResponse(
            "Please send forms in UTF-8.\n", status=415, content_type="text/plain"
        )

    return middleware


def content_security_policy(get_response: Handler) -> Handler:
    """Add a Content-Security-Policy to each answer that does not bring its own."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        policy = as_header(_policy_for(request))
        response.headers.setdefault("Content-Security-Policy", policy)
        return response

    return middleware


def _policy_for(request: HttpRequest) -> Policy:
    # A preview passes here twice: first as the page, which must get the page's policy.
    if getattr(request, "is_preview", False):
        return EDITOR
    if request.path.startswith(reverse("wagtailadmin_home")):
        return ADMIN
    # The cookie, not the user: asking for the user would make every page vary by it.
    return EDITOR if settings.SESSION_COOKIE_NAME in request.COOKIES else READER
