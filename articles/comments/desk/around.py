"""What stands around the list: numbers, and what can be filtered by. One query in all.

Wagtail itself asks nine for a screen, and the desk keeps to twelve.
"""

import json
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import (
    CharField,
    Count,
    IntegerField,
    Max,
    QuerySet,
    Subquery,
    Sum,
    Value,
)
from django.db.models.expressions import RawSQL
from django.utils.formats import number_format
from django.utils.translation import gettext

from articles.comments.models import CommentThread, ReaderComment, Status
from articles.comments.models.threads import COUNTERS
from articles.comments.targets import choices

from .mails import unsent_ones
from .selecting import MINE, REPORTED, TABS, Selection, decisions_of

# Counted so far and no further: what counts is whether it is a handful or many.
MOST_COUNTED: Final = 1000
MOST_PAGES: Final = 200

_COMMENTS: Final = ReaderComment._meta.db_table  # noqa: SLF001
# Hops from one language to the next in the index, where DISTINCT would read all rows.
_LANGUAGES: Final = f"""
WITH RECURSIVE found(code) AS (
    SELECT MIN(language) FROM {_COMMENTS} WHERE language > ''
    UNION ALL
    SELECT (SELECT MIN(language) FROM {_COMMENTS} WHERE language > code)
    FROM found WHERE code IS NOT NULL)
SELECT {{join}}(code, ' ') FROM found WHERE code IS NOT NULL
"""  # noqa: S608 - names of ours


class CappedCount(Subquery):
    """Counts the rows of a query that has a limit, inside another query."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) capped)"
    output_field = IntegerField()


class Rows(Subquery):
    """The rows of a query with three columns as one text of JSON."""

    output_field = CharField()

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        template = (
            "(SELECT json_group_array(json_array(kind, key, name)) "
            "FROM (%(subquery)s) found)"
        )
        return self.as_sql(compiler, connection, template=template)

    def as_postgresql(self, compiler: Any, connection: Any) -> Any:
        template = (
            "(SELECT json_agg(json_build_array(kind, key, name))::text "
            "FROM (%(subquery)s) found)"
        )
        return self.as_sql(compiler, connection, template=template)


class Languages(RawSQL):
    """The languages of all comments, with blanks between them."""

    def __init__(self) -> None:
        super().__init__(_LANGUAGES, [], CharField())

    def as_sqlite(self, compiler: Any, connection: Any) -> Any:
        return f"({self.sql.format(join='group_concat')})", []

    def as_postgresql(self, compiler: Any, connection: Any) -> Any:
        return f"({self.sql.format(join='string_agg')})", []


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab with its number; that of one's own decisions goes up to a thousand."""

    status: str
    name: Any
    number: int
    shown: str
    query: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Around:
    """`number` is how many are found, up to 1,001 where no counter knows it; `unsent`
    counts mails; `named` has the (id, name) of pages, topics and authors."""

    tabs: list[Tab]
    number: int
    waiting: int
    unsent: int
    named: dict[str, list[tuple[str, str]]]
    languages: list[str]


def around(
    selection: Selection,
    visible: QuerySet[ReaderComment],
    threads: QuerySet[CommentThread],
) -> Around:
    """Ask for all that stands around a list; `threads` are those that somebody sees."""
    if selection.page_id:
        threads = threads.filter(page_id=selection.page_id)
    rides: dict[str, Any] = {
        REPORTED: _count(Selection(REPORTED, selection.page_id).rows(visible)),
        MINE: capped(decisions_of(selection.mine)),
    }
    rides["unsent"] = _count(unsent_ones())
    if not selection.is_plain:
        rides["found"] = capped(selection.rows(visible))
    found = threads.aggregate(
        **{name: Sum(name) for name in COUNTERS.values()},
        **{name: Max(number) for name, number in rides.items()},
        choices=Max(Rows(choices(MOST_PAGES))),
        languages=Max(Languages()),
    )
    named: dict[str, list[tuple[str, str]]] = {"page": [], "topic": [], "author": []}
    for group, pk, name in json.loads(found["choices"] or "[]"):
        named[group].append((str(pk), name))
    for rows in named.values():
        rows.sort(key=lambda row: row[1].casefold())
    return Around(
        tabs=[_tab(selection, tab, found[tab] or 0) for tab in TABS],
        waiting=found[Status.WAITING] or 0,
        unsent=found["unsent"] or 0,
        number=found[selection.tab if selection.is_plain else "found"] or 0,
        named=named,
        languages=(found["languages"] or "").split(),
    )


def capped(rows: QuerySet[Any]) -> CappedCount:
    """Count up to 1,001; more than that is just many."""
    return CappedCount(rows.order_by().values("pk")[: MOST_COUNTED + 1])


def many(number: int) -> str:
    """Write a number that was counted so."""
    if number > MOST_COUNTED:
        return gettext("more than %(number)s") % {"number": grouped(MOST_COUNTED)}
    return grouped(number)


def grouped(number: int) -> str:
    """Write a number with its thousands apart."""
    return number_format(number, use_l10n=True, force_grouping=True)


def _count(rows: QuerySet[Any]) -> Subquery:
    alone = rows.order_by().values(one=Value(1))
    return Subquery(alone.annotate(number=Count("pk")).values("number"))


def _tab(selection: Selection, tab: str, number: int) -> Tab:
    return Tab(
        tab,
        TABS[tab],
        number,
        many(number) if tab == MINE else grouped(number),
        selection.query(tab=tab),
        tab == selection.tab,
    )
