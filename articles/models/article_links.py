"""What ties an article to people, topics and tags."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.models import Orderable


class ArticleTag(TaggedItemBase):
    """A tag of an article."""

    content_object = ParentalKey(
        "articles.ArticlePage", on_delete=models.CASCADE, related_name="tagged_items"
    )


class ArticleAuthor(Orderable):
    """One author of an article; the order is the order of the byline."""

    page = ParentalKey(
        "articles.ArticlePage", on_delete=models.CASCADE, related_name="article_authors"
    )
    author = models.ForeignKey(
        "articles.AuthorPage",
        verbose_name=_("author"),
        on_delete=models.CASCADE,
        related_name="authored",
    )

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["page", "author"], name="articles_author_once_an_article"
            )
        ]

    def __str__(self) -> str:
        return str(self.author)


class ArticleTopic(Orderable):
    """One topic of an article; the first stands above the title."""

    page = ParentalKey(
        "articles.ArticlePage", on_delete=models.CASCADE, related_name="article_topics"
    )
    topic = models.ForeignKey(
        "articles.TopicPage",
        verbose_name=_("topic"),
        on_delete=models.CASCADE,
        related_name="topic_articles",
    )

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["page", "topic"], name="articles_topic_once_an_article"
            )
        ]

    def __str__(self) -> str:
        return str(self.topic)
