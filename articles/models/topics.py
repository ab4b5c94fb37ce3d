"""Topics: what the site writes about, each with a page that lists its articles."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from articles.languages import validate_language
from articles.pagination import paginated
from articles.querysets import published_articles, published_topics
from articles.rich_text import PROSE

from .reading_pages import ReadOnlyPage


class TopicIndexPage(ReadOnlyPage, Page):
    """The list of topics."""

    introduction = RichTextField(_("introduction"), features=PROSE, blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    # Any: a site that installs the plugin has a home page of its own.
    parent_page_types = None
    subpage_types = ["articles.TopicPage"]
    template = "articles/topic_index_page.html"

    class Meta:
        verbose_name = _("topic index")
        verbose_name_plural = _("topic indexes")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        return {
            **super().get_context(request, *args, **kwargs),
            "topics": published_topics(),
        }


class TopicPage(ReadOnlyPage, Page):
    """A topic with its introduction and its articles."""

    language = models.CharField(
        _("language"),
        max_length=35,
        blank=True,
        validators=[validate_language],
        help_text=_("For example de or pt-BR; empty for the language of the site."),
    )
    introduction = RichTextField(
        _("introduction"),
        features=PROSE,
        blank=True,
        help_text=_("One paragraph about what readers find under this topic."),
    )

    content_panels = [*Page.content_panels, "introduction"]
    settings_panels = [*Page.settings_panels, "language"]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]
    parent_page_types = ["articles.TopicIndexPage"]
    subpage_types: list[str] = []
    template = "articles/topic_page.html"

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        articles = published_articles().about(self)
        return {
            **super().get_context(request, *args, **kwargs),
            "articles": paginated(articles.for_lists(), request),
        }
