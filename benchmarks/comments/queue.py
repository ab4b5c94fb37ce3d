"""The desk over a million comments: queries and time in the database, for each view.

The time is that of the view's queries about comments, each asked again by itself, until
its last row is there.
"""

import random
import statistics
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

from .material import SMALL, another_page, scaled, sentence, target, vendor

# material sets Django up.
from django.contrib.auth import get_user_model  # isort: skip
from django.db import connection  # isort: skip
from django.test import Client  # isort: skip
from django.test.utils import CaptureQueriesContext  # isort: skip
from django.utils import timezone  # isort: skip

from wagtail.models import Page  # isort: skip

from articles.comments import search_tables  # isort: skip
from articles.comments.desk import jobs  # isort: skip
from articles.comments.desk.selecting import Selection  # isort: skip
from articles.comments.models import (  # isort: skip
    Action,
    BulkJob,
    CommentSignal,
    CommentThread,
    ReaderComment,
    Status,
)
from articles.comments.models.threads import COUNTERS  # isort: skip
from articles.models import ArticleIndexPage, ArticlePage, TopicPage  # isort: skip

PAGES = 1_000
COMMENTS = scaled(1_000_000)
IN_BULK = scaled(100_000)
ROUNDS = 5
AT_ONCE = 10_000
# Of a hundred: most were published long ago.
SHARES = (
    (Status.PUBLISHED, 80),
    (Status.SPAM, 12),
    (Status.BIN, 4),
    (Status.WAITING, 3),
    (Status.UNCONFIRMED, 1),
)
# In how many of a thousand comments a word stands.
OF_ALL = (("ashiatsu", 300), ("moxa", 10), ("cupping", 3), ("gliding", 1))
RARE = "quillfeather"
_REPLIES = """
UPDATE article_comments_readercomment SET reply_count = (
    SELECT COUNT(*) FROM article_comments_readercomment reply
    WHERE reply.root_id = article_comments_readercomment.id AND reply.shown)
WHERE id IN (SELECT root_id FROM article_comments_readercomment)
"""
DESK = "/admin/reader-comments/"
VIEWS = (
    ("tab waiting", "status=waiting"),
    ("tab reported", "status=reported"),
    ("tab published", "status=published"),
    ("tab spam", "status=spam"),
    ("tab bin", "status=bin"),
    ("tab not confirmed", "status=unconfirmed"),
    ("tab my decisions", "status=mine"),
    ("waiting, signal of 1 in 5", "status=waiting&signal=link"),
    ("waiting, signal of 1 in 1000", "status=waiting&signal=word"),
    ("waiting, one page", "status=waiting&page={page}"),
    ("published, a topic of 1 in 3", "status=published&topic={topic}"),
    ("published, Portuguese", "status=published&language=pt"),
    ("published, one week last year", "status=published&since={week}&until={end}"),
    ("waiting, since a week ago", "status=waiting&since={recent}"),
    ("search: rare word", f"status=published&q={RARE}"),
    ("search: in 1 of 1000", "status=published&q=gliding"),
    ("search: in 3 of 1000", "status=published&q=cupping"),
    ("search: in 1 of 100", "status=published&q=moxa"),
    ("search: common word", "status=published&q=ashiatsu"),
    ("search: common, waiting", "status=waiting&q=ashiatsu"),
    ("search: 1 of 100, waiting", "status=waiting&q=moxa"),
    ("search: name", "status=published&q=Reader+77701"),
    ("search: e-mail", "status=published&q=r77701@example.org"),
    ("search: beginning of a word", "status=published&q=quillf"),
)


def main() -> None:
    """Make the comments, open each view, then decide about a tenth of them."""
    started = time.perf_counter()
    user = get_user_model().objects.create_superuser("bench", "b@example.org", "x")
    named = _make(random.Random(3), user)
    print(
        f"queue, {vendor()}: {ReaderComment.objects.count():,} comments on {PAGES:,} "
        f"pages, made in {time.perf_counter() - started:.0f} s"
    )
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user)
    client.get(DESK)
    for name, query in VIEWS:
        _open(client, name, f"{DESK}?{query.format(**named)}")
    _bulk(client, user)


