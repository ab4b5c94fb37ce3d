"""4. A field that people do not see is empty.

Stops what fills in every field.
Costs the few people whose tools fill it one more question and a sentence.
Blind to whatever looks at the style sheet, or knows this form.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .sentences import Sentence
from .verdicts import AskAgain, Verdict

SENTENCES: Final[Mapping[str, Sentence]] = {}


def examine(attempt: Attempt, history: History) -> Verdict:
    return AskAgain("trap") if attempt.trap.strip() else None
