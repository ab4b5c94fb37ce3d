"""1. The form was read: its signed question is there.

Stops what posts to the address without reading the form, or makes a token up.
Costs people nothing, but for one more screen where a page carries no question.
Blind to whatever fetches the form first.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History, Question
from .sentences import Sentence
from .verdicts import AskAgain, Verdict

SENTENCES: Final[Mapping[str, Sentence]] = {}


def examine(attempt: Attempt, history: History) -> Verdict:
    if attempt.question in (Question.MISSING, Question.MALFORMED):
        return AskAgain(attempt.question.value)
    return None
