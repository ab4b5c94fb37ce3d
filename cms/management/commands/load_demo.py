"""Fill the site with the sample posts, through the importer itself."""

import json
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from articles.models import (
    ArticleAuthor,
    ArticleIndexPage,
    ArticlePage,
    ArticleTopic,
    AuthorCredential,
    AuthorIndexPage,
    AuthorPage,
    TopicIndexPage,
    TopicPage,
)
from cms.demo_comments import add_comments
from importers.models import ImportItem
from importers.writing import facts

from .set_up_site import SAMPLES


class Command(BaseCommand):
    """Practitioners and topics, then the posts; a second run changes nothing."""

    help = "Import the sample posts with their invented authors and publish them."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            self._add_practitioners()
            self._add_topics()
        call_command(
            "import_posts",
            SAMPLES / "posts",
            parent=str(ArticleIndexPage.objects.get(slug="articles").pk),
            publish=True,
            stdout=self.stdout,
            stderr=self.stderr,
        )
        self._complete()
        self._add_comments()

    def _add_practitioners(self) -> None:
        index = AuthorIndexPage.objects.get(slug="people")
        for values in _samples("practitioners.json"):
            if index.get_children().filter(slug=values["slug"]).exists():
                continue
            credentials = values.pop("credentials")
            page = AuthorPage(**values)
            page.credentials = [AuthorCredential(**each) for each in credentials]
            index.add_child(instance=page)
            page.save_revision().publish()

    def _add_topics(self) -> None:
        index = TopicIndexPage.objects.get(slug="topics")
        for values in _samples("topics.json"):
            if not index.get_children().filter(slug=values["slug"]).exists():
                page = TopicPage(**values)
                index.add_child(instance=page)
                page.save_revision().publish()

    def _complete(self) -> None:
        """Do an editor's work after an import: add what the files do not say."""
        for expected in _samples("expectations.json"):
            if page := _page_of(expected["file"]):
                _complete(page, **expected["demo"])

    def _add_comments(self) -> None:
        for sample in _samples("comments.json"):
            if page := _page_of(sample["file"]):
                add_comments(page, sample)


def _page_of(file: str) -> Any:
    """The page that was made of a sample post; None if it is not published."""
    item = ImportItem.objects.filter(
        source__endswith=f"/posts/{file}", page__live=True
    ).first()
    return item.page.specific if item and item.page else None


@transaction.atomic
def _complete(page: ArticlePage, *, author: str, topic: str, date: str = "") -> None:
    missing = {
        "article_authors": ArticleAuthor(author=AuthorPage.objects.get(slug=author)),
        "article_topics": ArticleTopic(topic=TopicPage.objects.get(slug=topic)),
    }
    added = [name for name in missing if not getattr(page, name).exists()]
    for name in added:
        getattr(page, name).add(missing[name])
    if added:
        page.date_published = facts.moment(date) or page.date_published
        page.save_revision().publish()


def _samples(name: str) -> list[dict[str, Any]]:
    text = (SAMPLES / name).read_text(encoding="utf-8")
    samples: list[dict[str, Any]] = json.loads(text)
    return samples
