"""Layers of a site's own, as tests name them in COMMENTS_LAYERS."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from articles.comments.layers.attempts import Attempt, History
from articles.comments.layers.sentences import Sentence, gettext_noop
from articles.comments.layers.verdicts import Hold, Verdict

SENTENCES: Final[Mapping[str, Sentence]] = {
    "shouting": gettext_noop("%(percent)s in 100 letters are capitals")
}


def examine(attempt: Attempt, history: History) -> Verdict:
    capitals = sum(letter.isupper() for letter in attempt.body)
    percent = 100 * capitals // max(len(attempt.body), 1)
    return Hold("shouting", {"percent": percent}) if percent > 50 else None


class Broken:
    """Fails on every comment."""

    SENTENCES: Mapping[str, Sentence] = {"broken": "never said"}

    def examine(self, attempt: Attempt, history: History) -> Verdict:
        raise KeyError("a fault of the site's own")


class Odd:
    """Says what no column and no JSON can hold."""

    SENTENCES: Mapping[str, Sentence] = {"odd": "%(price)s"}

    def examine(self, attempt: Attempt, history: History) -> Verdict:
        data: Any = {"price": Decimal("1.50")}
        return Hold("odd" * 100, data)


class LongCode(Odd):
    """Has a code that the counters have no room for."""

    SENTENCES: Mapping[str, Sentence] = {"odd" * 100: "%(price)s"}


nothing = object()
