"""Counts what happens each day: what arrives, what people decide, how long it took."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from django.utils import timezone

from .counting import add
from .layers.pipeline import UNSCORED
from .models import Action, DayCount, Decision, ReaderComment, Status

RECEIVED: Final = "received"
RESTORED: Final = "restored"
SIGNAL: Final = "signal:"
WAIT: Final = "wait:"
_DECIDED: Final = frozenset({Status.PUBLISHED, Status.SPAM, Status.BIN})
_COUNTED: Final = frozenset({Action.APPROVE, Action.SPAM, Action.BIN, Action.WRITE})


def count_received(when: datetime) -> None:
    """Count a comment that is being stored, in its transaction."""
    count_many(_day(when), {RECEIVED: 1})


def count_decision(decision: Decision, comment: ReaderComment, sign: int = 1) -> None:
    """Count what a person decided, or, with a `sign` of -1, take it back."""
    count_decisions([(decision, comment)], sign)


def count_decisions(
    decided: Iterable[tuple[Decision, ReaderComment]], sign: int = 1
) -> None:
    """Do so for many, in a few statements."""
    numbers: dict[date, Counter[str]] = {}
    for decision, comment in decided:
        day = numbers.setdefault(_day(decision.at), Counter())
        for what in what_happened(decision, comment):
            day[what] += sign
    for when, number in sorted(numbers.items()):
        count_many(when, number)


def count_many(day: date, numbers: Mapping[str, int]) -> None:
    """Add numbers to the counts of a day, in the caller's transaction."""
    rows = {(day, what): {"number": number} for what, number in numbers.items()}
    add(DayCount, ("day", "what"), rows)


def what_happened(decision: Decision, comment: ReaderComment) -> Iterable[str]:
    """Name all that a decision counts for; nothing for what no person decided."""
    if decision.by_id is None or decision.action not in _COUNTED:
        return
    if decision.after in _DECIDED:
        yield decision.after
    if decision.before == Status.SPAM and decision.after == Status.PUBLISHED:
        yield RESTORED
    if decision.after == Status.SPAM:
        codes = {noticed["code"] for noticed in comment.held_for} - UNSCORED
        yield from (f"{SIGNAL}{code}" for code in sorted(codes))
    if decision.before == Status.WAITING:
        yield f"{WAIT}{bucket(comment.created, decision.at)}"


def bucket(created: datetime, decided: datetime) -> int:
    """The power of two of minutes within which somebody decided."""
    minutes = max(int((decided - created).total_seconds() // 60), 0)
    return minutes.bit_length()


def median_wait(numbers: Mapping[str, int]) -> int | None:
    """The minutes within which half of the waits ended, to a power of two; or None."""
    waits = {
        int(what.removeprefix(WAIT)): number
        for what, number in numbers.items()
        if what.startswith(WAIT) and number
    }
    half = sum(waits.values()) / 2
    passed = 0
    for power in sorted(waits):
        passed += waits[power]
        if passed >= half:
            return 1 << power
    return None


def _day(when: datetime) -> date:
    return timezone.localtime(when).date()
