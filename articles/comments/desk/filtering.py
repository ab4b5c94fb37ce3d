"""The form for filters, and what it says of those in use."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from django import forms
from django.utils.formats import date_format
from django.utils.translation import get_language_info, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from articles.comments import judges
from articles.comments.checking import active_layers, sentence_of
from articles.comments.layers import pipeline

from .around import Around, many
from .selecting import NAMES, Selection

_LABELS: Final = {
    "page_id": _("Page"),
    "text": _("Words"),
    "signal": _("Noticed"),
    "language": _("Language"),
    "author_id": _("Author of the article"),
    "topic_id": _("Topic"),
    "since": _("Sent from"),
    "until": _("Sent until"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter in use, and the query of the address without it."""

    label: Any
    value: str
    without: str


class FilterForm(forms.Form):
    """Goes into the address; `Selection.read` reads it from there."""

    q = forms.CharField(label=_("Words"), required=False, max_length=200)
    page = forms.ChoiceField(label=_LABELS["page_id"], required=False)
    topic = forms.ChoiceField(label=_LABELS["topic_id"], required=False)
    author = forms.ChoiceField(label=_LABELS["author_id"], required=False)
    signal = forms.ChoiceField(label=_LABELS["signal"], required=False)
    language = forms.ChoiceField(label=_LABELS["language"], required=False)
    since = forms.DateField(label=_LABELS["since"], required=False)
    until = forms.DateField(label=_LABELS["until"], required=False)

    def __init__(
        self, selection: Selection, named: Mapping[str, list[tuple[str, str]]]
    ) -> None:
        typed = {name: getattr(selection, part) for part, name in NAMES.items()}
        super().__init__(initial=typed, auto_id="filter-%s")
        for name, possible in named.items():
            # A choice that there is not is none: its field would only take up room.
            if not possible:
                del self.fields[name]
                continue
            chosen: Any = self.fields[name]
            chosen.choices = [("", gettext("All")), *possible]
        for name in ("since", "until"):
            # ISO, as browsers want it, whatever the language of the admin.
            self.fields[name].widget = forms.DateInput(
                format="%Y-%m-%d", attrs={"type": "date"}
            )
        words = self.fields["q"]
        words.widget.input_type = "search"
        words.help_text = (
            gettext("In the text, the name and the email address.")
            if selection.sees_email
            else gettext("In the text and the name.")
        )


def filters(selection: Selection, around: Around) -> dict[str, Any]:
    """What the include `filters.html` shows."""
    named = _named(selection, around)
    form = FilterForm(selection, named)
    return {
        "form": form,
        "fields": list(form)[1:],
        "chips": list(_chips(selection, named)),
        "problems": selection.problems,
        "found": "" if selection.is_plain else _found(around.number),
        "status": selection.tab,
        "clear": Selection(tab=selection.tab).query(),
    }


def _found(number: int) -> str:
    return gettext("Found: %(number)s") % {"number": many(number)}


def _named(selection: Selection, around: Around) -> dict[str, list[tuple[str, str]]]:
    """Give (value, name) of all that can be chosen, by the fields of the form."""
    named = around.named
    chosen = str(selection.page_id or "")
    if chosen and chosen not in dict(named["page"]):
        page = Page.objects.filter(pk=selection.page_id).first()
        title = page.get_admin_display_title() if page else f"№ {chosen}"
        named["page"].append((chosen, title))
    return {
        **named,
        "signal": _signals(),
        "language": [(code, _language(code)) for code in around.languages],
    }


def _signals() -> list[tuple[str, str]]:
    codes = {*pipeline.codes(active_layers()), *judges.SENTENCES} - pipeline.EVERYDAY
    return sorted(
        ((code, sentence_of(code)) for code in codes), key=lambda one: one[1].casefold()
    )


def _language(code: str) -> str:
    try:
        return str(get_language_info(code)["name_translated"])
    except KeyError:
        return code


def _chips(
    selection: Selection, named: Mapping[str, Iterable[tuple[str, str]]]
) -> Iterable[Chip]:
    for part, value in selection.active.items():
        known = dict(named.get(NAMES[part], ()))
        empty = "" if isinstance(value, str) else None
        yield Chip(
            _LABELS[part],
            known.get(str(value)) or _written(value),
            selection.query(**{part: empty}),
        )


def _written(value: Any) -> str:
    return date_format(value) if isinstance(value, date) else str(value)
