"""8b. Markup in a form that takes plain text.

Shows text that was written for other kinds of comment forms.
Costs people nothing but a look by a person: "a<b" is no markup.
Blind to text without markup.
"""

import re
from collections.abc import Mapping
from typing import Final

from .attempts import Attempt, History
from .sentences import Sentence, gettext_noop
from .verdicts import Hold, Verdict

_MARKUP: Final = re.compile(
    r"<a\s[^<>]{0,300}href|</a>|\[/?url\b|\[link=|\]\(https?://", re.IGNORECASE
)
SENTENCES: Final[Mapping[str, Sentence]] = {
    "markup": gettext_noop("Links written as code, as programs write them")
}


def examine(attempt: Attempt, history: History) -> Verdict:
    found = _MARKUP.search(attempt.body) or _MARKUP.search(attempt.name)
    return Hold("markup") if found else None
