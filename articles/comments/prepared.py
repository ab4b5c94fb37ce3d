"""Small look-ups that every comment makes: Django writes their SQL once, not each time.

Writing the SQL of a small query takes Django several times as long as the database
needs to answer it, and a comment that is sent asks ten of them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet

Value = str | int | datetime


@dataclass(frozen=True, slots=True)
class _Written:
    """A query as one kind of database takes it, and how to read its rows."""

    model: Any
    sql: str
    parameters: Sequence[Any]
    attributes: Sequence[str]
    converters: Sequence[tuple[int, Sequence[Any], Any]]


class Prepared:
    """A query whose `examples` other values may stand for; without `select_related`.

    Each example must be of the right type, and unlike all else in the query.
    """

    def __init__(
        self, make: Callable[..., QuerySet[Any, Any]], *examples: Value
    ) -> None:
        self._make = make
        self._examples = examples
        self._written: dict[str, _Written] = {}

    def rows(self, *values: Value) -> list[Sequence[Any]]:
        """Ask with these values in the place of the examples."""
        written = self._as_written()
        given = dict(zip(map(_stored, self._examples), values, strict=True))
        parameters = [_stored(given.get(value, value)) for value in written.parameters]
        with connection.cursor() as cursor:
            cursor.execute(written.sql, parameters)
            found: list[Any] = cursor.fetchall()
        return list(_converted(found, written)) if written.converters else found

    def objects(self, *values: Value) -> list[Any]:
        """Ask for whole rows of the model, as the query itself would give them."""
        written, found = self._as_written(), self.rows(*values)
        make = written.model.from_db
        return [make(connection.alias, written.attributes, row) for row in found]

    def _as_written(self) -> _Written:
        if connection.vendor not in self._written:
            self._written[connection.vendor] = self._write()
        return self._written[connection.vendor]

    def _write(self) -> _Written:
        compiler = self._make(*self._examples).query.get_compiler(connection.alias)
        sql, parameters = compiler.as_sql()
        columns = [column for column, *_ in compiler.select]
        return _Written(
            compiler.query.model,
            sql,
            [_stored(value) for value in parameters],
            [column.target.attname for column in columns if hasattr(column, "target")],
            [
                (place, functions, expression)
                for place, (functions, expression) in compiler.get_converters(
                    columns
                ).items()
            ],
        )


def _converted(rows: Sequence[Any], written: _Written) -> Iterator[list[Any]]:
    """As `SQLCompiler.apply_converters` does: SQLite has numbers for true and false."""
    for row in map(list, rows):
        for place, functions, expression in written.converters:
            for convert in functions:
                row[place] = convert(row[place], expression, connection)
        yield row


def _stored(value: Any) -> Any:
    """SQLite keeps a time without its zone."""
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return value
