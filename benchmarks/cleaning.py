"""How exact and how fast cleaning is, beside what others make of the same pages.

usage: python benchmarks/cleaning.py [DATA] [--every N] [--peers no] [--page ID]

DATA is a folder of posts (by default the samples), of pages with their true text, or
of both such pages and `wxr/doors`; docs/measuring.md says what each figure means.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measures import (  # noqa: E402 - after the path is set
    chrome,
    disclaimers,
    facts,
    goals,
    ledger,
    memory,
    one_page,
    peers,
    pictures,
    plain_text,
    speed,
    structure,
    text,
    threads,
)
from benchmarks.measures.runs import OURS, Run, run  # noqa: E402

_ALL = (text, chrome, pictures, structure, facts, threads, ledger, speed, memory)
MEASURES = {module.__name__.rpartition(".")[2]: module for module in _ALL}
# These make their own input of the data folder, `report(data: Path)`; what they return
# at their end, if anything, are figures by the goal's name in goals.py.
ON_THEIR_OWN: dict[str, Any] = {"plain_text": plain_text, "disclaimers": disclaimers}


def main() -> None:
    """Measure, and print."""
    options = _options()
    if options.page:
        _print(one_page.report(options.data, options.page))
        return
    wanted = peers.installed() if options.peers == "yes" else ()
    made = run(
        options.data,
        wanted,
        every=options.every,
        first=options.first,
        worst=options.worst,
    )
    for name in options.only or (*MEASURES, *ON_THEIR_OWN):
        _print(_or_why_not(_lines(made, name), name))
    _print(goals.report(made))


def _lines(made: Run, name: str) -> Iterator[str]:
    if name in MEASURES:
        yield from MEASURES[name].report(made)
        return
    figures = yield from ON_THEIR_OWN[name].report(made.data)
    for goal, figure in (figures or {}).items():
        made.figures[goal][OURS] = figure


def _or_why_not(lines: Iterator[str], name: str) -> Iterator[str]:
    first = next(lines, None)
    if first is None:
        yield f"{name}: skipped, the folder has nothing for it"
        return
    yield first
    yield from lines


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    samples = ROOT / "cms/samples/posts"
    parser.add_argument("data", nargs="?", type=Path, default=samples)
    parser.add_argument("--every", type=int, default=1, help="each Nth page only")
    parser.add_argument("--first", type=int, default=0, help="from this page on")
    parser.add_argument("--peers", choices=("yes", "no"), default="yes")
    parser.add_argument("--page", help="one page in detail: its name")
    parser.add_argument("--only", nargs="+", choices=[*MEASURES, *ON_THEIR_OWN])
    parser.add_argument("--worst", type=int, default=15, help="how many to name")
    return parser.parse_args()


if __name__ == "__main__":
    main()
