from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    name = "articles"
    label = "articles"
    verbose_name = _("Articles")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Models can be imported only now.
        from wagtail.signals import page_published  # noqa: PLC0415

        from . import publishing, sqlite_search  # noqa: PLC0415

        sqlite_search.quote_search_words()
        page_published.connect(
            publishing.prepare, dispatch_uid="articles.publishing.prepare"
        )
