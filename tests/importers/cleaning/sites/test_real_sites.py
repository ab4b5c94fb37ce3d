"""A whole site as it was saved, where it is there to be read."""

import zipfile

import pytest

from importers import Document, RawPost, clean_many
from importers.cleaning.parsers.html.growing import read_page
from importers.cleaning.parsers.html.reading import lines_of
from importers.cleaning.read import read_bytes
from importers.cleaning.visible import text_of
from tests.importers.cleaning.ledger_words import document_words, visible_words

CHROME = ("Skip to content", "Proudly powered by", "Recent Comments", "Post navigation")


@pytest.fixture(scope="module")
def posts(request):
    """The saved pages of one WordPress site, as plain text."""
    shared = request.getfixturevalue("shared")
    with zipfile.ZipFile(shared / "data/wxr/doors/saved-pages.zip") as archive:
        names = [n for n in archive.namelist() if n.endswith("index.html")]
        pages = [read_bytes(archive.read(name), name) for name in names]
    return [RawPost(p.source, lines_of(read_page(p.text).body)) for p in pages]


@pytest.fixture(scope="module")
def documents(posts):
    """What they become together."""
    return list(clean_many(posts))


def test_every_word_of_a_whole_site_is_accounted_for(posts, documents):
    pairs = [
        (document_words(document, post), visible_words(post))
        for post, document in zip(posts, documents, strict=True)
        if isinstance(document, Document)
    ]

    assert len(pairs) > 70
    assert [pair for pair in pairs if pair[0] != pair[1]] == []


def test_the_chrome_of_a_whole_site_is_gone(documents):
    kept = [
        line
        for document in documents
        if isinstance(document, Document)
        for block in document.blocks
        for line in text_of(block).splitlines()
    ]

    assert [line for line in kept if line.startswith(CHROME)] == []
