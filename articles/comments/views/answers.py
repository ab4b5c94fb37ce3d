"""What these pages have in common: private, not indexed, no cookie, never too large."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import (
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

View = Callable[..., HttpResponse]
_TOO_MUCH = (
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
    MultiPartParserError,
)


def private(view: View) -> View:
    """Mark an answer as one reader's own: its address is to be known to nobody."""
    return _careful(view, "no-referrer")


def form_page(view: View) -> View:
    """The same for a form at an address that anybody may know.

    With "no-referrer" browsers send it as from nowhere (Fetch standard, `Origin`).
    """
    return _careful(view, "same-origin")


def _careful(view: View, referrer: str) -> View:
    """Answer in words to what is too large.

    Django's own token against forged forms needs a cookie; these views check where a
    form comes from instead (`origins.py`), and a signed token or address.
    """

    @csrf_exempt
    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            if request.method == "POST":
                request.POST  # noqa: B018 - reads the body, whatever is in it
            response = view(request, *args, **kwargs)
        except _TOO_MUCH:
            title = _("That is too much for a comment")
            sentence = _(
                "What was sent is too large to be read. Go back: your browser may have "
                "kept your words. A comment has a few thousand characters."
            )
            response = say(request, title, sentence, status=413)
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["Referrer-Policy"] = referrer
        response.headers["X-Robots-Tag"] = "noindex"
        return response

    return wrapped


def say(
    request: HttpRequest, title: str, *sentences: str, status: int = 200, **more: Any
) -> HttpResponse:
    """Show a page that says one thing; `more` is for its template, message.html."""
    context = {"title": title, "sentences": sentences, **more}
    return render(request, "comments/message.html", context, status=status)


def broken_link(request: HttpRequest) -> HttpResponse:
    """Answer somebody whom a mail's link led to nothing."""
    return say(
        request,
        _("This link does not work"),
        _("It may have been cut off in the email, or what it was about is gone."),
        status=404,
    )
