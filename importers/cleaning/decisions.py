"""Everything that was decided without certainty, gathered for the review screen."""

from collections.abc import Iterator

from .document import Decision
from .draft import Draft


def decisions_of(draft: Draft) -> tuple[Decision, ...]:
    """Decisions on facts and comments, then on blocks, then on removals."""
    return (*draft.decisions, *_on_blocks(draft), *_on_removals(draft))


def _on_blocks(draft: Draft) -> Iterator[Decision]:
    for index, placed in enumerate(draft.blocks):
        if placed.confidence < 1:
            kind = placed.block.type
            yield Decision(kind, placed.confidence, placed.reason, block=index)


def _on_removals(draft: Draft) -> Iterator[Decision]:
    for index, (removal, confidence) in enumerate(draft.ledger.entries):
        if confidence < 1:
            yield Decision(removal.rule, confidence, removal.reason, removal=index)
