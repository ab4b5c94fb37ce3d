"""Per week: what arrived, what was decided, what the signals were, how long it took."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.comments.checking import sentence_of
from articles.comments.days import RECEIVED, RESTORED, SIGNAL
from articles.comments.models import DayCount

from .bars import bars
from .fortnight import wait_of
from .permissions import needs_all
from .screens import Screen

WEEKS = 12
MOST_WEEKS = 260
_WEEK = timedelta(days=7)


class _Day(forms.DateInput):
    """A day as browsers ask for it: ISO, whatever the language of the admin."""

    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class RangeForm(forms.Form):
    """From which day to which."""

    since = forms.DateField(label=gettext_lazy("From"), widget=_Day)
    until = forms.DateField(label=gettext_lazy("To"), widget=_Day)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        since, until = data.get("since"), data.get("until")
        if since and until and since > until:
            self.add_error("until", _("This is before the first day"))
        if since and until and until - since > MOST_WEEKS * _WEEK:
            self.add_error("since", _("Five years at most are shown at once"))
        return data


@dataclass(slots=True)
class Week:
    """A week that begins on Monday; `numbers` as in `DayCount`."""

    monday: date
    numbers: dict[str, int] = field(default_factory=dict)

    @property
    def received(self) -> int:
        return self.numbers.get(RECEIVED, 0)

    @property
    def published(self) -> int:
        return self.numbers.get("published", 0)

    @property
    def spam(self) -> int:
        return self.numbers.get("spam", 0)

    @property
    def restored(self) -> int:
        return self.numbers.get(RESTORED, 0)

    @property
    def wait(self) -> str:
        return wait_of(self.numbers)

    @property
    def signals(self) -> Sequence[tuple[str, int]]:
        """The signals of what was spam, the most frequent first."""
        found = [
            (sentence_of(what.removeprefix(SIGNAL)), number)
            for what, number in self.numbers.items()
            if what.startswith(SIGNAL) and number
        ]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def weeks(since: date, until: date) -> list[Week]:
    """Give the weeks from one day to another, the newest first, in one query."""
    monday = _monday(since)
    found = {}
    while monday <= until:
        found[monday] = Week(monday)
        monday += _WEEK
    rows = DayCount.objects.filter(day__range=(since, until))
    for day, what, number in rows.values_list("day", "what", "number"):
        numbers = found[_monday(day)].numbers
        numbers[what] = numbers.get(what, 0) + number
    return list(reversed(found.values()))


@method_decorator(needs_all, name="dispatch")
class WeeksView(Screen):
    """The report, as a chart and a table; `as=csv` gives it as a file."""

    template_name = "comments/desk/weeks.html"
    header_icon = "history"

    def get_page_title(self) -> str:
        return _("Comments per week")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form, shown = self._shown()
        if request.GET.get("as") == "csv" and form.is_valid():
            return _file(shown)
        context = self.get_context_data(
            form=form,
            weeks=shown,
            total=_total(shown),
            bars=bars([(one.published, one.spam) for one in reversed(shown)]),
        )
        return self.render_to_response(context)

    def _shown(self) -> tuple[RangeForm, list[Week]]:
        today = timezone.localdate()
        usual = {"since": _monday(today) - (WEEKS - 1) * _WEEK, "until": today}
        given = {name: self.request.GET.get(name) or day for name, day in usual.items()}
        form = RangeForm(given)
        if not form.is_valid():
            return form, []
        return form, weeks(form.cleaned_data["since"], form.cleaned_data["until"])


def _total(shown: Sequence[Week]) -> Week:
    total = Week(date.min)
    for week in shown:
        for what, number in week.numbers.items():
            total.numbers[what] = total.numbers.get(what, 0) + number
    return total


def _file(shown: Sequence[Week]) -> HttpResponse:
    answer = HttpResponse(content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="comments-per-week.csv"'
    # Spreadsheets take it for UTF-8 by this mark alone.
    answer.write("\ufeff")
    csv.writer(answer).writerows(_lines(shown))
    return answer


def _lines(shown: Sequence[Week]) -> Iterator[Sequence[object]]:
    yield (
        _("Week of"),
        _("Received"),
        _("Published"),
        _("Spam"),
        _("Restored from spam"),
        _("Half were decided within"),
        _("Signals of spam"),
    )
    for week in shown:
        signals = "; ".join(f"{name}: {number}" for name, number in week.signals)
        yield (
            week.monday.isoformat(),
            week.received,
            week.published,
            week.spam,
            week.restored,
            week.wait,
            signals,
        )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
