"""Pages of a few lines, cleaned."""

from collections.abc import Callable

import pytest

from importers.cleaning.document import Document
from importers.cleaning.draft import Draft
from importers.cleaning.parsers.html.parsing import parse
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost

PROSE = (
    "A morning of slow breathing leaves the shoulders lower than an hour of advice"
    " does,"
    " and nobody has to be told that it worked."
)
LAST = (
    "So sit down before you are tired, leave the telephone in the other room, and let"
    " the evening come by itself."
)
Page = Callable[..., str]
Parsed = Callable[..., Draft]


@pytest.fixture
def page() -> Page:
    """A WordPress page around the body of a post."""

    def make(body: str, *, head: str = "", after: str = "") -> str:
        return (
            f"<!doctype html><html lang=en><head><title>Post</title>{head}</head><body>"
            f"<main><article><h1 class=entry-title>Post</h1><div class=entry-content>"
            f"<p>{PROSE}</p>{body}<p>{LAST}</p></div></article>{after}</main></body></html>"
        )

    return make


@pytest.fixture
def parsed() -> Parsed:
    """The draft of a page before any rule has worked on it."""

    def parse_page(html: str, url: str | None = None) -> Draft:
        draft = Draft(RawPost("page.html", html, url))
        parse(draft)
        return draft

    return parse_page


@pytest.fixture
def blocks(page: Page, parsed: Parsed) -> Callable[..., list[dict[str, object]]]:
    """What a post's body becomes, without the prose around it, as plain values."""

    def body_blocks(body: str, url: str | None = None) -> list[dict[str, object]]:
        draft = parsed(page(body), url)
        document = Document(
            "", draft.facts.title_origin, blocks=tuple(p.block for p in draft.blocks)
        )
        found: list[dict[str, object]] = document.to_dict()["blocks"]
        return found[1:-1]

    return body_blocks


@pytest.fixture
def cleaned() -> Callable[[str], Document]:
    """The document that the whole pipeline makes of a page."""
    return lambda html: clean(RawPost("page.html", html))
