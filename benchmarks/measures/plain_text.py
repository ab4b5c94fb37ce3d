"""How much of an article cleaning finds in the plain text that a crawler left of it.

The pages are those with true texts, their markup taken away in several ways. Captions
are no body text; a page's headings count where they stand in its true text.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean

from selectolax.lexbor import LexborHTMLParser

from importers.cleaning import document as doc
from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost
from importers.cleaning.visible import text_of, text_of_html

from .crawlers import WAYS
from .extracts import body_text
from .pages import Page, pages_in
from .text import POOR, scored
from .words import run_of

_LONG = 140
_HEADINGS = "h2, h3, h4"
_CAPTIONS = "figcaption, .wp-caption-text"
_LONGEST_LINE = 300


@dataclass(slots=True)
class Lines:
    """How many lines of a kind there were, were given, and were both."""

    wanted: int = 0
    given: int = 0
    right: int = 0

    def count(self, wanted: set[str], given: Sequence[str]) -> None:
        """Add what one page has and what was made of it."""
        found = {run_of(line) for line in given}
        self.wanted += len(wanted)
        self.given += len(found)
        self.right += len(wanted & found)

    @property
    def recall(self) -> float:
        """Of those there were."""
        return self.right / max(1, self.wanted)

    @property
    def precision(self) -> float:
        """Of those given."""
        return self.right / max(1, self.given)

    def __str__(self) -> str:
        return f"recall {self.recall:.3f}, precision {self.precision:.3f}"


@dataclass(slots=True)
class Result:
    """What one way of taking the markup away leaves, over all pages."""

    ours: list[float] = field(default_factory=list)
    everything: list[float] = field(default_factory=list)
    long_lines: list[float] = field(default_factory=list)
    headings: Lines = field(default_factory=Lines)
    captions: Lines = field(default_factory=Lines)
    titles: Lines = field(default_factory=Lines)


def report(data: Path) -> Generator[str, None, dict[str, float]]:
    """Clean the plain text of every page and compare it with the true text.

    Returns: the figures for the goals, each the mean of the ways.
    """
    pages = [page for page in pages_in(data) if "text" in page.truth]
    if not pages:
        return {}
    yield "PLAIN TEXT: shingle F1 ours · all text · from first to last long line"
    results = []
    for name, way in WAYS.items():
        found = measured(pages, way)
        results.append(found)
        scores = (found.ours, found.everything, found.long_lines)
        means = " · ".join(f"{fmean(score):.4f}" for score in scores)
        yield f"  {name:13} {means} · poor {sum(s < POOR for s in found.ours)}"
        yield f"      headings: {found.headings} · captions: {found.captions}"
        yield f"      titles: {found.titles}"
    return _figures(results)


def _figures(results: Sequence[Result]) -> dict[str, float]:
    return {
        "plain F1": fmean(fmean(each.ours) for each in results),
        "plain captions": fmean(each.captions.recall for each in results),
        "plain captions precision": fmean(each.captions.precision for each in results),
        "plain headings": fmean(each.headings.recall for each in results),
        "plain headings precision": fmean(each.headings.precision for each in results),
    }


def measured(pages: Sequence[Page], way: Callable[[str], str]) -> Result:
    """Clean every page without its markup."""
    result = Result()
    for page in pages:
        text = way(page.text)
        document = _cleaned(text, page.name)
        result.ours.append(scored(body_text(document) if document else "", page).f1)
        result.everything.append(scored(text, page).f1)
        result.long_lines.append(scored(between_long_lines(text), page).f1)
        if document:
            _count(result, document, page)
    return result


def between_long_lines(text: str) -> str:
    """The baseline: all from the first long line to the last."""
    lines = [line for line in text.split("\n") if line.strip()]
    places = [at for at, line in enumerate(lines) if len(line) >= _LONG]
    return "\n".join(lines[places[0] : places[-1] + 1]) if places else ""


def _cleaned(text: str, name: str) -> doc.Document | None:
    try:
        return clean(RawPost(f"{name}.txt", text))
    except ImporterError:
        return None


def _count(result: Result, document: doc.Document, page: Page) -> None:
    tree = LexborHTMLParser(page.text)
    title = run_of(page.truth["title"] or "")
    headings = {h for h in _runs(tree, _HEADINGS) if h in page.true_run and h != title}
    blocks = document.blocks
    # A heading from outside the true text is a fault of the text, counted there.
    given = [text_of(block) for block in blocks if isinstance(block, doc.Heading)]
    true = [line for line in given if run_of(line) in page.true_run]
    result.headings.count(headings, true)
    figures = [block for block in blocks if isinstance(block, doc.Figure)]
    captions = [text_of_html(figure.caption) for figure in figures if figure.caption]
    result.captions.count(_runs(tree, _CAPTIONS), captions)
    result.titles.count({title}, [document.title])


def _runs(tree: LexborHTMLParser, selector: str) -> set[str]:
    texts = (node.text(separator=" ") for node in tree.css(selector))
    return {run_of(text) for text in texts if 0 < len(text.strip()) < _LONGEST_LINE}
