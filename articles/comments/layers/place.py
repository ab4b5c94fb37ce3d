"""2. The question is of this page, of this reply, and of the last 24 hours.

Stops forms that were harvested on one page and sent to others, or sent for weeks.
Costs a person with a tab open since yesterday one more question.
Blind to whatever fetches each form anew.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History, Question
from .sentences import Sentence
from .verdicts import AskAgain, Verdict

SENTENCES: Final[Mapping[str, Sentence]] = {}


def examine(attempt: Attempt, history: History) -> Verdict:
    if attempt.question in (Question.ELSEWHERE, Question.EXPIRED):
        return AskAgain(attempt.question.value)
    return None
