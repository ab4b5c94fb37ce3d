"""Pages outside the tree: one tag, the search, what feeds there are."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe
from taggit.models import Tag

from .models import ArticlePage
from .pagination import paginated
from .querysets import published_topics
from .searching import clean_query, find


@require_safe
def tag(request: HttpRequest, slug: str) -> HttpResponse:
    """List the published articles with a tag; 404 where there are none."""
    found = get_object_or_404(Tag, slug=slug)
    articles = paginated(
        ArticlePage.objects.published().tagged(found).for_lists(), request
    )
    if not articles.paginator.count:
        raise Http404(f"no published article has the tag {slug}")
    return render(request, "articles/tag.html", {"tag": found, "articles": articles})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Find published articles; an empty query shows the form alone."""
    query = clean_query(request.GET.get("q", ""))
    context = {
        "query": query,
        "articles": paginated(find(query), request),
        "topics": published_topics(),
    }
    return render(request, "articles/search.html", context)


@require_safe
def feeds(request: HttpRequest) -> HttpResponse:
    """Say what feeds are and where they lie."""
    return render(request, "articles/feeds.html")
