"""8a. Links are looked at first.

Shows link spam: one link waits, three or more wait in the second tab.
Costs the six in a hundred people who link that a person looks first.
Blind to text that sells without a link, and to "example dot com".
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .domains import count_links, domains
from .sentences import Sentence, gettext_noop, ngettext_lazy
from .verdicts import Hold, Verdict

MANY: Final = 3
_SHOWN: Final = 5
SENTENCES: Final[Mapping[str, Sentence]] = {
    "link": gettext_noop("Link to %(domains)s"),
    "links": ngettext_lazy(
        "%(count)s link, to %(domains)s", "%(count)s links, to %(domains)s", "count"
    ),
}


def examine(attempt: Attempt, history: History, *, many: int = MANY) -> Verdict:
    count = count_links(attempt.body)
    if not count:
        return None
    data: dict[str, str | int] = {
        "domains": ", ".join(domains(attempt.body)[:_SHOWN]),
        "count": count,
    }
    if count >= many:
        return Hold("links", data, suggests_spam=True)
    return Hold("link", data)
