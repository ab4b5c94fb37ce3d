from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticleCommentsConfig(AppConfig):
    name = "articles.comments"
    label = "article_comments"
    verbose_name = _("Reader comments")
    default_auto_field = "django.db.models.BigAutoField"
