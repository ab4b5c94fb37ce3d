"""What is got ready when a page is published, so that no reader waits for it."""

from typing import Any

from django.db import transaction
from django_tasks import task
from wagtail.search import index

from .models import ArticlePage, AuthorPage
from .pictures import FIGURE, PORTRAIT, load_pictures


def prepare(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Receive Wagtail's `page_published`; the work starts after the transaction."""
    if isinstance(instance, ArticlePage):
        transaction.on_commit(lambda: prepare_article.enqueue(instance.pk))
    if isinstance(instance, AuthorPage):
        transaction.on_commit(lambda: prepare_author.enqueue(instance.pk))


@task()
def prepare_article(pk: int) -> None:
    """Index an article with its tags and people, and make the pictures it shows."""
    article = ArticlePage.objects.filter(pk=pk, live=True).first()
    if article is None:
        return
    # Wagtail indexes before tags and authors are stored, so one save behind.
    index.insert_or_update_object(article)
    for image in load_pictures([article]):
        image.get_renditions(*FIGURE)


@task()
def prepare_author(pk: int) -> None:
    """Make the portrait that stands beside what somebody wrote."""
    author = AuthorPage.objects.filter(pk=pk, photo__isnull=False).first()
    if author is not None:
        author.photo.get_renditions(*PORTRAIT)
