"""The samples come out as a careful person would mark them (`expectations.json`)."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from importers import Document, clean, read
from importers.cleaning.document import Comment, Figure, Gallery

SAMPLES = Path(__file__).parents[2] / "cms" / "samples"
EXPECTATIONS = json.loads((SAMPLES / "expectations.json").read_text("utf-8"))

Expected = dict[str, Any]


@pytest.fixture(
    scope="module", params=EXPECTATIONS, ids=[post["file"] for post in EXPECTATIONS]
)
def sample(request: pytest.FixtureRequest) -> tuple[Document, Expected]:
    post = request.param
    return clean(read(SAMPLES / "posts" / post["file"])), post


def test_the_title_is_found_and_says_where(sample: tuple[Document, Expected]) -> None:
    document, post = sample

    assert document.title_origin == post["title_origin"]
    assert post["title"] in (None, document.title)
    assert post.get("title_contains", "") in document.title.casefold()


@pytest.mark.parametrize("fact", ["author", "language", "source_url", "comments_open"])
def test_a_fact_is_found(sample: tuple[Document, Expected], fact: str) -> None:
    document, post = sample

    assert getattr(document, fact) == post[fact]


def test_the_date_is_found(sample: tuple[Document, Expected]) -> None:
    document, post = sample

    assert (document.published or "")[:10] == (post["published"] or "")


def test_topics_and_tags_are_found(sample: tuple[Document, Expected]) -> None:
    document, post = sample

    assert post["topics"] in (None, list(document.topics))
    assert post["tags"] in (None, list(document.tags))
    assert {*post.get("terms", [])} <= {*document.topics, *document.tags}


def test_blocks_are_what_they_are(sample: tuple[Document, Expected]) -> None:
    document, post = sample

    found = {kind: _count(document, kind) for kind in post["blocks"]}

    assert found == {
        kind: _nearest(wanted, found[kind]) for kind, wanted in post["blocks"].items()
    }
    assert _count(document, "needs_review") == 0


def test_pictures_keep_their_alt_and_caption(
    sample: tuple[Document, Expected],
) -> None:
    document, post = sample

    found = [
        {"src": _name(figure), "alt": figure.alt, "caption": figure.caption}
        for figure in _figures(document)
    ]

    assert found == post["pictures"]


def test_the_lead_picture_is_found(sample: tuple[Document, Expected]) -> None:
    document, post = sample

    lead = document.lead_image

    assert (_name(lead) if lead else None) == post["lead_image"]


def test_pictures_lie_beside_the_post(sample: tuple[Document, Expected]) -> None:
    _, post = sample
    named = [picture["src"] for picture in post["pictures"]] + [post["lead_image"]]

    missing = [
        name for name in filter(None, named) if not (SAMPLES / "posts" / name).is_file()
    ]

    assert missing == []


def test_comments_come_as_threads(sample: tuple[Document, Expected]) -> None:
    document, post = sample

    found = {
        "count": sum(1 for _ in _walk(document.comments)),
        "depth": _depth(document.comments),
    }

    assert found == post["comments"]


def test_the_words_of_the_article_are_in_it(
    sample: tuple[Document, Expected],
) -> None:
    document, post = sample
    body = _body(document)

    assert [snippet for snippet in post["present"] if snippet not in body] == []


def test_the_words_of_the_site_are_not_in_it(
    sample: tuple[Document, Expected],
) -> None:
    document, post = sample
    body = _body(document)

    assert [snippet for snippet in post["absent"] if snippet in body] == []


def _count(document: Document, kind: str) -> int:
    return sum(block.type == kind for block in document.blocks)


def _nearest(wanted: int | list[int], found: int) -> int:
    low, high = wanted if isinstance(wanted, list) else (wanted, wanted)
    return min(max(found, low), high)


def _figures(document: Document) -> Iterator[Figure]:
    for block in document.blocks:
        if isinstance(block, Gallery):
            yield from block.figures
        elif isinstance(block, Figure):
            yield block


def _name(figure: Figure) -> str | None:
    return figure.src.removeprefix("./") if figure.src else None


def _walk(comments: Iterable[Comment]) -> Iterator[Comment]:
    for comment in comments:
        yield comment
        yield from _walk(comment.replies)


def _depth(comments: tuple[Comment, ...]) -> int:
    return max((1 + _depth(comment.replies) for comment in comments), default=0)


def _body(document: Document) -> str:
    """The blocks' words, and the addresses of links, with single spaces."""
    return " ".join(" ".join(_strings(document.to_dict()["blocks"])).split())


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
