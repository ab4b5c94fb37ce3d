"""What this app adds to the Wagtail admin."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import DateColumn, UpdatedAtColumn
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import ArticlePage, Disclaimer


class DisclaimerViewSet(SnippetViewSet):
    """House disclaimers, each with its versions."""

    model = Disclaimer
    icon = "warning"
    menu_label = _("Disclaimers")
    add_to_admin_menu = True
    menu_order = 210
    list_display = ["name", "short_line", "language", UpdatedAtColumn()]
    ordering = ["name"]


class ArticleListingViewSet(PageListingViewSet):
    """All articles in one flat list, by date."""

    model = ArticlePage
    icon = "doc-full"
    menu_label = _("Articles")
    add_to_admin_menu = True
    menu_order = 110
    columns = [
        *PageListingViewSet.columns,
        DateColumn(
            "date_published",
            label=_("Date published"),
            sort_key="date_published",
            width="12%",
        ),
    ]


register_snippet(DisclaimerViewSet)


@hooks.register("register_admin_viewset")  # type: ignore[untyped-decorator]  # Wagtail's
def register_article_listing() -> ArticleListingViewSet:
    """Put the list of articles into the menu."""
    return ArticleListingViewSet("article_listing")
