"""The front page."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from articles.querysets import published_articles, published_authors, published_topics

from .reading_pages import ArticleParent, ReadOnlyPage

LATEST = 6


class FrontPage(ReadOnlyPage, ArticleParent, Page):
    """The first page of a site: a lead article, the latest, topics, authors."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        help_text=_("One or two sentences about who writes here, and for whom."),
    )

    content_panels = [*Page.content_panels, "introduction"]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "articles.ArticleIndexPage",
        "articles.TopicIndexPage",
        "articles.AuthorIndexPage",
        "articles.PolicyPage",
    ]
    template = "articles/front_page.html"

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        newest = published_articles().for_lists()[: LATEST + 1].with_lead_images()
        return {
            **super().get_context(request, *args, **kwargs),
            "lead": newest[0] if newest else None,
            "latest": newest[1:],
            "topics": published_topics(),
            "authors": published_authors(),
        }
