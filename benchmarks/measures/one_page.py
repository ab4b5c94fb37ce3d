"""One page in detail: what is too much, what is missing, where, and what was found."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from importers.cleaning import document as doc

from .chrome import left_in
from .extracts import Extract, lines_of
from .facts import FACTS, found_of, says, verdict
from .pages import Page, page_named
from .pictures import missed_on
from .runs import Ours
from .structure import fates_of, true_parts
from .text import body_of, scored
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
    score = scored(body_of(extract, page), page)
    yield (
        f"F1 {score.f1:.4f} precision {score.precision:.4f} recall {score.recall:.4f}"
    )
    yield "IN EXCESS (place: words)"
    true = page.true_shingles
    yield from (f"  {line}" for line in uncovered(_blocks(extract.document), true))
    yield "MISSING"
    found = shingles(extract.text)
    missing = uncovered([("", page.truth["text"])], found)
    yield from (f"  {line}" for line in missing)
    yield "CHROME LEFT"
    yield from (f"  {kind}: {text}" for kind, text in left_in(extract.text, page))


def uncovered(parts: Iterable[tuple[str, str]], known: Shingles) -> Iterator[str]:
    """Runs of words that no known shingle covers, each after the place it begins in.

    `parts` are places and their texts, read as one text.
    """
    found = [(word, place) for place, text in parts for word in words(text)]
    plain = tuple(word for word, _ in found)
    size = min(SHINGLE, len(plain))
    covered = [False] * len(plain)
    for at in range(len(plain) - size + 1 if size else 0):
        if plain[at : at + size] in known:
            covered[at : at + size] = [True] * size
    # A run ends where the words are known again, or with its part.
    runs = groupby(range(len(plain)), key=lambda at: (covered[at], found[at][1]))
    for (is_covered, place), members in runs:
        if not is_covered:
            yield f"{place}{' '.join(plain[at] for at in members)[:_CUT]}"


def _blocks(document: doc.Document | None) -> Iterator[tuple[str, str]]:
    for number, block in enumerate(document.blocks if document else ()):
        yield f"block {number} {block.type}: ", "\n".join(lines_of(block))


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
