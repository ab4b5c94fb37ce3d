"""A page that is the same for everybody gets a question of its own for each reader.

Where the form's question belongs, the page holds a mark. It is put in last, so that
a cache of the site may keep the page, and every reader has a question nobody else has.
"""

from collections.abc import Callable
from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import SimpleTemplateResponse
from django.utils.safestring import mark_safe

from .asking import ask, question_html
from .discussion import Discussion, discussion_of

MARK: Final = mark_safe("<!-- the question of the comment form -->")
_BYTES: Final = MARK.encode()
# The reader's own browser may keep the page, and show it again on the way back.
_OWN: Final = "private, max-age=0, must-revalidate"
_ANYBODYS: Final = "public, max-age=60"
Serve = Callable[..., HttpResponse]


def stitched(serve: Serve) -> Serve:
    """Wrap Wagtail's serving of pages; for its hook `on_serve_page`."""

    def serve_stitched(
        page: Any, request: HttpRequest, args: Any, kwargs: Any
    ) -> HttpResponse:
        response = serve(page, request, args, kwargs)

        def finish(made: HttpResponse) -> None:
            discussion = discussion_of(page, request)
            if discussion:
                stitch(made, discussion, request)

        if isinstance(response, SimpleTemplateResponse):
            response.add_post_render_callback(finish)
        elif not response.streaming:
            finish(response)
        return response

    return serve_stitched


def stitch(
    response: HttpResponse, discussion: Discussion, request: HttpRequest
) -> None:
    """Put a fresh question where the mark is, and say who may keep the page."""
    if _BYTES in response.content:
        asking = ask(discussion.target, discussion.settings)
        question = question_html(asking, discussion.target, discussion.settings)
        response.content = response.content.replace(_BYTES, question.encode())
        response.headers["Cache-Control"] = _OWN
        return
    # An editor's page has Wagtail's bar on it.
    is_editor = settings.SESSION_COOKIE_NAME in request.COOKIES
    response.headers.setdefault("Cache-Control", _OWN if is_editor else _ANYBODYS)
