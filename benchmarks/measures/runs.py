"""One run: every extractor over every page in turn, so that all meet the same load."""

import gc
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean
from typing import Protocol

import lxml.etree
import lxml.html

from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import read_bytes

from .extracts import Extract, extract_of
from .pages import Page, doors_in, pages_in

OURS, BASELINE = "ours", "lxml parse"
_PAGES_BETWEEN_COLLECTIONS = 20


class Extractor(Protocol):
    """Something that finds the article of a page."""

    @property
    def name(self) -> str:
        """What the extractor is called."""

    def work(self, page: Page) -> object:
        """Do what is timed: from the page to the text."""

    def extract(self, page: Page, made: object) -> Extract:
        """Put what was made, and whatever else the extractor can tell, in our form."""


class Ours:
    """The importer, from bytes to document."""

    name = OURS

    def work(self, page: Page) -> object:
        """Decode and clean; an error that refuses the page is its answer."""
        try:
            return clean(read_bytes(page.content, page.name, url=page.url))
        except ImporterError as error:
            return error

    def extract(self, page: Page, made: object) -> Extract:
        """A refused page has no text."""
        if isinstance(made, ImporterError):
            return Extract(failure=str(made))
        return extract_of(made)  # type: ignore[arg-type]  # else a document


@dataclass
class Run:
    """What came out, by the extractor's and the page's name.

    `seconds` is processor time; `figures` is what the goals are compared with.
    """

    data: Path
    pages: Sequence[Page]
    doors: Sequence[Page]
    extractors: Sequence[Extractor]
    worst: int = 10
    extracts: dict[str, dict[str, Extract]] = field(default_factory=dict)
    seconds: dict[str, dict[str, float]] = field(default_factory=dict)
    figures: dict[str, dict[str, float]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    @property
    def marked(self) -> list[Page]:
        """The pages whose true text is known."""
        return [page for page in self.pages if "text" in page.truth]


def run(
    data: Path, peers: Iterable[Extractor], *, every: int, first: int, worst: int
) -> Run:
    """Let ours and the peers work on each Nth page of a data folder, and the doors."""
    extractors = [Ours(), *peers]
    made = Run(data, pages_in(data, every, first), doors_in(data), extractors, worst)
    made.seconds[BASELINE] = {}
    for extractor in extractors:
        made.extracts[extractor.name] = {}
        made.seconds[extractor.name] = {}
    for number, page in enumerate((*made.pages, *made.doors)):
        made.seconds[BASELINE][page.name] = _parse(page)
        for extractor in extractors:
            _one(made, extractor, page)
        if number % _PAGES_BETWEEN_COLLECTIONS == 0:
            # What is kept for the measure must not slow down what is measured later.
            gc.collect()
            gc.freeze()
        if sys.stderr.isatty():
            print(f"\r{number + 1} pages ", end="", file=sys.stderr)
    return made


def _parse(page: Page) -> float:
    began = time.process_time()
    with suppress(ValueError, lxml.etree.LxmlError):
        lxml.html.fromstring(page.content)
    return time.process_time() - began


def _one(made: Run, extractor: Extractor, page: Page) -> None:
    _ = page.text  # decoded outside the clock for the peers
    began = time.process_time()
    try:
        work = extractor.work(page)
        taken = time.process_time() - began
        found = extractor.extract(page, work)
    except Exception as error:  # noqa: BLE001 - a peer may raise anything at all
        taken = time.process_time() - began
        found = Extract(failure=f"{type(error).__name__}: {error}")
    made.seconds[extractor.name][page.name] = taken
    made.extracts[extractor.name][page.name] = found


def shares_of(marks: Iterable[Sequence[bool]]) -> tuple[float, float]:
    """The share of all marks that are true, and the mean of the pages' shares.

    One page of hundreds may hide the others, and pages of one each may weigh too much;
    goals are compared with the worse of the two.
    """
    pages = [page for page in marks if page]
    every = [mark for page in pages for mark in page]
    if not every:
        return 0.0, 0.0
    return fmean(every), fmean(fmean(page) for page in pages)


def most_amiss(amiss: Mapping[str, int], count: int) -> Iterator[str]:
    """One line with the pages that have most amiss, for a closer look with --page."""
    pages = sorted((page for page in amiss if amiss[page]), key=lambda it: -amiss[it])
    if pages:
        shown = ", ".join(f"{page} ({amiss[page]})" for page in pages[:count])
        yield f"      {len(pages)} pages have some amiss: {shown}"
