"""The comments of a page, whole conversations at a time, in two queries at any size."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db import connection
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import ngettext

from .models import CommentThread, ReaderComment
from .rendering import PATH, VERSION, on_page, render
from .targets import Target
from .threads import Row, as_html

CONVERSATIONS: Final = 20
REPLIES: Final = 20
# Of one conversation on its own page.
REPLIES_ALONE: Final = 100

_COLUMNS = ("id", "parent_id", "html", "html_version", "reply_count")


@dataclass(frozen=True, slots=True)
class Conversations:
    """`next_after` is the key of the next page, None on the last, and `next_number`
    how many stand there."""

    html: SafeString
    shown: int
    next_after: int | None
    next_number: int


NOTHING: Final = Conversations(SafeString(""), 0, None, 0)


def conversations(
    thread: CommentThread, target: Target, *, after: int | None = None
) -> Conversations:
    """Give 20 conversations, oldest first, those whose id is above `after`.

    At most 20 replies of each are shown; a link leads to the others.
    """
    query = thread.comments.filter(root=None, shown=True, id__gt=after or 0)
    # Twice as many: the link to the next page says how many stand there.
    roots = list(query.order_by("id").values_list(*_COLUMNS)[: CONVERSATIONS * 2])
    page, more = roots[:CONVERSATIONS], roots[CONVERSATIONS:]
    if not page:
        return NOTHING
    replies = _replies([row[0] for row in page])
    links = {
        row[0]: _more_link(row[0], row[4])
        for row in page
        if len(replies.get(row[0], ())) > REPLIES
    }
    rows = (part for row in page for part in (row, *replies.get(row[0], ())[:REPLIES]))
    html = as_html(_rendered(rows, target), after=links)
    after = page[-1][0] if more else None
    return Conversations(on_page(html, target.url), len(page), after, len(more))


def conversation(
    root: ReaderComment, target: Target, *, after: int | None = None
) -> Conversations:
    """Give one conversation, 100 replies at a time; the root stands on every page."""
    query = ReaderComment.objects.filter(root=root, shown=True, id__gt=after or 0)
    found = list(query.order_by("id").values_list(*_COLUMNS)[: REPLIES_ALONE * 2])
    page, more = found[:REPLIES_ALONE], found[REPLIES_ALONE:]
    first = (root.pk, None, root.html, root.html_version, root.reply_count)
    here = {row[0] for row in page} | {root.pk}
    # A reply to a comment of an earlier page stands right below the root.
    rows = [(*row[:1], row[1] if row[1] in here else root.pk, *row[2:]) for row in page]
    html = as_html(_rendered([first, *rows], target), after={})
    after = page[-1][0] if more else None
    return Conversations(on_page(html, target.url), len(page), after, len(more))


def where(comment: ReaderComment) -> tuple[str, int | None]:
    """Say on which page a shown comment stands: ("page" | "conversation", after)."""
    root = comment.conversation_id
    if comment.root_id:
        earlier = ReaderComment.objects.filter(
            root_id=root, shown=True, id__lt=comment.pk
        )
        number = earlier.count()
        if number >= REPLIES:
            return "conversation", _key(earlier, number - number % REPLIES_ALONE)
    before = ReaderComment.objects.filter(
        thread_id=comment.thread_id, root=None, shown=True, id__lt=root
    )
    number = before.count()
    return "page", _key(before, number - number % CONVERSATIONS)


def _key(earlier: Any, skipped: int) -> int | None:
    """The id after which the page starts that skips so many comments."""
    if not skipped:
        return None
    return int(earlier.order_by("id").values_list("id", flat=True)[skipped - 1])


def _replies(roots: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    """Give up to 21 shown replies of each root, in one query whatever their number.

    One SELECT a root, each with its own limit, is what neither `IN` nor Django's
    `union()` can say on SQLite.
    """
    columns = ", ".join(f'"{column}"' for column in ("root_id", *_COLUMNS))
    one = (
        f'SELECT * FROM (SELECT {columns} FROM "{ReaderComment._meta.db_table}" '  # noqa: S608, SLF001
        f'WHERE "root_id" = %s AND "shown" = %s ORDER BY "id" LIMIT {REPLIES + 1}) AS r'
    )
    parameters = [value for root in roots for value in (root, True)]
    found: dict[int, list[tuple[Any, ...]]] = {}
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join([one] * len(roots)), parameters)
        for root, *row in cursor:
            found.setdefault(root, []).append(tuple(row))
    return found


def _rendered(rows: Iterable[tuple[Any, ...]], target: Target) -> list[Row]:
    """Take the stored fragments; those of an older version are rendered here."""
    rows = list(rows)
    stale = [row[0] for row in rows if row[3] != VERSION]
    fresh: dict[int, str] = {}
    if stale:
        found = ReaderComment.objects.select_related("parent").in_bulk(stale)
        fresh = {pk: render(comment, target) for pk, comment in found.items()}
    return [Row(row[0], row[1], fresh.get(row[0], row[2])) for row in rows]


def _more_link(root: int, count: int) -> str:
    number = max(count - REPLIES, 1)
    text = ngettext("%(number)s more reply", "%(number)s more replies", number) % {
        "number": number
    }
    return (
        f'<p class="thread__more"><a href="{PATH}comments/{root}/">{escape(text)}</a>'
        "</p>"
    )
