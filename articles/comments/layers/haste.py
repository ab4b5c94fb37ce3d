"""5. More than three seconds passed since the form was first shown.

Shows what sends at once.
Costs people nothing: a quick "Thank you" waits for a person as all others do.
Blind to whatever waits.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .sentences import Sentence, ngettext_lazy
from .verdicts import Hold, Verdict

SECONDS: Final = 3
SENTENCES: Final[Mapping[str, Sentence]] = {
    "haste": ngettext_lazy(
        "Sent %(seconds)s second after opening the form",
        "Sent %(seconds)s seconds after opening the form",
        "seconds",
    )
}


def examine(attempt: Attempt, history: History) -> Verdict:
    seconds = attempt.seconds_open
    if seconds is None or seconds >= SECONDS:
        return None
    return Hold("haste", {"seconds": max(int(seconds), 0)})
