"""Rows → trees: where each comment stands on the page. Plain Python, linear time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

# Three levels are shown; what lies deeper stands in the third, in the order of time.
LEVELS: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    """What the tree needs of a comment; rows come by id, parents before replies."""

    pk: int
    parent: int | None
    html: str


def as_html(
    rows: Iterable[Row], *, after: Mapping[int, str], name: str = "thread"
) -> str:
    """Give nested lists of the conversations in `rows`.

    `after` has HTML that follows the replies of a root, such as a link to more of them.
    A row whose parent is not among the rows stands as a root, so nothing vanishes.
    """
    roots, replies = _trees(rows)
    parts = [f'<ol class="{name}">']
    for root in roots:
        parts += _item(root, replies, 1)
        parts.append(after.get(root.pk, ""))
        parts.append("</li>")
    parts.append("</ol>")
    return "".join(parts) if roots else ""


def _trees(rows: Iterable[Row]) -> tuple[list[Row], dict[int, list[Row]]]:
    """Give roots and, by the id of where they stand, replies in the order of ids."""
    roots: list[Row] = []
    replies: dict[int, list[Row]] = {}
    # For each comment the id below which its own replies stand, and its level.
    places: dict[int, tuple[int, int]] = {}
    for row in rows:
        place = places.get(row.parent) if row.parent else None
        if place is None:
            roots.append(row)
            places[row.pk] = (row.pk, 1)
            continue
        below, level = place
        replies.setdefault(below, []).append(row)
        # The last level gives its replies to the list it stands in.
        places[row.pk] = (row.pk, level + 1) if level + 1 < LEVELS else (below, level)
    return roots, replies


def _item(row: Row, replies: Mapping[int, Sequence[Row]], level: int) -> list[str]:
    """Give an open list item with its replies; the caller closes it."""
    parts = [f'<li id="c{row.pk}">', row.html]
    below = replies.get(row.pk, ())
    if below:
        parts.append("<ol>")
        for reply in below:
            parts += _item(reply, replies, level + 1)
            parts.append("</li>")
        parts.append("</ol>")
    return parts
