"""The people who write, and what entitles them to."""

from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, TitleFieldPanel
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string
from wagtail.models import Orderable, Page
from wagtail.search import index

from articles.pagination import paginated
from articles.querysets import published_articles, published_authors
from articles.rich_text import PROSE

from .reading_pages import ReadOnlyPage


class AuthorIndexPage(ReadOnlyPage, Page):
    """The list of authors."""

    introduction = RichTextField(_("introduction"), features=PROSE, blank=True)

    content_panels = [*Page.content_panels, "introduction"]
    # Any: a site that installs the plugin has a home page of its own.
    parent_page_types = None
    subpage_types = ["articles.AuthorPage"]
    template = "articles/author_index_page.html"

    class Meta:
        verbose_name = _("author index")
        verbose_name_plural = _("author indexes")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        return {
            **super().get_context(request, *args, **kwargs),
            "authors": published_authors(),
        }


class AuthorPage(ReadOnlyPage, Page):
    """A person who writes; the title is the name."""

    other_names = models.TextField(
        _("other names"),
        blank=True,
        help_text=_(
            "Names that older posts are signed with, one a line. "
            "An import finds the author by them."
        ),
    )
    role = models.CharField(
        _("role"),
        max_length=120,
        blank=True,
        help_text=_("For example: Shiatsu practitioner"),
    )
    photo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A drawn mark stands in where there is none."),
    )
    introduction = RichTextField(_("introduction"), features=PROSE, blank=True)
    interests = models.TextField(
        _("interests to declare"),
        blank=True,
        help_text=_(
            "Money, products or posts that readers should know about. "
            "Write “None” if there are none."
        ),
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("account"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="author_pages",
        help_text=_("The account this person signs in with, if they have one."),
    )

    content_panels = [
        TitleFieldPanel(
            "title", heading=_("Name"), placeholder=_("First and last name")
        ),
        "role",
        "photo",
        "introduction",
        InlinePanel("credentials", heading=_("Credentials"), label=_("Credential")),
        "interests",
    ]
    settings_panels = [
        *Page.settings_panels,
        FieldPanel("other_names"),
        FieldPanel("user"),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("role"),
        index.SearchField("introduction"),
    ]
    parent_page_types = ["articles.AuthorIndexPage"]
    subpage_types: list[str] = []
    template = "articles/author_page.html"

    class Meta:
        verbose_name = _("author")
        verbose_name_plural = _("authors")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        articles = published_articles().by(self)
        return {
            **super().get_context(request, *args, **kwargs),
            "articles": paginated(articles.for_lists(), request),
        }


class AuthorCredential(Orderable):
    """What entitles a person to practise, and where that can be checked."""

    page = ParentalKey(AuthorPage, on_delete=models.CASCADE, related_name="credentials")
    letters = models.CharField(
        _("letters"), max_length=20, help_text=_("As they follow the name: LMT")
    )
    name = models.CharField(
        _("in full"), max_length=120, help_text=_("Licensed massage therapist")
    )
    licence_number = models.CharField(_("licence number"), max_length=60, blank=True)
    place = models.CharField(
        _("place"), max_length=120, blank=True, help_text=_("Where it is valid")
    )
    check_url = models.URLField(
        _("where to check it"),
        max_length=500,
        blank=True,
        help_text=_("Address of the public register"),
    )

    panels = [
        FieldPanel("letters"),
        FieldPanel("name"),
        FieldPanel("licence_number"),
        FieldPanel("place"),
        FieldPanel("check_url"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("credential")
        verbose_name_plural = _("credentials")

    def __str__(self) -> str:
        return self.letters
