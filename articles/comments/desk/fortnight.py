"""The last fourteen days, and what waits now: for the desk, and for the dashboard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from django.db.models import Count, Max, Subquery, Sum, Value
from django.utils import timezone
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.comments.days import RECEIVED, median_wait
from articles.comments.models import DayCount, Status

from .bars import Bar, bars
from .permissions import threads_visible_to, visible_to

DAYS: Final = 14


@dataclass(frozen=True, slots=True)
class Day:
    """What happened on one day."""

    day: date
    received: int
    published: int
    spam: int


@dataclass(frozen=True, slots=True)
class Fortnight:
    """Fourteen days, today the last, with their sums."""

    days: Sequence[Day]
    bars: Sequence[Bar]
    published: int
    spam: int
    usual_wait: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits now; `oldest` says for how long, "" if nothing does."""

    number: int
    urgent: int
    oldest: str


def fortnight(today: date | None = None) -> Fortnight:
    """Read the counts of fourteen days, in one query."""
    today = today or timezone.localdate()
    first = today - timedelta(days=DAYS - 1)
    rows = DayCount.objects.filter(day__range=(first, today))
    counts: dict[tuple[date, str], int] = {}
    sums: dict[str, int] = {}
    for day, what, number in rows.values_list("day", "what", "number"):
        counts[day, what] = number
        sums[what] = sums.get(what, 0) + number
    days = [
        Day(
            day,
            *(counts.get((day, what), 0) for what in (RECEIVED, "published", "spam")),
        )
        for day in (first + timedelta(days=n) for n in range(DAYS))
    ]
    return Fortnight(
        days,
        bars([(one.published, one.spam) for one in days]),
        sums.get("published", 0),
        sums.get("spam", 0),
        wait_of(sums),
    )


def waiting(user: Any, now: datetime | None = None) -> Waiting:
    """What waits for somebody, in one query; only urgent comments are counted."""
    rows = visible_to(user).filter(status=Status.WAITING)
    urgent = rows.filter(is_urgent=True).order_by().values(one=Value(1))
    # Subqueries of one row each: they ride along with the sum of the counters.
    found = threads_visible_to(user).aggregate(
        number=Sum("waiting"),
        urgent=Max(Subquery(urgent.annotate(number=Count("pk")).values("number"))),
        oldest=Max(Subquery(rows.order_by("id").values("created")[:1])),
    )
    oldest = timesince(found["oldest"], now, depth=1) if found["oldest"] else ""
    return Waiting(found["number"] or 0, found["urgent"] or 0, oldest)


def wait_of(numbers: dict[str, int]) -> str:
    """Say how long comments usually wait, as a person would; "" if none was decided."""
    minutes = median_wait(numbers)
    if minutes is None:
        return ""
    if minutes < _HOUR:
        said = ngettext("%(n)s minute", "%(n)s minutes", minutes) % {"n": minutes}
    elif minutes < _TWO_DAYS:
        hours = round(minutes / _HOUR)
        said = ngettext("%(n)s hour", "%(n)s hours", hours) % {"n": hours}
    else:
        days = round(minutes / _DAY)
        said = ngettext("%(n)s day", "%(n)s days", days) % {"n": days}
    return _("up to %(time)s") % {"time": said}


_HOUR: Final = 60
_DAY: Final = 24 * _HOUR
_TWO_DAYS: Final = 2 * _DAY
