"""The list that articles stand in."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import Page

from articles.pagination import paginated
from articles.querysets import published_articles, published_topics
from articles.rich_text import PROSE

from .reading_pages import ArticleParent, ReadOnlyPage


class ArticleIndexPage(ReadOnlyPage, ArticleParent, Page):
    """The list of articles, newest first."""

    introduction = RichTextField(_("introduction"), features=PROSE, blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    # Any: a site that installs the plugin has a home page of its own.
    parent_page_types = None
    subpage_types = ["articles.ArticlePage"]
    template = "articles/article_index_page.html"

    class Meta:
        verbose_name = _("article index")
        verbose_name_plural = _("article indexes")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        articles = published_articles().child_of(self)
        return {
            **super().get_context(request, *args, **kwargs),
            "articles": paginated(articles.for_lists(), request),
            "topics": published_topics(),
        }
