"""The article."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    PageChooserPanel,
    TitleFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from articles.blocks.body import BodyBlock
from articles.blocks.media import FigureBlock
from articles.languages import validate_language
from articles.links import expand_links
from articles.pictures import load_pictures
from articles.querysets import (
    ArticleManager,
)

from .article_links import ArticleTag
from .article_reading import ArticleReading
from .reading_pages import ReadOnlyPage
from .settings import PublishingSettings


class ArticlePage(ReadOnlyPage, ArticleReading, Page):
    """An article; what readers see of it is worked out in `ArticleReading`."""

    standfirst = models.TextField(
        _("standfirst"),
        blank=True,
        help_text=_("One or two sentences that say what the article is about."),
    )
    lead_figure = StreamField(
        [("figure", FigureBlock())],
        verbose_name=_("lead picture"),
        max_num=1,
        blank=True,
        help_text=_("Stands above the text. An article without one starts with words."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("text"), blank=True)
    date_published = models.DateTimeField(
        _("date published"),
        default=timezone.now,
        help_text=_("The date that readers see; lists put the newest first."),
    )
    date_modified = models.DateTimeField(
        _("date changed"),
        null=True,
        blank=True,
        help_text=_("When what the article says last changed, if it did."),
    )
    language = models.CharField(
        _("language"),
        max_length=35,
        blank=True,
        validators=[validate_language],
        help_text=_("For example de or pt-BR; empty for the language of the site."),
    )
    source_url = models.URLField(
        _("first published at"),
        max_length=2000,
        blank=True,
        help_text=_("The address of the original, if the article was imported."),
    )
    reviewed_by = models.ForeignKey(
        "articles.AuthorPage",
        verbose_name=_("reviewed by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="reviewed_articles",
    )
    last_reviewed = models.DateField(_("last reviewed"), null=True, blank=True)
    next_review = models.DateField(
        _("next review"),
        null=True,
        blank=True,
        help_text=_("After this day readers are told that a review is due."),
    )
    tags = ClusterTaggableManager(
        through=ArticleTag,
        blank=True,
        verbose_name=_("tags"),
        help_text=_("Words that several articles have in common"),
    )

    objects = ArticleManager()

    # What it has one of and its page shows, fetched with it; an app may add its own.
    read_along: ClassVar[list[str]] = ["reviewed_by"]

    content_panels = [
        TitleFieldPanel(
            "title", placeholder=_("Title, best in 65 characters or fewer")
        ),
        "standfirst",
        MultipleChooserPanel(
            "article_authors",
            chooser_field_name="author",
            heading=_("Authors"),
            label=_("Author"),
            panels=[PageChooserPanel("author")],
        ),
        "lead_figure",
        "body",
    ]
    promote_panels = [
        MultipleChooserPanel(
            "article_topics",
            chooser_field_name="topic",
            heading=_("Topics"),
            label=_("Topic"),
            panels=[PageChooserPanel("topic")],
            help_text=_("The first one stands above the title."),
        ),
        "tags",
        *Page.promote_panels,
    ]
    settings_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel(["date_published", "date_modified"]),
                FieldPanel("language"),
                FieldPanel("source_url"),
            ],
            heading=_("Dates and origin"),
        ),
        MultiFieldPanel(
            [
                PageChooserPanel("reviewed_by"),
                FieldRowPanel(["last_reviewed", "next_review"]),
            ],
            heading=_("Review"),
        ),
        *Page.settings_panels,
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("standfirst"),
        index.SearchField("body"),
        index.FilterField("date_published"),
        index.FilterField("language"),
        index.RelatedFields(
            "tags",
            [index.SearchField("name"), index.FilterField("slug")],
        ),
        index.RelatedFields(
            "article_authors",
            [index.RelatedFields("author", [index.SearchField("title")])],
        ),
        index.RelatedFields(
            "article_topics",
            [index.RelatedFields("topic", [index.SearchField("title")])],
        ),
    ]
    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types: list[str] = []
    template = "articles/article_page.html"

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(next_review__gte=models.F("last_reviewed"))
                | models.Q(next_review__isnull=True)
                | models.Q(last_reviewed__isnull=True),
                name="articles_next_review_follows_last",
            )
        ]

    def clean(self) -> None:
        super().clean()
        last, following = self.last_reviewed, self.next_review
        if last and following and following < last:
            message = _("The next review must not be before the last one.")
            error = ValidationError(message, code="review_order")
            raise ValidationError({"next_review": error})

    def get_view_restrictions(self) -> Any:
        """Spare two queries where the one that found the page has the answer."""
        if getattr(self, "is_plainly_public", False):
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        self.publishing = PublishingSettings.for_request(request)
        load_pictures([self], self.photos)
        expand_links(self.body)
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context
