"""What a rule would have done to the last 1,000 comments, before it is switched on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import regex

from .layers.attempts import Rule
from .layers.words import matches
from .models import ReaderComment, Status, WordRule

MOST: Final = 1000
EXAMPLES: Final = 5


@dataclass(slots=True)
class Trial:
    """How many comments a rule finds, and what moderators had said of these.

    `published` are those it would have held for nothing, `spam` those it is right on.
    """

    rule: WordRule
    looked_at: int = 0
    published: int = 0
    spam: int = 0
    others: int = 0
    examples: list[ReaderComment] = field(default_factory=list)

    @property
    def found(self) -> int:
        return self.published + self.spam + self.others


def try_rules(rules: Sequence[WordRule]) -> list[Trial]:
    """Try rules, in use or not, on the newest comments; nothing is changed."""
    trials = [Trial(rule) for rule in rules]
    for comment in _newest():
        for trial in trials:
            trial.looked_at += 1
            plain = Rule(trial.rule.kind, trial.rule.text)
            if matches(plain, f"{comment.name}\n{comment.body}"):
                _note(trial, comment)
    return trials


def pattern_problem(pattern: str) -> str:
    """Say what is wrong with a regular expression, "" if nothing is."""
    try:
        regex.compile(pattern)
    except regex.error as error:
        return str(error)
    return ""


def _newest() -> Iterable[ReaderComment]:
    rows = ReaderComment.objects.exclude(status=Status.ERASED).order_by("-id")
    return rows.only("id", "name", "body", "status", "created")[:MOST]


def _note(trial: Trial, comment: ReaderComment) -> None:
    if comment.status == Status.PUBLISHED:
        trial.published += 1
    elif comment.status == Status.SPAM:
        trial.spam += 1
    else:
        trial.others += 1
    if len(trial.examples) < EXAMPLES:
        trial.examples.append(comment)
