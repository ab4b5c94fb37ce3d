"""Many rows, a few hundred at a time, so that nobody waits long for a lock."""

from collections.abc import Callable
from typing import Any, Final

from django.db import transaction
from django.db.models import QuerySet

AT_ONCE: Final = 500


def in_batches(rows: "QuerySet[Any]", act: Callable[[list[Any]], int]) -> int:
    """Call `act` with the keys of up to 500 rows, each time in its own transaction.

    Largest keys first, so replies come before what they answer. Returns: the sum of
    what `act` returned.
    """
    number, below = 0, None
    while True:
        due = rows if below is None else rows.filter(pk__lt=below)
        newest = due.order_by("-pk").values_list("pk", flat=True)
        keys = list(newest[:AT_ONCE])
        if not keys:
            return number
        with transaction.atomic():
            number += act(keys)
        below = keys[-1]


def delete(rows: "QuerySet[Any]") -> int:
    """Delete rows in batches. Returns: how many there were, what hung on them aside."""

    def delete_batch(keys: list[Any]) -> int:
        found = rows.model.objects.filter(pk__in=keys)
        return int(found.delete()[1].get(rows.model._meta.label, 0))  # noqa: SLF001

    return in_batches(rows, delete_batch)
