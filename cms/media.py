"""Uploaded files, where no other server hands them out."""

from posixpath import normpath

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.static import serve

from .content_security import UPLOAD, as_header

# Readers get renditions; documents have a view of their own that asks who may read.
FOR_EDITORS = frozenset({"original_images", "documents", "avatar_images"})


def serve_upload(request: HttpRequest, path: str) -> HttpResponseBase:
    """Send a file of the media folder in a way that no browser will run it.

    Raises: Http404 if there is none, if it is for editors and this is a reader, or
    if the path goes round about, as "images/../documents/x" does.
    """
    if path != normpath(path):
        raise Http404
    if path.partition("/")[0] in FOR_EDITORS and not _is_editor(request):
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response.headers["Content-Security-Policy"] = as_header(UPLOAD)
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _is_editor(request: HttpRequest) -> bool:
    return request.user.has_perm("wagtailadmin.access_admin")
