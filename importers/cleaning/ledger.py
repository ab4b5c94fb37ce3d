"""Every run of source text that does not reach the article passes through here."""

import re

from .document import Removal

_PLACE = re.compile(r"lines? (\d+)")


class Ledger:
    """Collects removals as parser and rules make them.

    A run of text is in a block, a field or a comment, or it is recorded here once.
    """

    def __init__(self) -> None:
        self._entries: list[tuple[Removal, float]] = []

    def remove(
        self,
        rule: str,
        reason: str,
        text: str,
        where: str = "",
        *,
        confidence: float = 1.0,
    ) -> None:
        """Record `text` as left out by `rule`; blank text leaves no entry."""
        if text.strip():
            self.record(Removal(rule, reason, text.strip(), where), confidence)

    def record(self, removal: Removal, confidence: float = 1.0) -> None:
        """Add a removal that was made elsewhere, such as a repair while reading."""
        self._entries.append((removal, confidence))

    @property
    def removals(self) -> tuple[Removal, ...]:
        """All removals so far, those of plain text in the order of its lines."""
        return tuple(removal for removal, _ in self.entries)

    @property
    def entries(self) -> tuple[tuple[Removal, float], ...]:
        """The same removals, each with its confidence."""
        return tuple(sorted(self._entries, key=_line))


def _line(entry: tuple[Removal, float]) -> int:
    where = entry[0].where
    # Pages have no lines.
    found = _PLACE.match(where) if where.startswith("line") else None
    return int(found[1]) if found else 0
