"""What a rule or a layer would have done to the last 1,000 comments, tried in advance.

Layers that look at a text can be tried, with other thresholds too: those that look at
the form cannot, as how fast and from where a comment was sent is not kept.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from .history import ALL_COMMENTS, RECENT, DatabaseHistory
from .layers.attempts import Attempt, History, Question, Rule, WordCounts
from .layers.bayes import words_of
from .layers.patterns import broken, repeats_a_repeat
from .layers.verdicts import Hold, Verdict
from .layers.words import matches, searched
from .models import ReaderComment, Status, WordRule

MOST: Final = 1000
EXAMPLES: Final = 5
# Comments whose words are counted in one query.
_AT_ONCE: Final = 50

Examine = Callable[[Attempt, History], Verdict]


@dataclass(slots=True)
class Trial:
    """How many comments are found, and what moderators had said of these.

    `published` are those it would have held for nothing, `spam` those it is right on.
    """

    rule: WordRule | None = None
    looked_at: int = 0
    published: int = 0
    spam: int = 0
    others: int = 0
    examples: list[ReaderComment] = field(default_factory=list)

    @property
    def found(self) -> int:
        return self.published + self.spam + self.others


def try_rules(rules: Sequence[WordRule]) -> list[Trial]:
    """Try rules, saved or not, on the newest comments; nothing is changed."""
    trials = [(Trial(rule), Rule(rule.kind, rule.text)) for rule in rules]
    for comment in _newest().only("id", "name", "body", "status", "created")[:MOST]:
        text = searched(comment.name, comment.body)
        for trial, rule in trials:
            _note(trial, comment, is_found=matches(rule, text))
    return [trial for trial, _rule in trials]


def try_layer(examine: Examine) -> Trial:
    """Try what looks at a text, as `layers.links.examine`, on the newest comments.

    For another threshold: `partial(layers.bayes.examine, sure=0.9)`. Each comment meets
    only what came before it, and words are counted without its own. Nothing is changed.
    """
    trial = Trial()
    past = _Past()
    for start in range(0, len(past.comments), _AT_ONCE):
        past.count_words(start)
        for place in range(start, min(start + _AT_ONCE, len(past.comments))):
            comment = past.comments[place]
            past.place = place
            verdict = examine(_attempt(comment), past)
            _note(trial, comment, is_found=isinstance(verdict, Hold))
    return trial


def pattern_problem(pattern: str) -> str:
    """Say what keeps a regular expression from being used, "" if nothing does."""
    if problem := broken(pattern):
        return problem
    if repeats_a_repeat(pattern):
        return _("what repeats is repeated again, as in (a+)+, and could take for ever")
    return ""


class _Past(DatabaseHistory):
    """What the site remembered of texts when a comment came."""

    def __init__(self) -> None:
        newest = list(_newest().defer("html", "original")[: MOST + RECENT])
        self.comments, self.place = newest[:MOST], 0
        self.sketches = [(one.pk, bytes(one.sketch)) for one in newest]
        self.counts: Mapping[str, WordCounts] = {}
        super().__init__(network="", email_key="", now=timezone.now())

    def count_words(self, start: int) -> None:
        """Read the counts of the words of the next comments at once."""
        some = self.comments[start : start + _AT_ONCE]
        words = {word for one in some for word in words_of(one.body)}
        self.counts = super().word_counts(frozenset({ALL_COMMENTS, *words}))

    def recent_sketches(self) -> Iterable[tuple[int, bytes]]:
        after = self.place + 1
        return [kept for kept in self.sketches[after : after + RECENT] if kept[1]]

    def word_counts(self, words: frozenset[str]) -> Mapping[str, WordCounts]:
        return {
            word: self._without_own(counts)
            for word, counts in self.counts.items()
            if word in words
        }

    def totals(self) -> WordCounts:
        nothing = WordCounts(0, 0)
        return self.word_counts(frozenset({ALL_COMMENTS})).get(ALL_COMMENTS, nothing)

    def rules(self) -> Iterable[Rule]:
        return self._rules

    @cached_property
    def _rules(self) -> list[Rule]:
        return list(super().rules())

    def _without_own(self, counts: WordCounts) -> WordCounts:
        learned = self.comments[self.place].learned
        return WordCounts(
            counts.published - (learned == Status.PUBLISHED),
            counts.spam - (learned == Status.SPAM),
        )


def _newest() -> QuerySet[ReaderComment]:
    return ReaderComment.objects.exclude(status=Status.ERASED).order_by("-id")


def _attempt(comment: ReaderComment) -> Attempt:
    return Attempt(
        body=comment.body,
        name=comment.name,
        email=comment.email,
        question=Question.NOT_ASKED,
        trap="",
        seconds_open=None,
        language=comment.language,
        now=comment.created,
    )


def _note(trial: Trial, comment: ReaderComment, *, is_found: bool) -> None:
    trial.looked_at += 1
    if not is_found:
        return
    if comment.status == Status.PUBLISHED:
        trial.published += 1
    elif comment.status == Status.SPAM:
        trial.spam += 1
    else:
        trial.others += 1
    if len(trial.examples) < EXAMPLES:
        trial.examples.append(comment)
