"""Adding to counters, whoever else adds at the same time.

The statements are written here: Django takes longer to write such a one than the
database needs to carry it out, and each comment that is sent adds to several.
"""

from collections.abc import Mapping
from typing import Any

from django.db import connection, models


def add(
    model: type[models.Model],
    key: tuple[str, ...],
    rows: Mapping[tuple[Any, ...], Mapping[str, int]],
) -> None:
    """Add numbers to counters; a row that is missing starts at 0, none falls below it.

    `rows` maps the values of the columns `key`, which must be unique, to the numbers by
    column. Rows are touched in order, so that two who add never wait in a circle.
    SQLite and PostgreSQL both know ON CONFLICT with what the row holds.
    """
    if not rows:
        return
    columns = list(next(iter(rows.values())))
    table = connection.ops.quote_name(model._meta.db_table)  # noqa: SLF001
    names = ", ".join(f'"{name}"' for name in (*key, *columns))
    unique = ", ".join(f'"{name}"' for name in key)
    place = f"({', '.join(['%s'] * (len(key) + len(columns)))})"
    least = "MAX" if connection.vendor == "sqlite" else "GREATEST"
    # What is inserted is at least 0; what is added may be less.
    sums = ", ".join(
        f'"{name}" = {least}(0, {table}."{name}" + %s)' for name in columns
    )
    statement = (
        f"INSERT INTO {table} ({names}) VALUES {place} "  # noqa: S608 - names of ours
        f"ON CONFLICT ({unique}) DO UPDATE SET {sums}"
    )
    parameters = []
    fields: list[Any] = [model._meta.get_field(name) for name in key]  # noqa: SLF001
    for values in sorted(rows):
        # As Django stores them: SQLite keeps a time without its zone.
        stored = [
            field.get_db_prep_save(value, connection)
            for field, value in zip(fields, values, strict=True)
        ]
        numbers = [rows[values][name] for name in columns]
        parameters.append([*stored, *(max(n, 0) for n in numbers), *numbers])
    with connection.cursor() as cursor:
        cursor.executemany(statement, parameters)


def add_to(model: type[models.Model], pk: int, column: str, number: int) -> None:
    """Add a number to one counter of a row that is there."""
    table = connection.ops.quote_name(model._meta.db_table)  # noqa: SLF001
    name = connection.ops.quote_name(column)
    change = f"{name} = {name} + %s"
    statement = f"UPDATE {table} SET {change} WHERE id = %s"  # noqa: S608 - names of ours
    with connection.cursor() as cursor:
        cursor.execute(statement, [number, pk])


def add_to_many(
    model: type[models.Model], column: str, numbers: Mapping[int, int]
) -> None:
    """Add to one counter of rows that are there: how much, by their ids."""
    table = connection.ops.quote_name(model._meta.db_table)  # noqa: SLF001
    name = connection.ops.quote_name(column)
    change = f"{name} = {name} + %s"
    statement = f"UPDATE {table} SET {change} WHERE id = %s"  # noqa: S608 - names of ours
    changes = [(number, pk) for pk, number in sorted(numbers.items()) if number]
    if changes:
        with connection.cursor() as cursor:
            cursor.executemany(statement, changes)
