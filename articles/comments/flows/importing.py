"""Old comments arrive with an imported page, as threads, each once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.utils import timezone

from articles.comments import counters
from articles.comments.addresses import email_key
from articles.comments.models import (
    Badge,
    CommentSettings,
    CommentThread,
    ReaderComment,
    Status,
)

CHUNK = 1000


@dataclass(frozen=True, slots=True)
class ImportedComment:
    """A comment of another site. `key` names it for ever, within its page; `body` is
    plain text; `by_author` gives it the author's badge."""

    key: str
    parent_key: str | None
    name: str
    body: str
    created: datetime | None = None
    email: str = ""
    website: str = ""
    status: Status = Status.PUBLISHED
    by_author: bool = False


@dataclass(slots=True)
class ImportedCounts:
    """How many were added, how many were here, and sentences about oddities."""

    added: int = 0
    known: int = 0
    problems: list[str] = field(default_factory=list)


def add_imported(
    page_id: int, site_id: int, comments: Iterable[ImportedComment]
) -> ImportedCounts:
    """Store the comments of a page that are not here yet; nobody gets a mail.

    Parents may come in any order, and be here from an earlier import. A reply whose
    parent is nowhere starts a conversation, and so does the oldest comment of a circle:
    both are told in `problems`. An email address older than the site keeps them is left
    out. What an editor did here to an earlier import stays.
    """
    counts = ImportedCounts()
    with transaction.atomic():
        thread, _ = CommentThread.objects.get_or_create(page_id=page_id)
        CommentThread.objects.select_for_update().get(pk=thread.pk)
        known = _known(thread)
        fresh: dict[str, ImportedComment] = {}
        for comment in comments:
            if comment.key in known or comment.key in fresh:
                counts.known += 1
            else:
                fresh[comment.key] = comment
        parents = _parents(fresh, known, counts)
        rows = _rows(fresh, parents, known, thread, CommentSettings.of(site_id))
        ReaderComment.objects.bulk_create(rows, batch_size=CHUNK)
        counts.added = len(rows)
        if rows:
            counters.recount(thread)
    return counts


def _known(thread: CommentThread) -> dict[str, ReaderComment]:
    rows = thread.comments.exclude(imported_from="")
    rows = rows.only("id", "root_id", "depth", "imported_from", "thread_id")
    return {row.imported_from: row for row in rows}


def _parents(
    fresh: Mapping[str, ImportedComment],
    known: Mapping[str, ReaderComment],
    counts: ImportedCounts,
) -> dict[str, str | None]:
    """Give each comment's parent, None for a root; circles and orphans are cut."""
    parents: dict[str, str | None] = {}
    for key, comment in fresh.items():
        parent = comment.parent_key
        if parent is not None and parent not in fresh and parent not in known:
            counts.problems.append(
                f"Comment {key} answers {parent}, which did not come with the page; "
                "it starts a conversation."
            )
            parent = None
        parents[key] = parent
    _cut_circles(parents, counts)
    return parents


def _cut_circles(parents: dict[str, str | None], counts: ImportedCounts) -> None:
    ended: set[str] = set()
    for key in parents:
        path: dict[str, None] = {}
        link: str | None = key
        while link in parents and link not in ended:
            if link in path:
                counts.problems.append(
                    f"Comment {link} answers itself, by way of others; it starts a "
                    "conversation."
                )
                parents[link] = None
                break
            path[link] = None
            link = parents[link]
        ended |= path.keys()


def _rows(
    fresh: Mapping[str, ImportedComment],
    parents: Mapping[str, str | None],
    known: Mapping[str, ReaderComment],
    thread: CommentThread,
    settings: CommentSettings,
) -> list[ReaderComment]:
    now = timezone.now()
    keep = timedelta(days=settings.keep_email_days)
    oldest = now - keep if settings.keep_email_days else None
    order = _in_order(fresh, parents)
    rows: dict[str, ReaderComment] = {}
    for pk, key in zip(_reserve(len(order)), order, strict=True):
        comment = fresh[key]
        created = comment.created or now
        above = parents[key]
        parent = (rows.get(above) or known[above]) if above else None
        email = comment.email if oldest is None or created > oldest else ""
        rows[key] = ReaderComment(
            pk=pk,
            thread=thread,
            parent=parent,
            root_id=parent.conversation_id if parent else None,
            depth=parent.depth + 1 if parent else 0,
            status=comment.status,
            name=comment.name,
            email=email,
            email_key=email_key(email),
            website=comment.website,
            body=comment.body,
            badge=Badge.AUTHOR if comment.by_author else Badge.READER,
            created=created,
            imported_from=key,
        )
    return list(rows.values())


def _in_order(
    fresh: Mapping[str, ImportedComment], parents: Mapping[str, str | None]
) -> list[str]:
    """Oldest first, but no reply before what it answers, whatever its date says."""
    now = timezone.now()
    times: dict[str | None, datetime] = {}
    depths: dict[str | None, int] = {}
    for key in _parents_first(parents):
        above, own = parents[key], fresh[key].created or now
        times[key] = max(own, times.get(above, own))
        depths[key] = depths.get(above, -1) + 1
    return sorted(fresh, key=lambda key: (times[key], depths[key]))


def _parents_first(parents: Mapping[str, str | None]) -> Iterator[str]:
    """Give each key once, after its parent; there must be no circles."""
    given: set[str] = set()
    for key in parents:
        chain: list[str] = []
        link: str | None = key
        while link is not None and link in parents and link not in given:
            given.add(link)
            chain.append(link)
            link = parents[link]
        yield from reversed(chain)


def _reserve(number: int) -> list[int]:
    """Take ids for so many rows, so that replies can name rows not yet stored."""
    if not number:
        return []
    table = ReaderComment._meta.db_table  # noqa: SLF001
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT nextval(pg_get_serial_sequence(%s, 'id')) "
                "FROM generate_series(1, %s)",
                [table, number],
            )
            return sorted(row[0] for row in cursor)
        # SQLite's one writer is this transaction. AUTOINCREMENT never gives an id
        # twice, and follows the largest that was stored.
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table])
        row = cursor.fetchone()
    first = (row[0] if row else 0) + 1
    return list(range(first, first + number))
