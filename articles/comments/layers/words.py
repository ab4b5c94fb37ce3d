"""8c. Words, patterns and websites that the editors want to see first.

Shows what this site has met before; a rule can be tried on old comments.
Costs whoever uses such a word a look by a person.
Blind to every other way of saying it.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

import regex

from .attempts import Attempt, History, Rule
from .domains import domains
from .sentences import gettext_noop
from .verdicts import Hold, Verdict

# Somebody's pattern may need for ever on somebody's text; then it finds nothing.
SECONDS: Final = 0.05
SENTENCES: Final[Mapping[str, str]] = {
    "word": gettext_noop("Has a word to look for: %(rule)s")
}


def examine(attempt: Attempt, history: History) -> Verdict:
    for rule in history.rules():
        if matches(rule, f"{attempt.name}\n{attempt.body}"):
            return Hold("word", {"rule": rule.text})
    return None


def matches(rule: Rule, text: str) -> bool:
    """Whether the rule finds something. Words match whole, whatever their case."""
    if rule.kind == "domain":
        wanted = rule.text.lower().removeprefix("www.")
        return any(
            host == wanted or host.endswith(f".{wanted}") for host in domains(text)
        )
    try:
        return bool(_pattern(rule).search(text, timeout=SECONDS))
    except (TimeoutError, regex.error):
        return False


@lru_cache(maxsize=1000)
def _pattern(rule: Rule) -> "regex.Pattern[str]":
    flags = regex.IGNORECASE | regex.FULLCASE
    if rule.kind == "pattern":
        return regex.compile(rule.text, flags)
    words = r"\s+".join(regex.escape(word) for word in rule.text.split())
    return regex.compile(rf"(?<!\w){words}(?!\w)", flags)
