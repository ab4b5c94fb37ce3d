"""A repair for full-text search on SQLite: a quotation mark in a query is no error.

modelsearch 1.3.2 puts the words of a query between quotation marks without doubling
those inside (wagtail/wagtail#13227). tests/articles/test_sqlite_search.py fails when
the library does it itself; then this module can go.
"""

from typing import Any


def quote_search_words() -> None:
    """Make `Lexeme.as_sql` double quotation marks and drop NUL."""
    try:
        # Only SQLite with FTS5 has this module's models.
        from modelsearch.backends.database.sqlite.query import Lexeme  # noqa: PLC0415
    except (ImportError, RuntimeError, LookupError):
        return
    if getattr(Lexeme.as_sql, "quotes_words", False):
        return
    original = Lexeme.as_sql

    def as_sql(self: Any, compiler: Any, connection: Any) -> tuple[str, list[str]]:
        value = self.value
        self.value = value.replace("\x00", "").replace('"', '""')
        try:
            result: tuple[str, list[str]] = original(self, compiler, connection)
        finally:
            self.value = value
        return result

    as_sql.quotes_words = True  # type: ignore[attr-defined]  # marks the repair as done
    Lexeme.as_sql = as_sql
