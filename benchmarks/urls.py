"""The site's addresses and the baseline: a view that does nothing."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from cms.urls import urlpatterns as site


def bare(request: HttpRequest) -> HttpResponse:
    """Answer with a few bytes, no database and no template."""
    return HttpResponse("ok")


urlpatterns = [path("bare/", bare), *site]
