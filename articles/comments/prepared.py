"""Small look-ups that every comment makes: Django writes their SQL once, not each time.

Writing the SQL of a small query takes Django several times as long as the database
needs to answer it, and a comment that is sent asks seven of them.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet


class Prepared:
    """A query of `values_list`, whose `examples` other values may stand for.

    Each example must be of the right type, and unlike all else in the query. Rows come
    as the driver gives them: SQLite has numbers for true and false.
    """

    def __init__(
        self, make: Callable[..., QuerySet[Any, Any]], *examples: str | int | datetime
    ) -> None:
        self._make = make
        self._examples = examples
        self._written: dict[str, tuple[str, list[Any]]] = {}

    def rows(self, *values: str | int | datetime) -> Sequence[tuple[Any, ...]]:
        """Ask with these values in the place of the examples."""
        if connection.vendor not in self._written:
            self._written[connection.vendor] = self._write()
        sql, parameters = self._written[connection.vendor]
        given = dict(zip(map(_stored, self._examples), values, strict=True))
        with connection.cursor() as cursor:
            cursor.execute(
                sql, [_stored(given.get(value, value)) for value in parameters]
            )
            found: list[tuple[Any, ...]] = cursor.fetchall()
        return found

    def _write(self) -> tuple[str, list[Any]]:
        sql, parameters = self._make(*self._examples).query.sql_with_params()
        return sql, [_stored(value) for value in parameters]


def _stored(value: Any) -> Any:
    """SQLite keeps a time without its zone."""
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return value
