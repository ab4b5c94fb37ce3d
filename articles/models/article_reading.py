"""What templates ask of an article beyond its fields."""

import datetime
from typing import Any

from django.conf import settings
from django.utils import timezone
from django.utils.functional import cached_property
from wagtail.models import Site

from articles.languages import text_direction
from articles.querysets import published_articles
from articles.reading import Heading, headings, reading_minutes

from .settings import PublishingSettings

RELATED = 3
SECTION = 2
HEADINGS_FOR_CONTENTS = 3


class ArticleReading:
    """Works for an article that was never saved, too: previews show those."""

    publishing: Any = None  # the site's PublishingSettings; `get_context()` sets it
    # Where an app for comments is installed: what they can be looked for by, too.
    takes_comments = True
    comment_groups = {
        "topic": "article_topics__topic",
        "author": "article_authors__author",
    }

    # What a subclass, the page, brings.
    pk: Any
    body: Any
    lead_figure: Any
    language: str
    next_review: datetime.date | None
    article_authors: Any
    article_topics: Any
    tags: Any

    @cached_property
    def authors(self) -> list[Any]:
        return [link.author for link in self.article_authors.all() if link.author_id]

    @property
    def comment_authors(self) -> dict[int, str]:
        """The authors' names by their accounts: their comments are marked as theirs."""
        return {
            author.user_id: author.title for author in self.authors if author.user_id
        }

    @classmethod
    def signed_by(cls, user: Any) -> Any:
        """The articles that name somebody's account among their authors."""
        pages: Any = cls
        return pages.objects.filter(article_authors__author__user=user)

    @property
    def photos(self) -> list[Any]:
        return [author.photo for author in self.authors if author.photo]

    @cached_property
    def topics(self) -> list[Any]:
        """The topics with a published page, in the article's order."""
        links = (link for link in self.article_topics.all() if link.topic_id)
        return [link.topic for link in links if link.topic.live]

    @property
    def topic(self) -> Any:
        """The first topic, or None."""
        return self.topics[0] if self.topics else None

    @cached_property
    def lead(self) -> Any:
        """The value of the lead figure, or None."""
        return self.lead_figure[0].value if self.lead_figure else None

    @cached_property
    def lead_image(self) -> Any:
        """The lead figure's image, or None; lists set it for many articles at once."""
        return self.lead["image"] if self.lead else None

    @cached_property
    def reading_minutes(self) -> int:
        return reading_minutes(self.body)

    @cached_property
    def contents(self) -> list[tuple[str, str]]:
        """(anchor, text) of the sections; empty if there are too few to need a list."""
        sections: list[Heading] = [h for h in headings(self.body) if h.level == SECTION]
        if len(sections) < HEADINGS_FOR_CONTENTS:
            return []
        return [(section.anchor, section.text) for section in sections]

    @cached_property
    def has_own_disclaimer(self) -> bool:
        return any(child.block_type == "disclaimer" for child in self.body)

    @cached_property
    def site_disclaimer(self) -> Any:
        """The disclaimer that the site has chosen, if it is live."""
        publishing = self.publishing or self._publishing_of_site()
        disclaimer = publishing.disclaimer if publishing else None
        return disclaimer if disclaimer and disclaimer.live else None

    @property
    def house_disclaimer(self) -> Any:
        """The site's disclaimer, or None where the article uses its own words."""
        return None if self.has_own_disclaimer else self.site_disclaimer

    @property
    def disclaimer_line(self) -> str:
        return self.site_disclaimer.short_line if self.site_disclaimer else ""

    @property
    def language_code(self) -> str:
        return self.language or settings.LANGUAGE_CODE

    @property
    def text_direction(self) -> str:
        return text_direction(self.language_code)

    @property
    def is_review_due(self) -> bool:
        return bool(self.next_review and self.next_review < timezone.localdate())

    @cached_property
    def related(self) -> list[Any]:
        """Up to three published articles with a topic or tag in common."""
        if not self.pk:
            return []
        others = published_articles().sharing_with(self)
        return list(others.defer("body", "lead_figure")[:RELATED])

    def _publishing_of_site(self) -> Any:
        site = self.get_site() if self.pk else None  # type: ignore[attr-defined]  # the page's method
        site = site or Site.objects.filter(is_default_site=True).first()
        return PublishingSettings.for_site(site) if site else None
