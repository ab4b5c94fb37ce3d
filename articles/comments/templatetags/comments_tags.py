"""Tags for pages that take comments."""

from typing import Any

from django import template
from django.template import Context

from articles.comments.discussion import Discussion, discussion_of
from articles.comments.forms import CommentForm
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
