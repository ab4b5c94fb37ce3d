"""8d. Somebody may need help now.

Shows what cannot wait, to a person, first; it publishes and answers nothing.
Costs whoever writes about such signs in general the place at the top of a list.
Blind to everything that is said in other words, and to photographs of symptoms.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .phrases import first_found
from .sentences import Sentence, gettext_noop
from .verdicts import Hold, Verdict

CODE: Final = "urgent_care"
SENTENCES: Final[Mapping[str, Sentence]] = {
    CODE: gettext_noop("May need urgent care: “%(words)s”")
}


def examine(attempt: Attempt, history: History) -> Verdict:
    if CODE not in attempt.looks_for:
        return None
    words = first_found(history.phrases(CODE), attempt.body)
    return Hold(CODE, {"words": words}) if words else None
