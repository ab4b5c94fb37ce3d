"""6. The sum is right, or was left empty.

Stops what types anything into every field: 98 to 99 of 100.
Costs people three to five seconds; whoever leaves it empty confirms by email or waits.
Blind to whatever reads the question: it is one layer, never the gate; and empty answers
are not counted where the network is not known.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History, Question
from .sentences import Sentence, gettext_noop
from .verdicts import AskAgain, Hold, Verdict

# In one hour from one network, so that leaving it empty is no way round for programs.
MOST_UNANSWERED: Final = 5
SENTENCES: Final[Mapping[str, Sentence]] = {
    "unanswered": gettext_noop("The spam check was left empty")
}


def examine(attempt: Attempt, history: History) -> Verdict:
    if attempt.question is Question.WRONG:
        return AskAgain(Question.WRONG.value)
    if attempt.question is not Question.EMPTY:
        return None
    if history.unanswered_this_hour() >= MOST_UNANSWERED:
        return AskAgain("unanswered_often")
    return Hold("unanswered")
