"""Pages per second beside parsing alone, and whether the time grows with the page."""

import re
import sys
import time
from collections.abc import Iterator
from statistics import median
from types import FrameType

from .pages import Page
from .runs import BASELINE, OURS, Ours, Run

_LARGE = 8
_ROUNDS = 3
_BODY = re.compile(r"(<body\b[^>]*>)(.*)(</body\s*>)", re.DOTALL | re.IGNORECASE)


def report(run: Run) -> Iterator[str]:
    """Rates, how many times the parse and trafilatura's rate, and doubled pages."""
    names = [extractor.name for extractor in run.extractors]
    pages = [page.name for page in run.pages or run.doors]
    taken = {
        name: sum(run.seconds[name][page] for page in pages)
        for name in (BASELINE, *names)
    }
    peer = next((name for name in names if name.startswith("trafilatura")), None)
    yield "SPEED in processor time: pages/s · × lxml's time · × trafilatura's rate"
    for name, seconds in taken.items():
        times = seconds / taken[BASELINE]
        rate = f"{taken[peer] / seconds:.2f}" if peer else "–"
        if name != BASELINE:
            run.figures["× lxml"][name] = times
        if peer and name != BASELINE:
            run.figures["× trafilatura"][name] = taken[peer] / seconds
        yield f"  {name:23} {len(pages) / seconds:8.1f} · {times:6.2f} · {rate}"
    if run.pages:
        yield from _growth(run)


def _growth(run: Run) -> Iterator[str]:
    largest = sorted(run.pages, key=lambda page: -len(page.content))
    pages = [page for page in largest if _BODY.search(page.text)][:_LARGE]
    if not pages:
        return
    ratios = [_ratios(page) for page in pages]
    times, calls = ([pair[at] for pair in ratios] for at in (0, 1))
    run.figures["a page doubled"][OURS] = median(times)
    yield (
        f"  a page doubled, of the {len(pages)} largest: time × {median(times):.2f}"
        f" (most {max(times):.2f}), calls × {median(calls):.2f} (most {max(calls):.2f},"
        f" page {pages[calls.index(max(calls))].name})"
    )


def _ratios(page: Page) -> tuple[float, float]:
    once = Page(page.name, page.text.encode(), page.truth)
    body = _BODY.sub(lambda found: "".join(found.group(1, 2, 2, 3)), page.text)
    twice = Page(page.name, body.encode(), page.truth)
    return _seconds(twice) / _seconds(once), _calls(twice) / _calls(once)


def _seconds(page: Page) -> float:
    taken = []
    for _ in range(_ROUNDS):
        began = time.process_time()
        Ours().work(page)
        taken.append(time.process_time() - began)
    return min(taken)


def _calls(page: Page) -> int:
    """Count calls of functions, Python's and C's: the same in every run."""
    count = 0

    def profile(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        Ours().work(page)
    finally:
        sys.setprofile(None)
    return count
