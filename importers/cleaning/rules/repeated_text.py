"""Text that the page holds twice: for small screens, in a slider, as a teaser."""

from importers.cleaning.document import List
from importers.cleaning.draft import Draft, Placed

RULE = "repeat"
REASON = "the same text stands further up"
# Shorter lines may be a refrain, shorter lists the same features of two things.
SHORTEST, SHORTEST_LIST = 60, 150


def apply(draft: Draft) -> None:
    """Take out long paragraphs and lists that stand above, and the titles they had."""
    seen: set[str] = set()
    found: set[int] = set()
    titles: list[int] = []
    for index, placed in enumerate(draft.blocks):
        text = _text(placed)
        if not text:
            titles.clear()
        elif text not in seen:
            seen.add(text)
            titles.clear()
        elif _is_long(placed, text):
            found.update((*titles, index))
            titles.clear()
        else:
            titles.append(index)
    draft.remove(found, RULE, REASON)


def _is_long(placed: Placed, text: str) -> bool:
    is_list = isinstance(placed.block, List)
    return len(text) >= (SHORTEST_LIST if is_list else SHORTEST)


def _text(placed: Placed) -> str:
    return placed.line or (placed.text if isinstance(placed.block, List) else "")
