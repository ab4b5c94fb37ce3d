"""7. Not too many from one network in an hour.

Stops floods and whoever solves questions from one address.
Costs a clinic or school behind one address nothing below 20 an hour; above, their
comments wait like all others, and above 60 they are asked to come back later.
Blind to senders spread over many networks, to requests without an address, and to what
came before midnight (UTC), when a new key makes every network a new one.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .sentences import Sentence, ngettext_lazy
from .verdicts import AskAgain, Hold, Verdict

MANY: Final = 20
TOO_MANY: Final = 60
SENTENCES: Final[Mapping[str, Sentence]] = {
    "rate": ngettext_lazy(
        "%(count)s comment from the same network within an hour",
        "%(count)s comments from the same network within an hour",
        "count",
    )
}


def examine(attempt: Attempt, history: History) -> Verdict:
    count = history.sent_this_hour()
    if count > TOO_MANY:
        return AskAgain("wait")
    return Hold("rate", {"count": count}) if count > MANY else None
