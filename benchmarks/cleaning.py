"""How fast and how exact cleaning is.

usage: python benchmarks/cleaning.py [FOLDER]

Prints posts per second of `clean()` beside parsing the same bytes with lxml, in the
same run; by default for the sample posts. Where FOLDER holds pages with their true
text (`html/*.html.gz` and `ground-truth/*.json`), also how near the text comes.
"""

import argparse
import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from statistics import fmean, median
from typing import Any

import lxml.html

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from importers.cleaning import document as doc  # noqa: E402 - after the path is set
from importers.cleaning.errors import ImporterError  # noqa: E402
from importers.cleaning.parsers.html.plain import plain  # noqa: E402
from importers.cleaning.pipeline import clean  # noqa: E402
from importers.cleaning.read import read_bytes  # noqa: E402

SHINGLE = 4
_WORD = re.compile(r"\w+")
Shingles = Counter[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Specimen:
    """One file and what is known about its post; `truth` may be empty."""

    name: str
    content: bytes
    truth: dict[str, Any]

    @property
    def is_wordpress(self) -> bool:
        """Whether the page names WordPress's folders."""
        return b"wp-content" in self.content or b"wp-includes" in self.content


@dataclass(frozen=True, slots=True)
class Score:
    """How near one page came: F1, precision and recall over shingles."""

    name: str
    f1: float
    precision: float
    recall: float
    is_wordpress: bool


def specimens_in(folder: Path) -> Iterator[Specimen]:
    """The files of a data folder, or all files of a folder of posts."""
    truths = folder / "ground-truth"
    if not truths.is_dir():
        suffixes = {".html", ".htm", ".txt"}
        for path in sorted(p for p in folder.rglob("*") if p.suffix in suffixes):
            yield Specimen(path.name, path.read_bytes(), {})
        return
    for path in sorted((folder / "html").glob("*.html.gz")):
        name = path.name.removesuffix(".html.gz")
        truth = json.loads((truths / f"{name}.json").read_text("utf-8"))
        yield Specimen(name, gzip.decompress(path.read_bytes()), truth)


def body_text(document: doc.Document) -> str:
    """The article's text: all blocks but captions, which are no body text."""
    return "\n".join(line for block in document.blocks for line in _lines(block))


def _lines(block: doc.Block) -> Iterator[str]:
    if isinstance(block, doc.List):
        for item in block.items:
            yield plain(item.html)
            yield from _lines(item.children) if item.children else ()
    elif isinstance(block, doc.Table):
        yield from (cell for row in (*block.header, *block.rows) for cell in row)
    elif isinstance(block, doc.References):
        yield from map(plain, block.items)
    elif isinstance(block, doc.Code):
        yield block.text
    else:
        yield getattr(block, "term", "")
        yield plain(getattr(block, "html", ""))
        yield getattr(block, "attribution", "")


def shingles(text: str) -> Shingles:
    """Runs of four words, each as often as it stands in the text."""
    words = _WORD.findall(text.casefold())
    if len(words) < SHINGLE:
        return Counter([tuple(words)]) if words else Counter()
    return Counter(zip(*(words[at:] for at in range(SHINGLE)), strict=False))


def scored(text: str, specimen: Specimen) -> Score:
    """Compare a text with the true one."""
    found, true = shingles(text), shingles(specimen.truth["text"])
    common = sum((found & true).values())
    precision = common / max(1, sum(found.values()))
    recall = common / max(1, sum(true.values()))
    f1 = 2 * precision * recall / (precision + recall) if common else 0.0
    return Score(specimen.name, f1, precision, recall, specimen.is_wordpress)


def cleaned(specimen: Specimen) -> doc.Document | None:
    """The document of a specimen; None where it was refused."""
    try:
        url = specimen.truth.get("url")
        return clean(read_bytes(specimen.content, specimen.name, url=url))
    except ImporterError:
        return None


def seconds(work: Callable[[Specimen], Any], specimens: Iterable[Specimen]) -> float:
    """How long some work takes over all specimens."""
    start = time.perf_counter()
    for specimen in specimens:
        work(specimen)
    return time.perf_counter() - start


def parsed(specimen: Specimen) -> None:
    """Parse with lxml alone: the baseline."""
    try:
        lxml.html.fromstring(specimen.content)
    except (ValueError, lxml.etree.LxmlError):
        return


def print_speed(specimens: list[Specimen], rounds: int) -> None:
    """Print medians of interleaved rounds."""
    if not any(specimen.content for specimen in specimens):
        print("no specimens")
        return
    taken: dict[str, list[float]] = {"clean": [], "lxml": []}
    for _ in range(rounds):
        taken["lxml"].append(seconds(parsed, specimens))
        taken["clean"].append(seconds(cleaned, specimens))
    ours, baseline = median(taken["clean"]), median(taken["lxml"])
    count = len(specimens)
    print(f"{count} posts, median of {rounds} rounds")
    print(f"  clean()     {count / ours:9.1f} posts/s")
    print(f"  lxml parse  {count / baseline:9.1f} posts/s")
    print(f"  clean() takes {ours / baseline:.2f} × lxml's parse")


def print_scores(name: str, scores: list[Score], worst: int) -> None:
    """Print averages over all pages and over WordPress pages, then the worst pages."""
    print(f"{name}: shingle F1 / precision / recall (pages)")
    groups = {"all": scores, "WordPress": [s for s in scores if s.is_wordpress]}
    for group, members in groups.items():
        if members:
            means = (fmean(getattr(s, part) for s in members)
                     for part in ("f1", "precision", "recall"))  # fmt: skip
            print(f"  {group:10}", *(f"{mean:.3f}" for mean in means), len(members))
    for score in sorted(scores, key=lambda score: score.f1)[:worst]:
        mark = "WordPress" if score.is_wordpress else ""
        print(
            f"    {score.name} {score.f1:.3f} {score.precision:.3f} {score.recall:.3f}"
            f" {mark}"
        )


def print_facts(
    specimens: list[Specimen], documents: list[doc.Document | None]
) -> None:
    """Print how often facts are exact, wrong or missing where the truth names them."""
    print("facts: exact / wrong / missing")
    for name in ("title", "author", "published"):
        counts = Counter(
            _verdict(
                name,
                getattr(document, name) if document else None,
                specimen.truth[name],
            )
            for specimen, document in zip(specimens, documents, strict=True)
            if specimen.truth.get(name)
        )
        total = max(1, sum(counts.values()))
        shares = (
            f"{counts[verdict] / total:.3f}"
            for verdict in ("exact", "wrong", "missing")
        )
        print(f"  {name:10}", *shares, total)


def _verdict(name: str, found: str | None, true: str) -> str:
    if not found:
        return "missing"
    if name == "published":
        return "exact" if found[:10] == true[:10] else "wrong"
    same = _WORD.findall(found.casefold()) == _WORD.findall(true.casefold())
    return "exact" if same else "wrong"


def peers() -> Iterator[tuple[str, Callable[[str], str]]]:
    """Other extractors, where they are installed: name, page → text."""
    wanted: tuple[tuple[str, str, Callable[[Any, str], str]], ...] = (
        ("trafilatura", "trafilatura", lambda m, page: m.extract(page) or ""),
        ("readability-lxml", "readability",
         lambda m,
         page: lxml.html.fromstring(m.Document(page).summary()).text_content()),
        ("newspaper4k", "newspaper", lambda m, page: m.fulltext(page)),
        ("resiliparse", "resiliparse.extract.html2text",
         lambda m, page: m.extract_plain_text(page, main_content=True)),
    )  # fmt: skip
    for name, module, extract in wanted:
        try:
            found = import_module(module)
        except ImportError:
            continue
        yield name, lambda page, m=found, e=extract: e(m, page)  # type: ignore[misc]


def print_peers(specimens: list[Specimen], worst: int) -> None:
    """Print the same scores for every extractor that is installed."""
    for name, extract in peers():
        start = time.perf_counter()
        scores = [
            scored(extract(s.content.decode("utf-8", "replace")), s) for s in specimens
        ]
        print_scores(name, scores, worst)
        print(f"  {len(specimens) / (time.perf_counter() - start):.1f} pages/s")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "folder", nargs="?", type=Path, default=ROOT / "cms/samples/posts"
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--worst", type=int, default=15)
    options = parser.parse_args()
    specimens = list(specimens_in(options.folder))
    print_speed(specimens, options.rounds)
    known = [specimen for specimen in specimens if specimen.truth]
    if known:
        documents = [cleaned(specimen) for specimen in known]
        texts = (body_text(document) if document else "" for document in documents)
        scores = [scored(text, s) for text, s in zip(texts, known, strict=True)]
        print_scores("ours", scores, options.worst)
        print_facts(known, documents)
        print_peers(known, 0)


if __name__ == "__main__":
    main()
