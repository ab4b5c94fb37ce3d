"""8c. Words, patterns and websites that the editors want to see first.

Shows what this site has met before; a rule can be tried on old comments.
Costs whoever uses such a word a look by a person.
Blind to every other way of saying it: "casino" finds neither "casinos" nor "cas1no".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from time import monotonic
from typing import Final

import regex

from .attempts import Attempt, History, Rule
from .domains import domains, host_of
from .letters import BLANKLESS, unified
from .sentences import Sentence, gettext_noop
from .verdicts import Hold, Verdict

# Somebody's pattern may need for ever on somebody's text; then it finds nothing.
SECONDS: Final = 0.05
ALL_SECONDS: Final = 0.25
SENTENCES: Final[Mapping[str, Sentence]] = {
    "word": gettext_noop("Has a word to look for: %(rule)s")
}
_FLAGS: Final = regex.IGNORECASE | regex.FULLCASE
# No border stands in scripts without blanks, nor before what Korean adds to a word.
_NO_START: Final = regex.compile(rf"[{BLANKLESS}]")
_NO_END: Final = regex.compile(rf"[{BLANKLESS}\p{{Hangul}}]\p{{M}}*\Z")


@dataclass(frozen=True, slots=True)
class Searched:
    """A text made ready for many rules."""

    text: str
    hosts: tuple[str, ...]


def searched(name: str, body: str) -> Searched:
    """Make ready what the rules look at: the text, and the name it is given with."""
    text = unified(f"{name}\n{body}")
    return Searched(text, domains(text))


def examine(attempt: Attempt, history: History) -> Verdict:
    found = searched(attempt.name, attempt.body)
    end = monotonic() + ALL_SECONDS
    # Patterns last: they alone may use up the time.
    for rule in sorted(history.rules(), key=lambda rule: rule.kind == "pattern"):
        if matches(rule, found, seconds=min(SECONDS, end - monotonic())):
            return Hold("word", {"rule": rule.text})
    return None


def matches(rule: Rule, found: Searched, *, seconds: float = SECONDS) -> bool:
    """Whether the rule finds something. Words match whole, whatever their case."""
    if rule.kind == "domain":
        wanted = host_of(rule.text)
        return any(
            host == wanted or host.endswith(f".{wanted}") for host in found.hosts
        )
    if seconds <= 0:
        return False
    try:
        return bool(_pattern(rule).search(found.text, timeout=seconds))
    except (TimeoutError, regex.error):
        return False


@lru_cache(maxsize=1000)
def _pattern(rule: Rule) -> "regex.Pattern[str]":
    if rule.kind == "pattern":
        return regex.compile(rule.text, _FLAGS)
    text = unified(rule.text).strip()
    # Of something that nobody sees, nothing is left; that is found nowhere.
    words = r"\s+".join(regex.escape(word) for word in text.split()) or "(?!)"
    start = "" if _NO_START.match(text) else r"(?<!\w)"
    end = "" if _NO_END.search(text) else r"(?!\w)"
    return regex.compile(f"{start}{words}{end}", _FLAGS)
