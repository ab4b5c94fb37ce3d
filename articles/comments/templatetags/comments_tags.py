"""Tags for pages that take comments."""

from typing import Any

from django import template
from django.template import Context

from articles.comments.discussion import Discussion, discussion_of
from articles.comments.forms import CommentForm
from articles.comments.models import CommentSettings
from articles.comments.privacy.statement import sentences
from articles.comments.stitching import MARK

register = template.Library()


@register.simple_tag(takes_context=True)
def discussion(context: Context) -> Discussion | None:
    """Give the discussion of the page that is shown, None if it takes no comments."""
    request = context.get("request")
    if request is None or "page" not in context:
        return None
    return discussion_of(context["page"], request)


@register.simple_tag
def comment_form(discussion: Discussion) -> dict[str, Any]:
    """Give an empty form with what its template needs."""
    return {
        "form": CommentForm(settings=discussion.settings),
        "mark": MARK if discussion.asks_in_page else "",
    }


@register.simple_tag
def privacy_sentences(page: Any) -> list[str]:
    """Say what is kept of comments, on the page that the settings name for it."""
    if page.pk is None:
        return []
    settings = CommentSettings.objects.filter(privacy_page_id=page.pk).first()
    return sentences(settings) if settings else []
