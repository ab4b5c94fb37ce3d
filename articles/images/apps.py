from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticleImagesConfig(AppConfig):
    name = "articles.images"
    label = "article_images"
    verbose_name = _("Article images")
    default_auto_field = "django.db.models.BigAutoField"
