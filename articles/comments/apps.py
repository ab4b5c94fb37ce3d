from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticleCommentsConfig(AppConfig):
    name = "articles.comments"
    label = "article_comments"
    verbose_name = _("Reader comments")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Models can be imported only now.
        from django.core.checks import register  # noqa: PLC0415
        from django.db.models.signals import post_migrate  # noqa: PLC0415
        from wagtail.permissions import register_permission_policy  # noqa: PLC0415
        from wagtail.signals import page_published  # noqa: PLC0415

        from .checks import check  # noqa: PLC0415
        from .desk.panel import ThreadPanel  # noqa: PLC0415
        from .desk.permissions import ReaderCommentPolicy  # noqa: PLC0415
        from .fragments import when_published  # noqa: PLC0415
        from .search_tables import when_migrated  # noqa: PLC0415
        from .targets import add_panel, read_threads_along  # noqa: PLC0415

        register(check)
        # Before anything asks what somebody may do.
        policy = ReaderCommentPolicy("article_comments.ReaderComment")
        register_permission_policy(policy.model, policy)
        post_migrate.connect(
            when_migrated, sender=self, dispatch_uid="article_comments_search"
        )
        page_published.connect(when_published, dispatch_uid="article_comments")
        add_panel(ThreadPanel(heading=_("Reader comments"), icon="comment"))
        read_threads_along()
