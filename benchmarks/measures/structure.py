"""Headings, list items, quotes and cells that come out as what they are.

Truth twice over: of the doors, the markup each post's own site gives of it; of the
pages, every element so marked whose words stand in the true text.
"""

from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborHTMLParser

from .extracts import Extract, Kind
from .marks import typed_in
from .pages import Page
from .runs import Run
from .words import run_of, words

# Below these many words a match with the true text may be chance.
_LEAST = {Kind.HEADING: 2, Kind.ITEM: 3, Kind.QUOTE: 5, Kind.CELL: 1}
_ENDS = 12


def report(run: Run) -> Iterator[str]:
    """Shares of the parts typed as what they are, and what became of the others."""
    for title, pages in (("the pages", run.marked), ("the doors", run.doors)):
        if not pages:
            continue
        yield f"STRUCTURE of {title}: typed as they are (parts) · as others · lost"
        for extractor in run.extractors:
            yield from _of(run, extractor.name, pages)


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


def fate_of(text: str, kind: Kind, extract: Extract) -> str:
    """What became of a part: `typed`, `untyped` or `lost`."""
    run = run_of(text)
    if any(run in run_of(found) for found in extract.typed.get(kind, ())):
        return "typed"
    return "untyped" if run in run_of(extract.text) else "lost"


def _of(run: Run, name: str, pages: Sequence[Page]) -> Iterator[str]:
    fates: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for page in pages:
        extract = run.extracts[name][page.name]
        for kind, texts in true_parts(page).items():
            fates[kind] += [fate_of(text, kind, extract) for text in texts]
    where = "doors" if pages is run.doors else "pages"
    for kind, found in fates.items():
        total = max(1, len(found))
        shares = [found.count(f) / total for f in ("typed", "untyped", "lost")]
        run.figures[f"{kind} {where}"][name] = shares[0]
        shown = " · ".join(f"{share:.3f}" for share in shares[1:])
        yield f"  {name:17} {kind:10} {shares[0]:.3f} ({len(found)}) · {shown}"


def _is_true(text: str, kind: Kind, page: Page) -> bool:
    found = words(text)
    if len(found) < _LEAST[kind]:
        return False
    if kind is Kind.HEADING and run_of(text) == run_of(page.truth.get("title") or ""):
        return False
    ends = (found[:_ENDS], found[-_ENDS:]) if kind is Kind.QUOTE else (found,)
    return all(f" {' '.join(end)} " in page.true_run for end in ends)
