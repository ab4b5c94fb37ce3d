"""What pages of this app share: they are only ever read, and articles found quickly."""

from http import HTTPMethod
from typing import Any, ClassVar

from django.http import HttpRequest

from articles.querysets import article_below


class ReadOnlyPage:
    """A page that answers GET, HEAD and OPTIONS; a form posts to a view of its own."""

    allowed_http_methods: ClassVar = [
        HTTPMethod.GET,
        HTTPMethod.HEAD,
        HTTPMethod.OPTIONS,
    ]


class ArticleParent:
    """A page above articles: finds one in a single step, with what its page shows."""

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        article = article_below(self, path_components) if path_components else None
        if article is not None:
            return article.route(request, [])
        return super().route(request, path_components)  # type: ignore[misc]  # the page's
