"""What a layer may say of an attempt. It can never publish, refuse or lose one."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class AskAgain:
    """A mechanical sign: the form comes back, everything kept, with a new question."""

    code: str


@dataclass(frozen=True, slots=True)
class Hold:
    """A sign in the content, or a doubt: a moderator looks before it is published.

    `data` is what the sentence for moderators needs: words, counts. What
    `suggests_spam` waits in the second tab.
    """

    code: str
    data: Mapping[str, str | int] = field(default_factory=dict)
    suggests_spam: bool = False


Verdict = AskAgain | Hold | None
