"""11. Who writes: the first comment of everybody waits, and trust is earned.

Stops people and programs that look like people: no one is published unseen.
Costs everybody a wait for their first comment.
Blind to somebody who writes well twice, where a site publishes without waiting; even
then a website that is new from them waits.
"""

from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .domains import domains
from .sentences import Sentence, gettext_noop
from .verdicts import Hold, Verdict

SENTENCES: Final[Mapping[str, Sentence]] = {
    "blocked": gettext_noop("An editor has blocked this person"),
    "spam_before": gettext_noop("%(published)s published before, %(spam)s spam"),
    "no_address": gettext_noop("Gave no email address"),
    "first_comment": gettext_noop("First comment"),
    "address_unconfirmed": gettext_noop(
        "%(published)s published before; the email address was never confirmed"
    ),
    "new_link": gettext_noop("First link of this person to %(domain)s"),
}


def examine(attempt: Attempt, history: History) -> Verdict:
    if not attempt.email:
        return Hold("no_address")
    writer = history.writer()
    counts = {"spam": writer.spam, "published": writer.published}
    if writer.blocked:
        return Hold("blocked", suggests_spam=True)
    if writer.spam:
        return Hold("spam_before", counts)
    if not writer.published:
        return Hold("first_comment")
    if not writer.confirmed:
        return Hold("address_unconfirmed", counts)
    return _new_link(attempt, history)


def _new_link(attempt: Attempt, history: History) -> Verdict:
    named = domains(attempt.body)
    known = history.writers_domains() if named else frozenset()
    fresh = [host for host in named if host not in known]
    return Hold("new_link", {"domain": fresh[0]}) if fresh else None
