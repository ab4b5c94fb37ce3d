"""Whoever seems to tell of their own health is asked once before it is sent."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.comments.health_words import tells_of_own_health


def was_hinted(request: HttpRequest) -> bool:
    """Whether the form came back for this before: once is enough, whatever follows."""
    return "hinted" in request.POST


def health_hint(request: HttpRequest, text: str) -> str:
    """Give the sentence to come back with; empty where nothing is to be said."""
    if was_hinted(request) or not tells_of_own_health(text):
        return ""
    return _(
        "Your comment seems to tell about your own health. It will be public, "
        "and may be found for years. Send it as it is, or change it first."
    )
