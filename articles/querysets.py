"""Which pages readers may find, and in what order."""

from typing import Any

from django.apps import apps
from django.db.models import (
    CharField,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Prefetch,
    Q,
)
from wagtail.models import Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet

from .pictures import attach_lead_images


class ArticleQuerySet(PageQuerySet):
    """Articles with what a list or a page needs, in a fixed number of queries."""

    def published(self) -> Any:
        """Live, open to everybody, newest first."""
        return self.live().filter(~_restricted()).order_by("-date_published", "-pk")

    def about(self, topic: Any) -> Any:
        return self.filter(article_topics__topic=topic)

    def by(self, author: Any) -> Any:
        return self.filter(article_authors__author=author)

    def tagged(self, tag: Any) -> Any:
        return self.filter(tagged_items__tag=tag)

    def with_byline(self) -> Any:
        """With authors, credentials and topics, in a fixed number of queries."""
        return self.prefetch_related(*byline_lookups())

    def for_lists(self) -> Any:
        """With all that a list shows of an article, which is not its text."""
        return self.with_byline().defer("body")

    def for_reading(self) -> Any:
        """With all that the page of an article shows besides its text.

        `is_plainly_public` spares the page the question for its restrictions.
        """
        articles = self.with_byline().select_related(*self.model.read_along)
        is_public = ~_restricted() & ~_in_line_with_alias()
        return articles.prefetch_related("tags").annotate(is_plainly_public=is_public)

    def with_lead_images(self) -> list[Any]:
        """Fetch the articles, each with its lead picture, in two more queries."""
        return attach_lead_images(self)

    def sharing_with(self, article: Any) -> Any:
        """Other articles with a topic or tag of `article`, most in common first."""
        topics = [topic.pk for topic in article.topics]
        tags = [tag.pk for tag in article.tags.all()]
        return (
            self.exclude(pk=article.pk)
            .annotate(
                shared_topics=_count(
                    "article_topics", Q(article_topics__topic__in=topics)
                ),
                shared_tags=_count("tagged_items", Q(tagged_items__tag__in=tags)),
            )
            .filter(Q(shared_topics__gt=0) | Q(shared_tags__gt=0))
            .order_by("-shared_topics", "-shared_tags", "-date_published", "-pk")
        )


ArticleManager = PageManager.from_queryset(ArticleQuerySet)


def published_articles() -> Any:
    """All articles that readers may find, newest first."""
    return _all("ArticlePage").published()


def article_below(ancestor: Any, path: list[str]) -> Any:
    """The article at the end of `path`, slugs from `ancestor` downwards, or None."""
    address = "".join([ancestor.url_path, *(f"{slug}/" for slug in path)])
    # The slug has an index, the address has none.
    same_name = _all("ArticlePage").descendant_of(ancestor).filter(slug=path[-1])
    return same_name.filter(url_path=address).for_reading().first()


def byline_lookups() -> "tuple[Prefetch[Any], ...]":
    """What to prefetch so that authors, credentials and topics cost no query each."""
    authors = _all("ArticleAuthor").select_related("author", "author__photo")
    topics = _all("ArticleTopic").select_related("topic")
    return (
        Prefetch("article_authors", authors.prefetch_related("author__credentials")),
        Prefetch("article_topics", topics),
    )


def published_topics() -> Any:
    """Live topics by name; `article_count` counts their live articles."""
    live_articles = Q(topic_articles__page__live=True)
    return (
        _all("TopicPage")
        .live()
        .filter(~_restricted())
        .annotate(article_count=_count("topic_articles", live_articles))
        .order_by("title")
    )


def published_authors() -> Any:
    """Live author pages by name; `article_count` counts their live articles."""
    live_articles = Q(authored__page__live=True)
    return (
        _all("AuthorPage")
        .live()
        .filter(~_restricted())
        .select_related("photo")
        .prefetch_related("credentials", "photo__renditions")
        .annotate(article_count=_count("authored", live_articles))
        .order_by("title")
    )


def _all(model: str) -> Any:
    # By name: the models import this module.
    return apps.get_model("articles", model).objects.all()


def _restricted() -> Exists:
    """Like Wagtail's `public()`, but within the query, not by another before it."""
    restrictions = PageViewRestriction.objects.annotate(below=_outer_path())
    return Exists(restrictions.filter(below__startswith=F("page__path")))


def _in_line_with_alias() -> Exists:
    """The page, or one above it, is an alias: its source's restrictions hold."""
    aliases = Page.objects.filter(alias_of__isnull=False).annotate(below=_outer_path())
    return Exists(aliases.filter(below__startswith=F("path")))


def _outer_path() -> "ExpressionWrapper[OuterRef]":
    return ExpressionWrapper(OuterRef("path"), output_field=CharField())


def _count(relation: str, condition: Q) -> Count:
    return Count(relation, filter=condition, distinct=True)
