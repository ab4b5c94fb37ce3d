"""Headings, list items, quotes and cells that come out as what they are.

Truth twice over: of the doors, the markup each post's own site gives of it; of the
pages, every element so marked whose words stand in the true text.
"""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from .extracts import Extract, Kind
from .marks import typed_in
from .pages import Page
from .runs import OURS, Run, most_amiss, shares_of
from .words import run_of, words

# Below these many words a match with the true text may be chance; fewer than
# `_SURE` have to be a line of it.
_LEAST = {Kind.HEADING: 2, Kind.ITEM: 3, Kind.QUOTE: 5, Kind.CELL: 2}
_SURE = 6
_ENDS = 12


def report(run: Run) -> Iterator[str]:
    """Shares of the parts typed as what they are, and what became of the others."""
    for where, pages in (("pages", run.marked), ("doors", run.doors)):
        if not pages:
            continue
        yield (
            f"STRUCTURE of the {where}: typed as they are, of all / per page (parts)"
            " · as others · lost"
        )
        parts = {page.name: true_parts(page) for page in pages}
        for extractor in run.extractors:
            yield from _of(run, extractor.name, where, parts)


def true_parts(page: Page) -> dict[Kind, list[str]]:
    """The parts of the post by kind."""
    if page.source:
        typed = typed_in(LexborHTMLParser(page.source))
        return {kind: [t for t in typed[kind] if words(t)] for kind in Kind}
    typed = typed_in(LexborHTMLParser(page.text))
    headings = {run_of(text) for text in typed[Kind.HEADING]}
    true = {kind: [t for t in typed[kind] if _is_true(t, kind, page)] for kind in Kind}
    # Items that repeat a heading are of a table of contents.
    true[Kind.ITEM] = [t for t in true[Kind.ITEM] if run_of(t) not in headings]
    return true


def fates_of(texts: list[str], kind: Kind, extract: Extract) -> list[str]:
    """What became of each part: `typed`, `untyped` or `lost`."""
    if not texts:
        return []
    typed = "|".join(map(run_of, extract.typed.get(kind, ())))
    everything = run_of(extract.text)
    return [_fate(run_of(text), typed, everything) for text in texts]


def _fate(run: str, typed: str, everything: str) -> str:
    if run in typed:
        return "typed"
    return "untyped" if run in everything else "lost"


def _of(
    run: Run, name: str, where: str, parts: dict[str, dict[Kind, list[str]]]
) -> Iterator[str]:
    extracts = run.extracts[name]
    for kind in Kind:
        if not any(extracts[page].typed.get(kind) for page in parts):
            continue  # it does not tell parts of this kind
        fates = [
            fates_of(texts[kind], kind, extracts[page]) for page, texts in parts.items()
        ]
        typed, untyped, lost = (
            shares_of([[fate == each for fate in page] for page in fates])
            for each in ("typed", "untyped", "lost")
        )
        run.figures[f"{kind} {where}"][name] = min(typed)
        yield (
            f"  {name:23} {kind:10} {typed[0]:.3f} / {typed[1]:.3f}"
            f" ({sum(map(len, fates))}) · {untyped[0]:.3f} · {lost[0]:.3f}"
        )
        if name == OURS:
            amiss = {page: sum(fate != "typed" for fate in each)
                     for page, each in zip(parts, fates, strict=True)}  # fmt: skip
            yield from most_amiss(amiss, run.worst)


def _is_true(text: str, kind: Kind, page: Page) -> bool:
    found = words(text)
    if len(found) < _LEAST[kind]:
        return False
    if kind is Kind.HEADING and run_of(text) == run_of(page.truth.get("title") or ""):
        return False
    if kind in (Kind.HEADING, Kind.ITEM) and len(found) < _SURE:
        return run_of(text) in page.true_lines
    ends = (found[:_ENDS], found[-_ENDS:]) if kind is Kind.QUOTE else (found,)
    return all(f" {' '.join(end)} " in page.true_run for end in ends)
