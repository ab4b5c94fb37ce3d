"""What a layer may say of an attempt. It can never publish, refuse or lose one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

NO_DATA: Mapping[str, str | int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AskAgain:
    """A mechanical sign: the form comes back, everything kept, with a new question."""

    code: str


@dataclass(frozen=True, slots=True)
class Hold:
    """A sign in the content, or a doubt: a moderator looks before it is published.

    `data` is what the sentence for moderators needs: words, counts.
    """

    code: str
    data: Mapping[str, str | int] = field(default=NO_DATA)


Verdict = AskAgain | Hold | None
