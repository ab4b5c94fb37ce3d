"""Comments kept as threads.

Truth: of the doors, the comments that the site's own interface lists, where the page
shows them; of the pages, the lists in which WordPress gives each comment an id.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from importers.cleaning.document import Comment
from importers.cleaning.visible import text_of_html

from .marks import text_in
from .pages import Page
from .runs import OURS, Run
from .words import run_of, text_of_markup, words

_BEGINNING = 12
_ID = re.compile(r"(?:li-)?comment-(\d+)")
_CONTENT = ".comment-content, .comment-body p, .comment-text, .comment-entry"


Shown = dict[int, tuple[str, int | None]]


@dataclass(frozen=True, slots=True)
class Note:
    """A comment by how it begins, and the place of the one it answers, if any."""

    beginning: str
    parent: int | None


def report(run: Run) -> Iterator[str]:
    """The share of comments found, and of those below their right parent."""
    for title, pages in (("doors", run.doors), ("pages", run.marked)):
        notes = {page.name: notes_on(page) for page in pages}
        if any(notes.values()):
            yield from _of(run, title, pages, notes)


def notes_on(page: Page) -> list[Note]:
    """The comments that a page is known to have.

    WordPress shows replies to a certain depth and deeper ones beside what they answer;
    so the parent is the one that the page shows, listed or not.
    """
    shown = _shown(LexborHTMLParser(page.text))
    if page.source:
        rows = {row["id"]: row["content"]["rendered"] for row in page.comments}
        shown = {
            number: (_begin(text_of_markup(rows[number])), parent)
            for number, (_, parent) in shown.items()
            if number in rows
        } | {
            number: (_begin(text_of_markup(row)), None)
            for number, row in rows.items()
            if number not in shown
        }
    places = {number: at for at, number in enumerate(shown)}
    return [
        Note(beginning, None if parent is None else places.get(parent))
        for beginning, parent in shown.values()
    ]


def paired(
    notes: Sequence[Note], comments: Sequence[Comment]
) -> list[tuple[bool, bool]]:
    """Of each true comment whether it was found, and with its right parent."""
    ours = list(_walk(comments, None))
    taken: dict[int, int] = {}
    for at, note in enumerate(notes):
        # "Thanks!" also stands in other comments; the right one begins with it.
        matches = [
            (text.index(note.beginning), number)
            for number, (text, _) in enumerate(ours)
            if note.beginning in text and number not in taken.values()
        ]
        if matches:
            taken[at] = min(matches)[1]
    return [
        (at in taken, at in taken and ours[taken[at]][1] == _taken(taken, note.parent))
        for at, note in enumerate(notes)
    ]


def _of(
    run: Run, title: str, pages: Sequence[Page], notes: dict[str, list[Note]]
) -> Iterator[str]:
    found: dict[str, list[tuple[bool, bool]]] = {}
    for page in pages:
        document = run.extracts[OURS][page.name].document
        if notes[page.name]:
            comments = document.comments if document else ()
            found[page.name] = paired(notes[page.name], comments)
    pairs = [pair for each in found.values() for pair in each]
    share = sum(is_found for is_found, _ in pairs) / len(pairs)
    right = sum(is_right for _, is_right in pairs) / max(1, share * len(pairs))
    run.figures[f"comments {title}"][OURS] = share
    run.figures[f"parents {title}"][OURS] = right
    yield f"COMMENTS AS THREADS of the {title}: found · right parent (comments)"
    yield f"  {OURS:23} {share:.3f} · {right:.3f} ({len(pairs)})"
    for name, each in found.items():
        if not all(is_found and is_right for is_found, is_right in each):
            lost = sum(not is_found for is_found, _ in each)
            astray = sum(is_found and not is_right for is_found, is_right in each)
            yield f"      {name}: {len(each)} comments, {lost} lost, {astray} astray"


def _shown(tree: LexborHTMLParser) -> Shown:
    found: Shown = {}
    for row in tree.css("li[id*=comment-]"):
        number = _number(row)
        text = _own_text(row)
        if number is not None and words(text) and not _is_ping(row):
            found.setdefault(number, (_begin(text), _above(row)))
    return found


def _number(row: LexborNode) -> int | None:
    found = _ID.fullmatch(row.id or "")
    return int(found[1]) if found else None


def _is_ping(row: LexborNode) -> bool:
    classes = (row.attributes.get("class") or "").split()
    return "pingback" in classes or "trackback" in classes


def _own_text(row: LexborNode) -> str:
    content = row.css_first(_CONTENT)
    return text_in(content) if content else ""


def _above(row: LexborNode) -> int | None:
    node = row.parent
    while node is not None:
        if node.tag == "li" and (number := _number(node)) is not None:
            return number
        node = node.parent
    return None


def _begin(text: str) -> str:
    return f" {' '.join(words(text)[:_BEGINNING])} "


def _taken(taken: dict[int, int], parent: int | None) -> int | None:
    return None if parent is None else taken.get(parent, -1)


def _walk(
    comments: Sequence[Comment], parent: int | None, start: int = 0
) -> Iterator[tuple[str, int | None]]:
    at = start
    for comment in comments:
        yield run_of(text_of_html(comment.html)), parent
        below = list(_walk(comment.replies, at, at + 1))
        yield from below
        at += 1 + len(below)
