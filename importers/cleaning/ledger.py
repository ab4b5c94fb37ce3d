"""Every run of source text that does not reach the article passes through here."""

import re

from .document import Removal

_PLACE = re.compile(r"lines? (\d+)")


class Ledger:
    """Collects removals as parser and rules make them.

    A run of text is in a block, a field or a comment, or it is recorded here once.
    """

    def __init__(self) -> None:
        self._removals: list[Removal] = []

    def remove(self, rule: str, reason: str, text: str, where: str = "") -> None:
        """Record `text` as left out by `rule`; blank text leaves no entry."""
        if text.strip():
            self.record(Removal(rule, reason, text.strip(), where))

    def record(self, removal: Removal) -> None:
        """Add a removal that was made elsewhere, such as a repair while reading."""
        self._removals.append(removal)

    @property
    def removals(self) -> tuple[Removal, ...]:
        """All removals so far, those of plain text in the order of its lines."""
        return tuple(sorted(self._removals, key=_line))


def _line(removal: Removal) -> int:
    found = _PLACE.match(removal.where)
    return int(found[1]) if found else 0
