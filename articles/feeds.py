"""The Atom feed of all articles, with their full text."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid5

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator
from wagtail.models import Site

from .full_text import full_text
from .models import ArticlePage, PublishingSettings
from .pictures import load_pictures

LATEST = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as the feed shows it."""

    article: ArticlePage
    content: str


class FullTextAtom(Atom1Feed):
    """Atom with the article itself, not only its summary (RFC 4287 §4.1.3)."""

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        return {**super().item_attributes(item), "xml:lang": item["language"]}

    def add_item_elements(
        self, handler: SimplerXMLGenerator, item: dict[str, Any]
    ) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})


# Generic for the type checker only: Django takes no parameters when it runs.
class ArticlesFeed(Feed):  # type: ignore[type-arg]
    """Atom feed of the newest articles with their full text."""

    feed_type = FullTextAtom

    def get_object(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpRequest:
        return request

    def title(self, request: HttpRequest) -> str:
        site = Site.find_for_request(request)
        name: str = site.site_name if site else ""
        return name or getattr(settings, "WAGTAIL_SITE_NAME", "")

    def author_name(self, request: HttpRequest) -> str:
        return self.title(request)

    def subtitle(self) -> str:
        return _("All articles, newest first")

    def link(self) -> str:
        return reverse("articles:feeds")

    def items(self, request: HttpRequest) -> list[Entry]:
        newest = ArticlePage.objects.published().with_byline()
        articles = list(newest.prefetch_related("tags")[:LATEST])
        load_pictures(articles)
        publishing = PublishingSettings.for_request(request)
        for article in articles:
            article.publishing = publishing
        return [Entry(article, full_text(article, request)) for article in articles]

    def item_title(self, entry: Entry) -> str:
        return str(entry.article.title)

    def item_description(self, entry: Entry) -> str:
        return entry.article.standfirst or entry.article.search_description

    def item_link(self, entry: Entry) -> str:
        return str(entry.article.full_url)

    def item_guid(self, entry: Entry) -> str:
        """An id that outlives a change of address (RFC 4287 §4.2.6)."""
        return uuid5(entry.article.translation_key, str(entry.article.locale_id)).urn

    def item_author_name(self, entry: Entry) -> str | None:
        """None: then the site named in the feed itself is the author."""
        names = [str(author.title) for author in entry.article.authors]
        return ", ".join(names) or None

    def item_categories(self, entry: Entry) -> list[str]:
        topics = [str(topic.title) for topic in entry.article.topics]
        return [*topics, *(tag.name for tag in entry.article.tags.all())]

    def item_pubdate(self, entry: Entry) -> datetime:
        return entry.article.date_published

    def item_updateddate(self, entry: Entry) -> datetime:
        return entry.article.date_modified or entry.article.date_published

    def item_extra_kwargs(self, entry: Entry) -> dict[str, Any]:
        return {
            "language": entry.article.language_code,
            "content": entry.content,
        }
