"""Comments to measure with: invented, the same in every run."""

import os
import random
from collections.abc import Iterator
from datetime import timedelta

import django

django.setup()

from django.db import connection  # noqa: E402 - needs the set-up
from django.utils import timezone  # noqa: E402

from articles.comments import counters, rendering  # noqa: E402
from articles.comments.models import (  # noqa: E402
    CommentThread,
    ReaderComment,
    Status,
)
from articles.comments.targets import Target, get_target  # noqa: E402
from articles.models import ArticleIndexPage, ArticlePage  # noqa: E402

SMALL = bool(os.environ.get("SMALL"))
WORDS = (  # noqa: SIM905 - a list of forty strings is harder to read
    "linen towel warm slow breath stave shoulder morning quiet window tide stairs "
    "beans lemon walking kettle answer neighbour garden sleep evening paper knee soft "
    "heavy bench rain bread river hands lamp chair early borrow careful salt"
).split()


def scaled(number: int) -> int:
    """The number, or a tenth of it in a small run."""
    return max(number // 10, 1) if SMALL else number


def sentence(rng: random.Random, words: int = 24) -> str:
    """Give a sentence that hardly any other is like."""
    return " ".join(rng.choices(WORDS, k=words)).capitalize() + "."


def target() -> Target:
    """The article that is there already."""
    found = get_target(ArticlePage.objects.order_by("id").first())
    assert found is not None  # noqa: S101 - the benchmark's own site
    return found


def another_page(slug: str) -> ArticlePage:
    """One more article."""
    page: ArticlePage = ArticlePage(title=slug, slug=slug)
    ArticleIndexPage.objects.get().add_child(instance=page)
    return page


def fill(page: ArticlePage, number: int, *, seed: int = 1) -> CommentThread:
    """Publish so many threaded comments, half of them replies, rendered as always."""
    rng = random.Random(seed)
    thread, _ = CommentThread.objects.get_or_create(page=page)
    found = get_target(page)
    assert found is not None  # noqa: S101 - the benchmark's own site
    rows = list(_rows(thread, number, rng))
    for row in rows:
        row.html = rendering.render(row, found)
        row.html_version = rendering.VERSION
    ReaderComment.objects.bulk_create(rows, batch_size=1000)
    counters.recount(thread)
    thread.refresh_from_db()
    return thread


def _rows(
    thread: CommentThread, number: int, rng: random.Random
) -> Iterator[ReaderComment]:
    newest = ReaderComment.objects.order_by("-id").values_list("id", flat=True).first()
    first = (newest or 0) + 1
    began = timezone.now() - timedelta(minutes=number)
    made: list[ReaderComment] = []
    for n in range(number):
        parent = rng.choice(made[-40:]) if made and n % 2 else None
        comment = ReaderComment(
            pk=first + n,
            thread=thread,
            parent=parent,
            root_id=parent.conversation_id if parent else None,
            depth=parent.depth + 1 if parent else 0,
            status=Status.PUBLISHED,
            shown=True,
            name=f"Reader {n}",
            body=sentence(rng),
            created=began + timedelta(minutes=n),
        )
        made.append(comment)
        yield comment


def vendor() -> str:
    """The name of the database, for the heading of a part."""
    return {"sqlite": "SQLite", "postgresql": "PostgreSQL"}[connection.vendor]
