"""Title, author and date: exact, wrong or missing where the page says them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from itertools import islice

from .extracts import Extract
from .pages import Page
from .runs import OURS, Run
from .words import run_of, text_of_markup

FACTS = ("title", "author", "published")
VERDICTS = ("exact", "wrong", "missing")
_DAY = len("2024-02-29")
_SINGLE = "‘’`\N{ACUTE ACCENT}\N{MODIFIER LETTER APOSTROPHE}"
_QUOTES = str.maketrans(f"{_SINGLE}“”„«»", "'" * 5 + '"' * 5)
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
# The beginnings of each month's name in seven languages.
_MONTHS = (
    *("jan|ene|gen", "feb|fév|fev", "mar|mär|mrt", "apr|avr|abr", "may|mai|mag|mei"),
    *("jun|juin|giu", "jul|juil|lug", "aug|août|ago", "sep|set", "oct|okt|ott|out"),
    *("nov", "dec|déc|dic|dez"),
)


def report(run: Run) -> Iterator[str]:
    """Shares of the pages that say what people marked."""
    if not run.marked:
        return
    yield "FACTS where the page says them: exact / wrong / missing (pages)"
    for fact in FACTS:
        pages = [page for page in run.marked if says(page, fact)]
        for extractor in run.extractors:
            yield from _shares(run, extractor.name, fact, pages)
        yield from islice(_wrong(run, fact, pages), run.worst)


def verdict(fact: str, found: str | None, true: str) -> str:
    """Whether what was found is `exact`, `wrong` or `missing`.

    Apostrophes, quotes, capitals and blanks make no difference; a date is its day.
    """
    if not found:
        return "missing"
    if fact == "published":
        return "exact" if found.startswith(true[:_DAY]) else "wrong"
    return "exact" if _normal(found) == _normal(true) else "wrong"


def says(page: Page, fact: str) -> bool:
    """Whether the page holds what people marked."""
    true = page.truth.get(fact)
    if not true:
        return False
    if fact == "published":
        return _says_date(page.text, true[:_DAY])
    return run_of(true) in _all_text(page.text)


def found_of(extract: Extract, fact: str) -> str | None:
    """What an extractor gives for a fact."""
    value: str | None = getattr(extract, fact)
    return value


def _shares(run: Run, name: str, fact: str, pages: list[Page]) -> Iterator[str]:
    counts = Counter(
        verdict(fact, found_of(run.extracts[name][page.name], fact), page.truth[fact])
        for page in pages
    )
    if not counts.keys() - {"missing"}:
        return  # it does not look for this fact
    shares = {each: counts[each] / len(pages) for each in VERDICTS}
    for each in VERDICTS:
        run.figures[f"{fact} {each}"][name] = shares[each]
    shown = " / ".join(f"{share:.3f}" for share in shares.values())
    yield f"  {name:23} {fact:10} {shown} ({len(pages)})"


def _wrong(run: Run, fact: str, pages: list[Page]) -> Iterator[str]:
    for page in pages:
        found, true = found_of(run.extracts[OURS][page.name], fact), page.truth[fact]
        if verdict(fact, found, true) == "wrong":
            yield f"      {page.name} {found!r}, truly {true!r}"


def _normal(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.translate(_QUOTES))
    return " ".join(text.replace("''", '"').casefold().split())


@lru_cache(maxsize=4)
def _all_text(page: str) -> str:
    # The head, attributes and scripts count too; inline tags part no words.
    plain = unescape(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), page))
    return run_of(plain) + run_of(text_of_markup(page))


@lru_cache(maxsize=4096)
def _says_date(page: str, date: str) -> bool:
    year, _, rest = date.partition("-")
    month, _, day = rest.partition("-")
    if not day:
        return year in page
    numeric = rf"{year}\D{{0,2}}0?{int(month)}\D{{0,2}}0?{int(day)}(?!\d)"
    swapped = rf"0?{int(day)}\D{{1,2}}0?{int(month)}\D{{1,2}}{year}"
    american = rf"0?{int(month)}\D{{1,2}}0?{int(day)}\D{{1,2}}{year}"
    names = _MONTHS[int(month) - 1]
    between = r"(?:\w{1,3}\W{1,2})?"
    worded = rf"0?{int(day)}\W{{1,3}}{between}(?:{names})\w{{0,8}}.{{1,5}}{year}"
    english = rf"(?:{names})\w{{0,8}}\W{{1,3}}0?{int(day)}\w{{0,2}}\W{{1,3}}{year}"
    forms = "|".join((numeric, swapped, american, worded, english))
    return re.search(rf"(?<!\d)(?:{forms})", page, re.IGNORECASE) is not None
