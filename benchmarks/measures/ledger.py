"""Words of the source that end in a block, a field, a comment or a removal.

Counted as the tests of the ledger count them: lost is what lxml reads in the page and
the document does not hold, doubled what it holds and neither lxml nor lexbor reads.
Words side by side may be read as one; so what is left over is compared by letters.
"""

from collections import Counter
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from importers.cleaning.document import Document
from importers.cleaning.read import read_bytes
from tests.importers.cleaning.ledger_words import document_words, visible_words

from .pages import Page
from .runs import OURS, Run
from .words import text_of_markup, words


def report(run: Run) -> Iterator[str]:
    """The share of letters accounted for, and the pages where it is not all."""
    if not run.pages:
        return
    letters, lost, doubled, lines = 0, 0, 0, []
    for page in run.pages:
        document = run.extracts[OURS][page.name].document
        if document is None:
            continue
        total, less, more = _compared(page, document)
        letters, lost, doubled = letters + total, lost + less, doubled + more
        if less or more:
            lines.append(f"      {page.name}: {less} letters lost, {more} doubled")
    share = 1 - lost / max(1, letters)
    run.figures["ledger"][OURS] = share
    yield "LEDGER: letters of words accounted for · doubled · pages that are not exact"
    yield f"  {OURS:23} {share:.5%} · {doubled} · {len(lines)} of {len(run.pages)}"
    yield from lines[: run.worst]


def _compared(page: Page, document: Document) -> tuple[int, int, int]:
    post = read_bytes(page.content, page.name, url=page.url)
    kept, seen = document_words(document, post), visible_words(post)
    # On broken markup lxml drops text that a browser, and lexbor, shows.
    body = LexborHTMLParser(post.text).body
    shown = Counter(words(text_of_markup(body.html or "" if body else post.text)))
    less, more = _letters(seen - kept), _letters(kept - (seen | shown))
    total = sum(len(word) * count for word, count in seen.items())
    return total, (less - more).total(), (more - less).total()


def _letters(counts: Counter[str]) -> Counter[str]:
    return Counter("".join(counts.elements()))
