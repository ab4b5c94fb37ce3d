"""10. Its words are those of comments that the moderators called spam.

Shows campaigns spread over many addresses; learns from this site's own decisions.
Costs people nothing that was seen: it holds, and a person looks.
Blind until 50 comments of each kind were decided, and to words met less than twice.

Each word counts once a comment. The most telling words are weighed together as odds
(Graham, "A Plan for Spam", 2002; smoothed as in Robinson, "A Statistical Approach to
the Spam Problem", 2003).
"""

import math
from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History, WordCounts
from .domains import domains
from .letters import spelt
from .sentences import Sentence, gettext_noop
from .verdicts import Hold, Verdict

ENOUGH: Final = 50
SURE: Final = 0.95
TELLING: Final = 15
MOST_WORDS: Final = 150
_LONGEST: Final = 40
_STRENGTH: Final = 1.0  # how many comments our ignorance of a word weighs
_SHOWN: Final = 6
# One comment tells nothing of its words: it is one comment's evidence, not each word's.
_TWICE: Final = 2
SENTENCES: Final[Mapping[str, Sentence]] = {
    "bayes": gettext_noop("Probably spam by its words (%(percent)s in 100): %(words)s"),
}


def words_of(text: str) -> frozenset[str]:
    """Give the words that are counted: the first 150 different ones, and websites."""
    words = dict.fromkeys(word[:_LONGEST] for word in spelt(text))
    sites = (f"@{host}"[:_LONGEST] for host in domains(text))
    return frozenset([*list(words)[:MOST_WORDS], *list(dict.fromkeys(sites))[:10]])


def examine(attempt: Attempt, history: History, *, sure: float = SURE) -> Verdict:
    totals = history.totals()
    if min(totals.published, totals.spam) < ENOUGH:
        return None
    odds = {
        word: _log_odds(counts, totals)
        for word, counts in history.word_counts(words_of(attempt.body)).items()
    }
    telling = sorted(odds, key=lambda word: -abs(odds[word]))[:TELLING]
    chance = _chance(sum(odds[word] for word in telling))
    if chance < sure:
        return None
    shown = [word for word in telling if odds[word] > 0][:_SHOWN]
    data: dict[str, str | int] = {
        "percent": min(int(chance * 100), 99),
        "words": ", ".join(shown),
    }
    return Hold("bayes", data)


def _log_odds(counts: WordCounts, totals: WordCounts) -> float:
    spam = counts.spam / totals.spam
    fair = counts.published / totals.published
    seen = counts.spam + counts.published
    if seen < _TWICE:
        return 0.0
    share = spam / (spam + fair)
    smoothed = (_STRENGTH * 0.5 + seen * share) / (_STRENGTH + seen)
    return math.log(smoothed / (1 - smoothed))


def _chance(log_odds: float) -> float:
    return 1 / (1 + math.exp(-max(min(log_odds, 500), -500)))
