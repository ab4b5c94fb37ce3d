"""3. The question was not used before.

Stops one solved question from being sent a thousand times.
Costs people nothing: the same press twice shows what the first one did.
Blind to whatever solves a question each time.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History, Question
from .sentences import Sentence
from .verdicts import AskAgain, Verdict

SENTENCES: Final[Mapping[str, Sentence]] = {}


def examine(attempt: Attempt, history: History) -> Verdict:
    if attempt.question is Question.SPENT:
        return AskAgain(Question.SPENT.value)
    return None
