"""8f. Reads like praise of a treatment.

Shows what the rules of some professions forbid to publish.
Costs a grateful person a wait, on sites that ask for it.
Blind to praise in other words, and to irony.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .phrases import first_found
from .sentences import Sentence, gettext_noop
from .verdicts import Hold, Verdict

CODE: Final = "testimonial"
SENTENCES: Final[Mapping[str, Sentence]] = {
    CODE: gettext_noop("Reads like a testimonial: “%(words)s”")
}


def examine(attempt: Attempt, history: History) -> Verdict:
    if CODE not in attempt.looks_for:
        return None
    words = first_found(history.phrases(CODE), attempt.body)
    return Hold(CODE, {"words": words}) if words else None
