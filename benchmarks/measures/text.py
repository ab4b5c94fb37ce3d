"""How near the text comes: F1, precision and recall over runs of four words."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import fmean

from .extracts import Extract
from .pages import Page
from .runs import Run
from .words import run_of, shingles

POOR = 0.5


@dataclass(frozen=True, slots=True)
class Score:
    """How near one page came."""

    name: str
    f1: float
    precision: float
    recall: float
    is_wordpress: bool


def scored(text: str, page: Page) -> Score:
    """Compare a text with the true one."""
    found, true = shingles(text), page.true_shingles
    common = (found & true).total()
    precision = common / max(1, found.total())
    recall = common / max(1, true.total())
    f1 = 2 * precision * recall / (precision + recall) if common else 0.0
    return Score(page.name, f1, precision, recall, page.is_wordpress)


def body_of(extract: Extract, page: Page) -> str:
    """The text without the page's captions, which are no body text for anyone."""
    return "\n".join(
        line
        for line in extract.text.splitlines()
        if run_of(line) not in page.captions or run_of(line) in page.true_run
    )


def report(run: Run) -> Iterator[str]:
    """Averages over all pages and over WordPress pages, then the worst."""
    if not run.marked:
        return
    yield "TEXT: shingle F1 / precision / recall (pages) · pages under F1 0.5 · refused"
    for extractor in run.extractors:
        yield from _of(run, extractor.name)


def _of(run: Run, name: str) -> Iterator[str]:
    extracts = run.extracts[name]
    scores = [scored(body_of(extracts[page.name], page), page) for page in run.marked]
    failed = sum(bool(extracts[page.name].failure) for page in run.marked)
    groups = {"all": scores, "WordPress": [s for s in scores if s.is_wordpress]}
    for group, members in groups.items():
        if members:
            yield f"  {name:23} {group:9} {_means(members)} · refused {failed}"
            run.figures[f"F1 {group}"][name] = fmean(s.f1 for s in members)
    run.figures["pages under 0.5"][name] = sum(s.f1 < POOR for s in scores)
    kept = [share for page in run.marked for share in _kept(page, extracts)]
    yield f"  {name:23} snippets that must be in the text: {fmean(kept):.3f} kept"
    if name == run.extractors[0].name:
        yield from _worst(scores, run.worst)


def _means(members: list[Score]) -> str:
    parts = ("f1", "precision", "recall")
    means = (fmean(getattr(s, part) for s in members) for part in parts)
    poor = sum(s.f1 < POOR for s in members)
    shown = " / ".join(f"{mean:.4f}" for mean in means)
    return f"{shown} ({len(members)}) · poor {poor}"


def _kept(page: Page, extracts: dict[str, Extract]) -> Iterator[bool]:
    text = run_of(extracts[page.name].text)
    return (run_of(snippet) in text for snippet in page.truth.get("with", ()))


def _worst(scores: list[Score], count: int) -> Iterator[str]:
    for score in sorted(scores, key=lambda score: score.f1)[:count]:
        mark = "WordPress" if score.is_wordpress else ""
        yield (
            f"      {score.name} F1 {score.f1:.3f} precision {score.precision:.3f}"
            f" recall {score.recall:.3f} {mark}"
        )
