"""Pages that state how the site works: privacy, accessibility, how we review."""

from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from articles.rich_text import PROSE

from .reading_pages import ReadOnlyPage


class PolicyPage(ReadOnlyPage, Page):
    """A page of plain text, such as the privacy policy."""

    body = RichTextField(_("text"), features=PROSE)

    content_panels = [*Page.content_panels, "body"]
    promote_panels = Page.promote_panels
    search_fields = [*Page.search_fields, index.SearchField("body")]
    # Any: a site that installs the plugin has a home page of its own.
    parent_page_types = None
    subpage_types: list[str] = []
    template = "articles/policy_page.html"

    class Meta:
        verbose_name = _("policy page")
        verbose_name_plural = _("policy pages")
