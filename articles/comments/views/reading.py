"""Whole conversations, and where a comment is."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.comments import listing
from articles.comments.discussion import discussion
from articles.comments.models import ReaderComment
from articles.comments.targets import Target, target_at


@require_safe
def conversation(request: HttpRequest, path: str, root: int) -> HttpResponse:
    """Show a conversation with all its replies, a hundred at a time."""
    target = target_at(request, path)
    first = _shown(target, root)
    if first.root_id:
        raise Http404
    with translation.override(target.interface):
        found = discussion(target, request)
        title = _("One conversation")
        if first.name:
            title = _("The conversation that %(name)s began") % {"name": first.name}
        context = {
            "title": title,
            "discussion": found,
            "is_later": found.after is not None,
            "conversations": listing.conversation(first, target, after=found.after),
        }
        return render(request, "comments/conversation.html", context)


@require_safe
def comment(request: HttpRequest, path: str, pk: int) -> HttpResponse:
    """Lead to where a comment is shown now."""
    target = target_at(request, path)
    found = _shown(target, pk)
    place, after = listing.where(found)
    address = target.url
    if place == "conversation":
        address = f"{target.url}comments/{found.conversation_id}/"
    query = f"?after={after}" if after else ""
    return HttpResponseRedirect(f"{address}{query}#{found.anchor}")


def _shown(target: Target, pk: int) -> ReaderComment:
    rows = ReaderComment.objects.filter(thread__page_id=target.page_id, shown=True)
    found = rows.select_related("parent").filter(pk=pk).first()
    if found is None:
        raise Http404
    return found
