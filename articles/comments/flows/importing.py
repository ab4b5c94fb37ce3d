"""Old comments arrive with an imported page, as threads, each once."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache, partial
from typing import Final

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone, translation

from articles.comments import counters, fragments
from articles.comments.addresses import email_key
from articles.comments.models import (
    Badge,
    CommentSettings,
    CommentThread,
    ReaderComment,
    Status,
)
from articles.comments.models.threads import COUNTERS

from .arranging import Parents, Place, cut_circles, in_order, places, seen
from .arrivals import ImportedComment, kept, told

CHUNK: Final = 1000
_ANCIENT: Final = datetime.min.replace(tzinfo=UTC)

_key_of = lru_cache(maxsize=1000)(email_key)


@dataclass(slots=True)
class ImportedCounts:
    """How many were added, how many were here, and sentences about oddities."""

    added: int = 0
    known: int = 0
    problems: list[str] = field(default_factory=list)


def add_imported(
    page_id: int,
    site_id: int,
    comments: Iterable[ImportedComment],
    *,
    is_open: bool = True,
) -> ImportedCounts:
    """Store the comments of a page that are not here yet; nobody gets a mail.

    Parents may come in any order, and be here from an earlier import. A reply whose
    parent is nowhere starts a conversation, and so does the oldest comment of a circle:
    both are told in `problems`. An email address older than the site keeps them is left
    out. What an editor did here to an earlier import stays. A page that has no thread
    yet takes comments if `is_open`.

    All or nothing, within the caller's transaction if there is one.
    """
    counts = ImportedCounts()
    with transaction.atomic():
        CommentThread.objects.get_or_create(
            page_id=page_id, defaults={"is_open": is_open}
        )
        thread = CommentThread.objects.select_for_update().get(page_id=page_id)
        arrival = _Arrival(thread, CommentSettings.of(site_id), _known(thread), counts)
        arrival.take(comments)
        if arrival.fresh:
            with translation.override(settings.LANGUAGE_CODE):
                arrival.store()
            transaction.on_commit(partial(fragments.fill_later, page_id))
    return counts


def _known(thread: CommentThread) -> dict[str, Place]:
    rows = thread.comments.exclude(imported_from="")
    columns = ("imported_from", "id", "parent_id", "root_id", "depth")
    return {key: Place(*place) for key, *place in rows.values_list(*columns)}


@dataclass
class _Arrival:
    """Comments on their way into a thread that this transaction has locked."""

    thread: CommentThread
    settings: CommentSettings
    known: Mapping[str, Place]
    counts: ImportedCounts
    fresh: dict[str, ImportedComment] = field(default_factory=dict)
    now: datetime = field(default_factory=timezone.now)

    def take(self, comments: Iterable[ImportedComment]) -> None:
        for comment in comments:
            if comment.key in self.known or comment.key in self.fresh:
                self.counts.known += 1
            else:
                self.fresh[comment.key] = comment

    def store(self) -> None:
        times = {key: one.created or self.now for key, one in self.fresh.items()}
        parents = self._parents(times)
        order = in_order(parents, times)
        placed = places(order, _reserve(len(order)), parents, self.known)
        published = {k for k in order if self.fresh[k].status == Status.PUBLISHED}
        shown, replies = seen(placed, published)
        for start in range(0, len(order), CHUNK):
            rows = [self._row(k, placed[k]) for k in order[start : start + CHUNK]]
            for row in rows:
                row.shown, row.reply_count = row.pk in shown, replies[row.pk]
            ReaderComment.objects.bulk_create(rows)
        self.counts.added = len(order)
        if any(parent in self.known for parent in parents.values()):
            # What was here may be a tombstone now, or have more replies.
            counters.recount(self.thread)
        else:
            self._count(sum(p.root is None and p.pk in shown for p in placed.values()))

    def _parents(self, times: Mapping[str, datetime]) -> Parents:
        """Give each comment's parent, None for a root; circles and orphans are cut."""
        parents: Parents = {}
        for key, comment in self.fresh.items():
            parent = comment.parent_key
            if parent and not (parent in self.fresh or parent in self.known):
                self._tell(comment, "answers one that did not come with the page")
                parent = None
            parents[key] = parent or None
        for key in cut_circles(parents, times):
            self._tell(self.fresh[key], "answers itself, by way of others")
        return parents

    def _tell(self, comment: ImportedComment, what: str) -> None:
        self.counts.problems.append(
            f"The comment {told(comment)}, {what}: it starts a conversation."
        )

    def _row(self, key: str, place: Place) -> ReaderComment:
        comment = self.fresh[key]
        texts = kept(comment)
        self.counts.problems += texts.problems
        created = comment.created or self.now
        return ReaderComment(
            pk=place.pk,
            thread=self.thread,
            parent_id=place.parent,
            root_id=place.root,
            depth=place.depth,
            status=comment.status,
            name=texts.name,
            email=texts.email if created > self._oldest_email else "",
            # Stays, as in `privacy/retention.py`: people are found by it.
            email_key=_key_of(texts.email),
            website=texts.website,
            body=texts.body,
            badge=Badge.AUTHOR if comment.by_author else Badge.READER,
            created=created,
            imported_from=key,
        )

    @cached_property
    def _oldest_email(self) -> datetime:
        days = self.settings.keep_email_days
        return self.now - timedelta(days=days) if days else _ANCIENT

    def _count(self, conversations: int) -> None:
        statuses = Counter(comment.status for comment in self.fresh.values())
        added = {COUNTERS[s]: n for s, n in statuses.items() if s in COUNTERS}
        added["conversations"] = conversations
        CommentThread.objects.filter(pk=self.thread.pk).update(
            **{name: F(name) + number for name, number in added.items()}
        )


def _reserve(number: int) -> list[int]:
    """Take ids for so many rows, so that replies can name rows not yet stored."""
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
