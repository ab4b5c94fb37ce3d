"""Comments by their words: those of the text and the name, and of the address.

Each database has a table of words of its own beside the comments, kept by triggers
(`search_tables.py`), so that nothing that changes a comment has to think of it.
"""

import unicodedata
from typing import Final

import regex
from django.db import connection, transaction
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from .models import ReaderComment

TABLE: Final = "article_comments_search"
# More would only make the question slower, not the answer better.
MOST_WORDS: Final = 8
# A single letter as the beginning of a word finds nearly everything.
_SHORTEST_BEGINNING: Final = 2
_WORD: Final = regex.compile(r"[\p{L}\p{N}\p{M}]+")
# The accents of Latin, Greek and Cyrillic letters, once they stand apart (NFD).
_ACCENTS: Final = regex.compile("[\u0300-\u036f]")
_PAGES: Final = 200

_SQLITE: Final = f"SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s"  # noqa: S608 - names of ours
_POSTGRESQL: Final = f"SELECT id FROM {TABLE} WHERE words @@ %s::tsquery"  # noqa: S608


def words_in(text: str) -> list[str]:
    """Give the words to look for, without accents: nothing else of it is a question."""
    plain = _ACCENTS.sub("", unicodedata.normalize("NFD", text)).lower()
    return [str(word) for word in _WORD.findall(plain)[:MOST_WORDS]]


def having(
    rows: QuerySet[ReaderComment],
    words: list[str],
    *,
    with_email: bool,
    has_few: bool = False,
) -> QuerySet[ReaderComment]:
    """Keep the comments that have all these words; the last may be its beginning.

    `with_email` looks into addresses as well, for those who may see them. `has_few`
    says that hardly any is found: PostgreSQL takes the beginning of a word for
    frequent, and would read all comments to find twenty that are not there.
    """
    if connection.vendor == "postgresql":
        sql = f"{_POSTGRESQL} OFFSET 0" if has_few else _POSTGRESQL
        found = RawSQL(sql, [_tsquery(words, with_email=with_email)])  # noqa: S611 - bound
    else:
        found = RawSQL(_SQLITE, [_match(words, with_email=with_email)])  # noqa: S611 - bound
    return rows.filter(pk__in=found)


def forget(pages: int = _PAGES) -> bool:
    """Take the words of what was erased out of SQLite's index for good.

    It only marks them until its parts are merged. Does so much of it, in pages of 4 kB.
    Returns: whether there may be more to do.
    """
    return connection.vendor == "sqlite" and _merge(-pages)


def forget_all() -> None:
    """Do so until nothing is left, a little at a time: others can write in between."""
    if connection.vendor != "sqlite":
        return
    with transaction.atomic():
        goes_on = _merge(-_PAGES)
    while goes_on:
        with transaction.atomic():
            goes_on = _merge(_PAGES)


def _merge(pages: int) -> bool:
    """See "The 'merge' command" in SQLite's documentation of FTS5."""
    statement = f"INSERT INTO {TABLE} ({TABLE}, rank) VALUES ('merge', %s)"  # noqa: S608
    connection.ensure_connection()
    before = connection.connection.total_changes
    with connection.cursor() as cursor:
        cursor.execute(statement, [pages])
    # One change is the statement's own.
    return bool(connection.connection.total_changes - before > 1)


def _match(words: list[str], *, with_email: bool) -> str:
    parts = [f'"{word}"' for word in words]
    if _is_beginning(words[-1]):
        parts[-1] += " *"
    question = " AND ".join(parts)
    return question if with_email else f"{{name body}} : ({question})"


def _tsquery(words: list[str], *, with_email: bool) -> str:
    parts = [f"'{word}'" for word in words]
    marks = ("*" if _is_beginning(words[-1]) else "") + ("" if with_email else "A")
    if not with_email:
        parts = [f"{part}:A" for part in parts[:-1]] + parts[-1:]
    parts[-1] += f":{marks}" if marks else ""
    return " & ".join(parts)


def _is_beginning(word: str) -> bool:
    return len(word) >= _SHORTEST_BEGINNING
