"""A page that is the same for everybody gets a question of its own for each reader.

Where the form's question belongs, the page holds a mark. It is put in last, so that
a cache of the site may keep the page, and every reader has a question nobody else has.
"""

from collections.abc import Callable
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.template.response import SimpleTemplateResponse

from .asking import ask, question_html
from .discussion import discussion_of

MARK: Final = "<!-- the question of the comment form -->"
_BYTES: Final = MARK.encode()
Serve = Callable[..., HttpResponse]


def stitched(serve: Serve) -> Serve:
    """Wrap Wagtail's serving of pages; for its hook `on_serve_page`."""

    def serve_stitched(
        page: Any, request: HttpRequest, args: Any, kwargs: Any
    ) -> HttpResponse:
        response = serve(page, request, args, kwargs)

        def finish(made: HttpResponse) -> None:
            stitch(made, page, request)

        if isinstance(response, SimpleTemplateResponse):
            response.add_post_render_callback(finish)
        elif not response.streaming:
            finish(response)
        return response

    return serve_stitched


def stitch(response: HttpResponse, page: Any, request: HttpRequest) -> None:
    """Put a fresh question where the mark is; a page without mark stays as it is."""
    if _BYTES not in response.content:
        return
    discussion = discussion_of(page, request)
    if discussion is None:
        return
    asking = ask(discussion.target, discussion.settings)
    question = question_html(asking, discussion.target)
    response.content = response.content.replace(_BYTES, question.encode())
    # The reader's own browser may keep it, and show it again on the way back.
    response.headers["Cache-Control"] = "private, max-age=0, must-revalidate"
