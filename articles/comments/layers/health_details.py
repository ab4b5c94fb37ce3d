"""8e. Somebody tells of their own health.

Shows what its writer may not want to see on the web for ever.
Costs whoever tells of an illness a wait, and a question whether it should stand there.
Blind to aches ("my back hurts"), and to the health of somebody else.
"""

from collections.abc import Mapping
from typing import Final

from articles.comments.health_words import tells_of_own_health

from .attempts import Attempt, History
from .phrases import first_found
from .sentences import Sentence, gettext_noop
from .verdicts import Hold, Verdict

CODE: Final = "health_details"
SENTENCES: Final[Mapping[str, Sentence]] = {
    CODE: gettext_noop("Personal health details")
}


def examine(attempt: Attempt, history: History) -> Verdict:
    if CODE not in attempt.looks_for:
        return None
    text = attempt.body
    if tells_of_own_health(text) or first_found(history.phrases(CODE), text):
        return Hold(CODE)
    return None
