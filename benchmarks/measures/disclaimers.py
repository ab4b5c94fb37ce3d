"""Disclaimers found, and taken for one falsely, on posts written for it and on pages.

The posts are in tests/importers/cleaning/specimens/disclaimers, a file a language, each
post once as HTML and once as the plain text that is left of it. No part is unseen now:
the rules were made with the first five, and mended after the later three had been met.
What was found at that first contact is the figure to believe, and is kept here.
"""

import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from re import sub
from statistics import fmean
from typing import Any

from importers.cleaning.document import Disclaimer, Document
from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost, read_bytes
from importers.cleaning.visible import text_of

from .pages import pages_in
from .words import run_of

SPECIMENS = (
    Path(__file__).resolve().parents[2]
    / "tests/importers/cleaning/specimens/disclaimers"
)
TUNED = ("develop", "check", "fresh", "late", "last")
# Found and false of those posts as HTML and as text when the rules first met them.
FIRST_CONTACT = {
    "unseen": "html 0.829 · 0.050, text 0.814 · 0.050",
    "unseen-2": "html 0.743 · 0.007, text 0.729 · 0.007",
    "unseen-3": "html 0.679 · 0.018, text 0.536 · 0.018",
}
MET = tuple(FIRST_CONTACT)
PARTS = (*TUNED, *MET)
FORMS = ("as_html", "as_text")
LONGEST_SHOWN = 150


@dataclass(frozen=True, slots=True)
class Specimen:
    """One post: the markup of its blocks, and which of them are its disclaimer."""

    language: str
    part: str
    blocks: tuple[str, ...]
    true: tuple[str, ...]

    @property
    def as_html(self) -> RawPost:
        """The post on a page."""
        body = "\n".join(self.blocks)
        return RawPost(
            "specimen.html",
            f'<!doctype html><html lang="{self.language}"><head><title>Post</title>'
            f'</head><body><main><article><h1 class="entry-title">Post</h1>'
            f'<div class="entry-content">{body}</div></article></main></body></html>',
        )

    @property
    def as_text(self) -> RawPost:
        """What a crawler leaves of the post."""
        lines = (plain(block) for block in self.blocks)
        return RawPost("specimen.txt", "\n\n".join(line for line in lines if line))


def plain(markup: str) -> str:
    """A block without its markup, items on lines of their own."""
    return unescape(sub(r"<[^>]+>", "", sub("</li><li>|<br>", "\n", markup))).strip()


def specimens(folder: Path = SPECIMENS) -> Iterator[Specimen]:
    """All posts of the folder: those with a disclaimer, and those that look alike."""
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text("utf-8"))
        for part in PARTS:
            for one in told[part]["disclaimers"]:
                yield _specimen(told, part, one, tuple(one["blocks"]))
            for one in told[part]["lookalikes"]:
                yield _specimen(told, part, one, ())


def _specimen(
    told: dict[str, Any], part: str, one: dict[str, Any], true: tuple[str, ...]
) -> Specimen:
    first, second, third = told["prose"]
    inserted = (*one.get("before", ()), *one["blocks"], *one.get("after", ()))
    orders = {
        "first": (*inserted, first, second, third),
        "middle": (first, second, *inserted, third),
        "end": (first, second, third, *inserted),
    }
    blocks = tuple(b if b[0] == "<" else f"<p>{b}</p>" for b in orders[one["place"]])
    return Specimen(told["language"], part, blocks, true)


def found_in(document: Document) -> list[str]:
    """The texts of the disclaimers in a document."""
    found = (block for block in document.blocks if isinstance(block, Disclaimer))
    return [text_of(block) for block in found]


def is_found(specimen: Specimen, found: list[str]) -> bool:
    """Whether every paragraph of the true disclaimer is in one that was found."""
    words = run_of("\n".join(found))
    paragraphs = [plain(b) for b in specimen.true if not b.startswith("<h")]
    return all(_core(paragraph) in words for paragraph in paragraphs)


def is_false(specimen: Specimen, found: list[str]) -> bool:
    """Whether anything but the true disclaimer was taken for one."""
    words = run_of("\n".join(map(plain, specimen.true)))
    lines = [line for text in found for line in text.split("\n") if line]
    return any(run_of(line) not in words for line in lines)


def _core(paragraph: str) -> str:
    # A label before a colon may have gone to the ledger.
    return run_of(paragraph.split(":", 1)[-1])


def report(data: Path) -> Generator[str, None, dict[str, float]]:
    """Found and false a language, then the pages that got a disclaimer, for eyes.

    Returns: the figures for the goals, of the posts met after the rules were made.
    """
    posts = list(specimens())
    for part in PARTS:
        met = FIRST_CONTACT.get(part)
        kind = f"tuned on after {met} at first contact" if met else "tuned on"
        yield f"DISCLAIMERS, our posts “{part}” ({kind}): found · false (posts)"
        for form in FORMS:
            yield from _rows([post for post in posts if post.part == part], form)
    yield from _pages(data)
    return _figures([post for post in posts if post.part in MET])


def _figures(posts: list[Specimen]) -> dict[str, float]:
    true: dict[str, list[bool]] = {form: [] for form in FORMS}
    false = []
    for form in FORMS:
        for post in posts:
            found = found_in(clean(getattr(post, form)))
            false.append(is_false(post, found))
            true[form] += [is_found(post, found)] if post.true else []
    return {
        "disclaimers found": fmean(true["as_html"]),
        "disclaimers false": fmean(false),
        "plain disclaimers": fmean(true["as_text"]),
    }


def _rows(posts: list[Specimen], form: str) -> Iterator[str]:
    languages = sorted({post.language for post in posts})
    for language in ("all", *languages):
        own = [post for post in posts if language in ("all", post.language)]
        results = [(post, found_in(clean(getattr(post, form)))) for post in own]
        true = [is_found(post, found) for post, found in results if post.true]
        false = [is_false(post, found) for post, found in results]
        shares = f"{sum(true) / len(true):.3f} · {sum(false) / len(false):.3f}"
        yield f"  {form.removeprefix('as_'):5} {language:4} {shares} ({len(own)})"
        if language == "all":
            yield from _told(results)


def _told(results: list[tuple[Specimen, list[str]]]) -> Iterator[str]:
    for post, found in results:
        if post.true and not is_found(post, found):
            missed = " / ".join(map(plain, post.true))
            yield f"      missed ({post.language}) {missed[:LONGEST_SHOWN]}"
        if is_false(post, found):
            yield f"      false ({post.language}) {found[0][:LONGEST_SHOWN]}"


def _pages(data: Path) -> Iterator[str]:
    pages = [page for page in pages_in(data) if page.truth]
    lines = []
    for page in pages:
        try:
            document = clean(read_bytes(page.content, page.name, url=page.url))
        except ImporterError:
            continue
        for text in found_in(document):
            shown = " ".join(text.split())
            lines.append(f"      {page.name} {len(shown)} {shown[:LONGEST_SHOWN]}")
    if pages:
        yield f"DISCLAIMERS on {len(pages)} pages: {len(lines)}, for eyes"
    yield from lines
