"""Chrome that was left in the body: which, of what kind, on how many pages.

A snippet that people marked as not belonging counts as left where its words stand in
the text more often than in the true text; one of a word or two only in a short line
that the true text does not have, as such words also occur in prose. Phrases of chrome
count likewise in short lines. All extractors are judged by their plain text alone.
"""

import re
from collections import Counter
from collections.abc import Iterator

from .pages import Page
from .runs import Run
from .words import run_of, words

_LONG_SNIPPET = 3
_SHORT_LINE = 12
# Written for this measure; the importer's own lists would only confirm themselves.
_PHRASES = {
    "sharing": r"""
        share (?:this|on|via|it|the|article|post)|tweet this|pin it|follow (?:us|me) on
        click to (?:share|email|print)|email this|partager|compartir|teilen|condividi
    """,
    "comments": r"""
        leave a (?:reply|comment)|post a comment|your email address will not
        required fields|cancel reply|\d+ (?:comments?|responses?|replies)\b
        log in to (?:reply|comment)|notify me of|deja un comentario
        laisser un commentaire|kommentar schreiben
    """,
    "related posts": r"""
        related (?:posts?|articles?|stories|reading)|more from|recent posts
        you (?:may|might) also (?:like|enjoy)|popular posts|read next|read more
        recommended (?:for you|reading|posts)|up next|trending
    """,
    "sign-up": r"""
        subscribe|sign up (?:for|to|now|here)|newsletter|enter your email|join now
        join (?:our|the) (?:mailing )?list|get updates
    """,
    "cookies": r"""
        (?:we|site) uses? cookies|accept (?:all )?cookies|privacy policy
        cookie (?:policy|settings|preferences)
    """,
    "navigation": r"""
        skip to (?:main )?content|(?:previous|next) (?:post|article)|table of contents
        (?:older|newer) posts|back to (?:top|blog)|main menu|toggle navigation
        search for
    """,
    "author box": r"""
        about the author|written by|view all posts|author bio|(?:more )?posts by
    """,
    "post header": r"""
        posted (?:by|on|in)|published (?:by|on)|(?:last )?updated(?: on)?:?\s.{0,9}\d
        \d+ min(?:ute)?s? read|reading time|filed under|tagged(?: with)?|categories
        print this
    """,
    "footer": r"""
        all rights reserved|©|copyright \d|powered by|terms of (?:use|service)
    """,
    "advertising": r"""
        advertisement|sponsored (?:by|content)|continue reading below|affiliate links?
    """,
    "shop": r"""
        add to (?:cart|bag|basket)|(?:shop|book|buy|order) now|log in|sign in|my account
    """,
}
_SOUGHT = {
    kind: re.compile(
        rf"\W*(?:{'|'.join(map(str.strip, phrases.strip().splitlines()))})",
        re.IGNORECASE,
    )
    for kind, phrases in _PHRASES.items()
}
Left = tuple[str, str]


def report(run: Run) -> Iterator[str]:
    """Pages with chrome left, then which kinds, then ours one by one."""
    if not run.marked:
        return
    yield "CHROME LEFT: share of pages, all / WordPress · marked snippets only · kinds"
    for extractor in run.extractors:
        yield _summary(run, extractor.name)
    for page in run.marked:
        left = left_in(run.extracts[run.extractors[0].name][page.name].text, page)
        if left:
            shown = "; ".join(f"{kind}: {text[:50]}" for kind, text in left[:5])
            yield f"      {page.name} {shown}"


def left_in(text: str, page: Page) -> list[Left]:
    """The chrome in a text, as kind and snippet, each once."""
    lines = _strange_lines(text, page)
    marked = [
        (_kind_of(snippet) or "marked", snippet)
        for snippet in page.truth.get("without", ())
        if _is_left(snippet, text, lines, page)
    ]
    phrases = [(kind, line) for line in lines if (kind := _kind_of(line))]
    return list(dict.fromkeys([*marked, *phrases]))


def _summary(run: Run, name: str) -> str:
    texts = run.extracts[name]
    left = {page.name: left_in(texts[page.name].text, page) for page in run.marked}
    wordpress = [page for page in run.marked if page.is_wordpress]
    every = sum(map(bool, left.values())) / len(run.marked)
    of_wordpress = sum(bool(left[page.name]) for page in wordpress)
    share = of_wordpress / max(1, len(wordpress))
    marked = sum(
        any(text in page.truth["without"] for _, text in left[page.name])
        for page in run.marked
    )
    kinds = Counter(kind for found in left.values() for kind in {k for k, _ in found})
    shown = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
    run.figures["chrome all"][name] = every
    run.figures["chrome WordPress"][name] = share
    only = marked / len(run.marked)
    return f"  {name:23} {every:.3f} / {share:.3f} · {only:.3f} · {shown}"


def _is_left(snippet: str, text: str, lines: list[str], page: Page) -> bool:
    run = run_of(snippet)
    if not run.strip():
        return False
    if len(words(snippet)) < _LONG_SNIPPET:
        return any(run in run_of(line) for line in lines)
    return run_of(text).count(run) > page.true_run.count(run)


def _strange_lines(text: str, page: Page) -> list[str]:
    lines = (line.strip() for line in text.splitlines())
    return [
        line
        for line in lines
        if line
        and len(words(line)) <= _SHORT_LINE
        and run_of(line) not in page.true_run
    ]


def _kind_of(line: str) -> str | None:
    return next((kind for kind, it in _SOUGHT.items() if it.match(line)), None)