def _make(rng: random.Random, user: Any) -> dict[str, Any]:
    topic = _pages()
    threads = list(CommentThread.objects.order_by("pk").values_list("pk", flat=True))
    statuses = [status for status, share in SHARES for _ in range(share)]
    numbers: dict[tuple[int, str], int] = {}
    texts = [sentence(rng) for _ in range(5_000)]
    now = timezone.now()
    # Their words are read once all are there, as after a migration.
    search_tables.remove(connection)
    roots: dict[int, int] = {}
    for first in range(0, COMMENTS, AT_ONCE):
        rows = list(_rows(rng, first, threads, statuses, texts, now))
        _answer(rng, rows, roots)
        ReaderComment.objects.bulk_create(rows, batch_size=AT_ONCE)
        CommentSignal.objects.bulk_create(_signals(rng, rows))
        for row in rows:
            if row.status == Status.PUBLISHED and row.root_id is None:
                roots[row.thread_id] = row.pk
            key = (row.thread_id, row.status)
            numbers[key] = numbers.get(key, 0) + 1
    for pk in threads:
        known = {name: numbers.get((pk, s), 0) for s, name in COUNTERS.items()}
        top = ReaderComment.objects.filter(thread=pk, shown=True, root=None)
        known["conversations"] = top.count()
        CommentThread.objects.filter(pk=pk).update(**known)
    with connection.cursor() as cursor:
        cursor.execute(_REPLIES)
    search_tables.when_migrated(using=connection.alias)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if vendor() == "PostgreSQL" else "ANALYZE")
    page = CommentThread.objects.get(pk=threads[500]).page_id
    day = timedelta(days=1)
    return {
        "page": page,
        "topic": topic.pk,
        "week": (now - 400 * day).date(),
        "end": (now - 394 * day).date(),
        "recent": (now - 7 * day).date(),
    }


def _pages() -> TopicPage:
    """A thousand articles, a third of them under one topic, each with a thread."""
    index = ArticleIndexPage.objects.get()
    model = another_page("page-0")
    _copies(index, model)
    topic = TopicPage(title="Sleep", slug="sleep")
    index.get_parent().add_child(instance=topic)
    pages = list(ArticlePage.objects.descendant_of(index).order_by("pk"))
    link = ArticlePage.article_topics.rel.related_model
    link.objects.bulk_create(link(page=page, topic=topic) for page in pages[::3])
    CommentThread.objects.bulk_create(CommentThread(page=page) for page in pages)
    return topic


def _answer(
    rng: random.Random, rows: list[ReaderComment], roots: dict[int, int]
) -> None:
    """Let a third answer one that was made before in its thread."""
    for row in rows:
        above = roots.get(row.thread_id)
        if above and rng.random() < 0.33:  # noqa: PLR2004 - a third
            row.parent_id = row.root_id = above
            row.depth = 1


def _copies(index: Any, model: Any) -> None:
    """Copy a page a thousand times by its rows: one by one takes a minute."""
    known = Page.objects.filter(pk=model.pk).values().get()
    del known["id"]
    first = index.get_children_count() + 1
    for n in range(1, PAGES):
        known |= {
            "title": f"Page {n}",
            "slug": f"page-{n}",
            "path": Page._get_path(index.path, model.depth, first + n),  # noqa: SLF001
            "url_path": f"{index.url_path}page-{n}/",
            "translation_key": uuid4(),
        }
        Page.objects.bulk_create([Page(**known)])
    Page.objects.filter(pk=index.pk).update(numchild=first + PAGES)
    table = ArticlePage._meta.db_table  # noqa: SLF001
    fields = ArticlePage._meta.local_concrete_fields  # noqa: SLF001
    columns = [f'a."{one.column}"' for one in fields if not one.primary_key]
    names = ", ".join(one.removeprefix("a.") for one in columns)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} (page_ptr_id, {names}) "  # noqa: S608 - names of ours
            f"SELECT p.id, {', '.join(columns)} FROM wagtailcore_page p, {table} a "
            "WHERE a.page_ptr_id = %s AND p.slug LIKE 'page-%%' AND p.id <> %s",
            [model.pk, model.pk],
        )


