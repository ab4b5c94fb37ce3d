"""One page in detail: what is too much, what is missing, where, and what was found."""

from collections.abc import Iterator
from pathlib import Path

from importers.cleaning import document as doc

from .chrome import left_in
from .extracts import Extract, lines_of
from .facts import FACTS, found_of, says, verdict
from .pages import Page, page_named
from .pictures import missed_on
from .runs import Ours
from .structure import fates_of, true_parts
from .text import scored
from .threads import notes_on, paired
from .words import SHINGLE, Shingles, shingles, words

_CUT = 400


def report(data: Path, name: str) -> Iterator[str]:
    """Everything the measure knows of one page.

    Raises: LookupError where there is no such page.
    """
    page = page_named(data, name)
    ours = Ours()
    extract = ours.extract(page, ours.work(page))
    yield f"{page.name} {page.url or ''}{' (WordPress)' if page.is_wordpress else ''}"
    if extract.failure:
        yield f"REFUSED: {extract.failure}"
    if "text" in page.truth:
        yield from _of_text(page, extract)
        yield from _of_facts(page, extract)
    yield from _of_structure(page, extract)
    yield "PICTURES"
    yield from (f"  {line}" for line in missed_on(page, extract))
    yield from _of_comments(page, extract)


def _of_text(page: Page, extract: Extract) -> Iterator[str]:
    score = scored(extract, page)
    yield (
        f"F1 {score.f1:.4f} precision {score.precision:.4f} recall {score.recall:.4f}"
    )
    yield "IN EXCESS (place: words)"
    true = shingles(page.truth["text"])
    yield from (f"  {line}" for line in _excess(extract.document, true))
    yield "MISSING"
    found = shingles(extract.text)
    for line in uncovered(page.truth["text"], found):
        yield f"  {line[:_CUT]}"
    yield "CHROME LEFT"
    yield from (f"  {kind}: {text}" for kind, text in left_in(extract.text, page))


def uncovered(text: str, known: Shingles) -> Iterator[str]:
    """Runs of words of a text that no known shingle covers."""
    found = words(text)
    size = min(SHINGLE, len(found))
    covered = [False] * len(found)
    for at in range(len(found) - size + 1 if size else 0):
        if found[at : at + size] in known:
            covered[at : at + size] = [True] * size
    run: list[str] = []
    for word, is_covered in zip(found, covered, strict=True):
        if is_covered and run:
            yield " ".join(run)
            run = []
        if not is_covered:
            run.append(word)
    if run:
        yield " ".join(run)


def _excess(document: doc.Document | None, true: Shingles) -> Iterator[str]:
    for number, block in enumerate(document.blocks if document else ()):
        for run in uncovered("\n".join(lines_of(block)), true):
            yield f"block {number} {block.type}: {run[:_CUT]}"


def _of_facts(page: Page, extract: Extract) -> Iterator[str]:
    yield "FACTS"
    for fact in FACTS:
        true, found = page.truth.get(fact), found_of(extract, fact)
        if true:
            judged = verdict(fact, found, true)
            said = "" if says(page, fact) else " (the page does not say it)"
            yield f"  {fact}: {judged}{said}: {found!r}, truly {true!r}"
        else:
            yield f"  {fact}: not marked: {found!r}"


def _of_structure(page: Page, extract: Extract) -> Iterator[str]:
    yield "STRUCTURE not typed as it is"
    for kind, texts in true_parts(page).items():
        fates = fates_of(texts, kind, extract)
        for text, fate in zip(texts, fates, strict=True):
            if fate != "typed":
                yield f"  {kind}, {fate}: {' '.join(text.split())[:_CUT]}"


def _of_comments(page: Page, extract: Extract) -> Iterator[str]:
    notes = notes_on(page)
    comments = extract.document.comments if extract.document else ()
    yield f"COMMENTS: {len(notes)} known"
    for note, (is_found, is_right) in zip(notes, paired(notes, comments), strict=True):
        if not is_right:
            yield f"  {'wrong parent' if is_found else 'lost'}: {note.beginning}"
