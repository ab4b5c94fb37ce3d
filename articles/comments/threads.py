"""Rows → trees: where each comment stands on the page. Plain Python, linear time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

# Three levels are shown; what lies deeper stands in the third, in the order of time.
# `trees` names them.
LEVELS: Final = 3


class Row(NamedTuple):
    """What the tree needs of a comment; rows come by id, parents before replies.

    A plain tuple of the same three does as well, and costs less to make of a query.
    """

    pk: int
    parent: int | None
    html: str


AnyRow = Row | tuple[int, int | None, str]
Replies = Mapping[int, Sequence[AnyRow]]


def as_html(
    rows: Iterable[AnyRow], *, after: Mapping[int, str], name: str = "thread"
) -> str:
    """Give nested lists of the conversations in `rows`.

    `after` has HTML that follows the replies of a root, such as a link to more of them.
    A row whose parent is not among the rows stands as a root, so nothing vanishes.
    """
    roots, replies = trees(rows)
    parts = [f'<ol class="{name}">']
    for pk, _parent, html in roots:
        parts.append(f'<li id="c{pk}">{html}')
        if pk in replies:
            _add_list(parts, replies[pk], replies)
        parts.append(f"{after.get(pk, '')}</li>")
    parts.append("</ol>")
    return "".join(parts) if roots else ""


def trees(rows: Iterable[AnyRow]) -> tuple[list[AnyRow], dict[int, list[AnyRow]]]:
    """Give roots and, by the id of where they stand, replies in the order of ids."""
    roots: list[AnyRow] = []
    replies: defaultdict[int, list[AnyRow]] = defaultdict(list)
    first: set[int] = set()
    second: set[int] = set()
    # Where those of the last level stand: there their own replies stand, too.
    last: dict[int, int] = {}
    for row in rows:
        pk, parent, _html = row
        if parent in first:
            second.add(pk)
            replies[parent].append(row)
        elif parent in second:
            last[pk] = parent
            replies[parent].append(row)
        elif parent in last:
            last[pk] = below = last[parent]
            replies[below].append(row)
        else:
            first.add(pk)
            roots.append(row)
    return roots, replies


def _add_list(parts: list[str], rows: Sequence[AnyRow], replies: Replies) -> None:
    parts.append("<ol>")
    for pk, _parent, html in rows:
        parts.append(f'<li id="c{pk}">{html}')
        if pk in replies:
            _add_list(parts, replies[pk], replies)
        parts.append("</li>")
    parts.append("</ol>")
