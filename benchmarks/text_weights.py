"""Learn what the signs of plain text weigh, from pages with known text.

usage: python benchmarks/text_weights.py DATA [--check] [--every N]

Writes `importers/cleaning/belonging/weights.tsv`. With `--check` it writes nothing,
learns from the first half of the pages and prints how near the text of the others
comes: the figure to believe, as the table itself is learnt from all pages.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measures.crawlers import WAYS  # noqa: E402 - after the path is set
from benchmarks.measures.learning import (  # noqa: E402
    Example,
    Table,
    chances,
    example_of,
    learnt,
    shortened,
)
from benchmarks.measures.pages import Page, pages_in  # noqa: E402
from benchmarks.measures.text import scored  # noqa: E402
from importers.cleaning.belonging.weights import BIAS  # noqa: E402
from importers.cleaning.rules.outside_post import DOUBTFUL  # noqa: E402

TABLE = ROOT / "importers/cleaning/belonging/weights.tsv"
_SEED = 7
_LIGHTEST = 0.03
_LENGTHS = (600, 1000, 1500, 2500, 4000)


def examples_of(pages: Sequence[Page]) -> Iterator[Example]:
    """Every page in every way, by itself, and with its post cut short."""
    chance = random.Random(_SEED)
    for at, page in enumerate(pages):
        made = {
            way: example_of(page, way, take(page.text)) for way, take in WAYS.items()
        }
        text, title = page.truth["text"], page.truth["title"] or ""
        yield from made.values()
        yield example_of(page, "by itself", text)
        yield example_of(page, "by itself", f"{title}\n\n{text}")
        # Practitioners' posts are shorter than most pages that people marked.
        for way in (at % len(WAYS), (at + 2) % len(WAYS)):
            yield shortened(list(made.values())[way], chance.choice(_LENGTHS))


def print_check(pages: Sequence[Page]) -> None:
    """Print the F1 of the half that was not learnt from, for each way."""
    half = len(pages) // 2
    table = learnt(list(examples_of(pages[:half])))
    for name, take in WAYS.items():
        examples = (example_of(page, name, take(page.text)) for page in pages[half:])
        scores = [
            scored(_kept(example, table), example.page).f1 for example in examples
        ]
        print(f"{name:13} F1 {fmean(scores):.4f} ({len(scores)} pages)", flush=True)


def write(table: Table) -> None:
    """Write the table, signs that weigh nothing left out."""
    heavy = {sign: w for sign, w in table.items() if abs(w) >= _LIGHTEST}
    rows = [(BIAS, table[BIAS]), *sorted((s, w) for s, w in heavy.items() if s != BIAS)]
    TABLE.write_text("".join(f"{sign}\t{weight:.2f}\n" for sign, weight in rows))


def _kept(example: Example, table: Table) -> str:
    likely = chances(example, table)
    return "\n".join(
        text
        for text, chance in zip(example.texts, likely, strict=True)
        if chance >= DOUBTFUL
    )


def main() -> None:
    """Learn, and write or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--every", type=int, default=1, help="each Nth page only")
    options = parser.parse_args()
    pages = [p for p in pages_in(options.data, options.every) if "text" in p.truth]
    if options.check:
        print_check(pages)
        return
    write(learnt(list(examples_of(pages))))


if __name__ == "__main__":
    main()