def _rows(  # noqa: PLR0913, PLR0917 - all that a row is made of
    rng: random.Random,
    first: int,
    threads: list[int],
    statuses: list[Status],
    texts: list[str],
    now: Any,
) -> Iterator[ReaderComment]:
    for n in range(first, first + AT_ONCE):
        status = rng.choice(statuses)
        words = [word for word, share in OF_ALL if rng.randrange(1000) < share]
        words += [RARE] if n % 100_000 == 7 else []  # noqa: PLR2004 - ten in all
        yield ReaderComment(
            thread_id=rng.choice(threads),
            status=status,
            shown=status == Status.PUBLISHED,
            is_urgent=status == Status.WAITING and rng.random() < 0.01,  # noqa: PLR2004
            name=f"Reader {n}",
            email=f"r{n}@example.org",
            email_key=f"{n:032x}",
            body=f"{rng.choice(texts)} {' '.join(words)}",
            held_for=[{"code": "first_comment", "data": {}}],
            language="pt" if rng.random() < 0.01 else "en",  # noqa: PLR2004
            created=now - timedelta(minutes=COMMENTS - n),
        )


def _signals(rng: random.Random, rows: list[ReaderComment]) -> Iterator[CommentSignal]:
    for row in rows:
        if rng.random() < 0.2:  # noqa: PLR2004 - one in five
            yield CommentSignal(comment=row, code="link")
        if rng.random() < 0.001:  # noqa: PLR2004 - one in a thousand
            yield CommentSignal(comment=row, code="word")


def _open(client: Client, name: str, address: str) -> None:
    asked: list[tuple[str, Any]] = []

    def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        asked.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        answer = client.get(address)
    assert answer.status_code == 200, answer  # noqa: S101, PLR2004
    own = [query for query in asked if "article_comments" in query[0]]
    times = [_asked_again(own) for _ in range(ROUNDS)]
    found = bytes(answer.content).count(b'data-entry="')
    print(
        f"  {name:30} {len(asked):2} queries, {len(own)} about comments: "
        f"{statistics.median(times):6.1f} ms of database, {found} shown",
        flush=True,
    )


def _asked_again(queries: list[tuple[str, Any]]) -> float:
    """Give the milliseconds until the last row of the last query."""
    with connection.cursor() as cursor:
        started = time.perf_counter()
        for sql, params in queries:
            cursor.execute(sql, params)
            cursor.fetchall()
        return (time.perf_counter() - started) * 1000


def _bulk(client: Client, user: Any) -> None:
    """Mark a filtered tenth as spam, then take it back; the worker's own code."""
    selection = Selection(tab=Status.PUBLISHED.value, signal="link", mine=user.pk)
    number = selection.rows(ReaderComment.objects.all()).count()
    started = time.perf_counter()
    with CaptureQueriesContext(connection) as captured:
        client.get(f"{DESK}bulk/?{selection.query()}&scope=all&do=spam")
    print(
        f"  bulk: confirmation for {number:,}: {len(captured)} queries, "
        f"{time.perf_counter() - started:.2f} s in all"
    )
    newest = jobs.newest_comment()
    rows = selection.rows(ReaderComment.objects.all()).order_by("pk")
    highest = rows.values_list("pk", flat=True)[min(IN_BULK, number) - 1]
    job = BulkJob(
        batch=uuid4(),
        action=Action.SPAM,
        selection=selection.query(),
        by=user,
        highest=min(highest, newest),
        expected=min(IN_BULK, number),
    )
    _timed("marked as spam", job)
    undo = BulkJob(action=Action.UNDO, undoes=job.batch, by=user, expected=job.done)
    undo.position = sys.maxsize
    _timed("taken back", undo)


def _timed(name: str, job: BulkJob) -> None:
    job.save()
    started = time.perf_counter()
    jobs.carry_out(job.pk)
    seconds = time.perf_counter() - started
    job.refresh_from_db()
    print(
        f"  bulk: {job.done:,} {name} in {seconds:.0f} s: "
        f"{job.done / seconds:,.0f} a second, {job.skipped} left out"
    )


if __name__ == "__main__":
    target()
    print("a tenth of everything" if SMALL else "full size")
    main()
