"""All that the database holds, as text."""

from collections.abc import Iterator

from django.db import connection


def tables_with(*needles: str) -> list[str]:
    """Name the tables in which one of the words stands, whatever its case."""
    wanted = [needle.lower() for needle in needles]
    return sorted(
        {
            table
            for table in connection.introspection.table_names()
            for value in _values(table)
            if any(needle in value for needle in wanted)
        }
    )


def _values(table: str) -> Iterator[str]:
    name = connection.ops.quote_name(table)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {name}")  # noqa: S608 - a table of ours
        for row in cursor.fetchall():
            yield from (_text(value) for value in row)


def _text(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace").lower()
    return str(value).lower()
