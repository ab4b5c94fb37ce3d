"""What was noticed in a comment, as the desk shows it: a sentence, and how grave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from articles.comments.checking import sentences
from articles.comments.layers import health_details, testimonial, urgent_care
from articles.comments.layers.pipeline import EVERYDAY
from articles.comments.models import ReaderComment, Writer

_GRAVITY: Final = {
    urgent_care.CODE: "urgent",
    health_details.CODE: "care",
    testimonial.CODE: "care",
}

_TELLING: Final = frozenset({"address_unconfirmed", "spam_before"})
_ORDER: Final = {"urgent": 0, "care": 1, "doubt": 2, "good": 3, "plain": 4}


@dataclass(frozen=True, slots=True)
class Signal:
    """A sentence; `kind` is "urgent", "care", "doubt", "plain" or "good"."""

    sentence: str
    kind: str


def signals_of(comment: ReaderComment, writer: Writer | None) -> Sequence[Signal]:
    """Give what was noticed of a comment and its writer, the gravest first."""
    said = sentences(comment.held_for)
    found = [
        Signal(sentence, _kind(noticed["code"]))
        for noticed, sentence in zip(comment.held_for, said, strict=True)
    ]
    codes = {noticed["code"] for noticed in comment.held_for}
    # One of the findings may have told of the earlier comments already.
    record = [] if codes & _TELLING else _record(writer)
    return sorted([*found, *record], key=lambda signal: _ORDER[signal.kind])


def _kind(code: str) -> str:
    if code in _GRAVITY:
        return _GRAVITY[code]
    return "plain" if code in EVERYDAY else "doubt"


def _record(writer: Writer | None) -> Iterable[Signal]:
    """What became of earlier comments, where there is something good to say."""
    if writer and writer.published and not writer.blocked_at:
        counts = {"published": writer.published, "spam": writer.spam}
        sentence = _("%(published)s published before, %(spam)s spam") % counts
        yield Signal(sentence, "plain" if writer.spam else "good")
