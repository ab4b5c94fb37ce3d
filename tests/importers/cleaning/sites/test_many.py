"""Pages of one site, cleaned together."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers import clean, clean_many
from importers.cleaning.document import Document, Figure
from importers.cleaning.errors import EmptyDocumentError
from importers.cleaning.read import RawPost
from importers.cleaning.visible import text_of
from tests.importers.cleaning.ledger_words import document_words, visible_words

from .harbour import DISCLAIMER, FOOT, MENU, POSTS, saved

FORMS = pytest.mark.parametrize("form", ["pages", "texts"])


@pytest.fixture
def cleaned(request, form) -> list[Document]:
    """The documents of the whole site."""
    found = list(clean_many(request.getfixturevalue(form)))
    assert all(isinstance(document, Document) for document in found)
    return found  # type: ignore[return-value]  # asserted above


def shown(document: Document) -> str:
    return "\n".join(text_of(block) for block in document.blocks)


@FORMS
def test_nothing_of_the_prose_is_lost(cleaned):
    own = ["\n".join((prose[0], "What to do", prose[1])) for prose in POSTS.values()]

    assert [shown(d).removesuffix(f"\n{DISCLAIMER}") for d in cleaned] == own


@FORMS
def test_menus_and_footers_and_invitations_are_gone(cleaned):
    everything = "\n".join(map(shown, cleaned))

    assert [line for line in (*MENU, *FOOT) if line in everything] == []


@FORMS
def test_what_was_taken_out_says_on_how_many_pages_it_stands(cleaned):
    reasons = {r.reason for document in cleaned for r in document.removed}

    assert "stands on 5 of 5 pages of this site" in reasons


@FORMS
def test_the_repeated_disclaimer_stays_as_a_block_of_its_own(cleaned):
    last = [document.blocks[-1] for document in cleaned]

    assert [block.type for block in last] == ["disclaimer"] * 5
    assert {text_of(block) for block in last} == {DISCLAIMER}


@FORMS
def test_titles_are_without_the_name_of_the_site(cleaned):
    assert [document.title for document in cleaned] == list(POSTS)


@FORMS
def test_every_word_of_every_page_is_accounted_for(request, form):
    posts = request.getfixturevalue(form)

    for post, document in zip(posts, clean_many(posts), strict=True):
        assert isinstance(document, Document)
        assert document_words(document, post) == visible_words(post)


_LINES = st.sampled_from(
    [
        *MENU,
        *FOOT,
        DISCLAIMER,
        "Disclaimer",
        "* * *",
        "1",
        "What to do",
        "Feet tell how a day went, and warm hands know it before the head does.",
    ]
)
_PROSE = ["\n".join(prose) for prose in POSTS.values()]
_PAGES = st.lists(st.lists(_LINES, max_size=8), min_size=3, max_size=5)


@settings(max_examples=60, deadline=None)
@given(_PAGES, st.sampled_from(["{}", "<p>{}</p>", "<h2>{}</h2>", "<li>{}"]))
def test_every_word_of_random_sites_is_accounted_for(pages, markup):
    posts = [
        RawPost(str(at), "\n".join((*map(markup.format, lines), _PROSE[at])))
        for at, lines in enumerate(pages)
    ]

    for post, document in zip(posts, clean_many(posts), strict=True):
        assert isinstance(document, Document)
        assert document_words(document, post) == visible_words(post)


def test_two_pages_are_cleaned_page_by_page(pages):
    assert list(clean_many(pages[:2])) == [clean(page) for page in pages[:2]]


def test_a_page_that_cannot_be_cleaned_is_its_error_and_the_rest_goes_on(pages):
    empty = RawPost("none.html", "<html><body></body></html>")
    found = list(clean_many([*pages[:2], empty, *pages[2:]]))

    assert isinstance(found[2], EmptyDocumentError)
    assert [getattr(document, "title", None) for document in found] == [
        *list(POSTS)[:2],
        None,
        *list(POSTS)[2:],
    ]


def test_posts_that_can_be_read_only_once_are_cleaned_alike(pages):
    assert list(clean_many(iter(pages))) == list(clean_many(pages))


def test_sites_are_told_apart_by_the_host_of_their_pages(pages):
    others = [
        RawPost(f"o{at}.html", saved(title, prose).replace("Quay", "Pier"), url)
        for at, (title, prose) in enumerate(POSTS.items())
        for url in [f"https://www.pier.example/{at}/"]
    ]
    found = list(clean_many([*pages[:2], *others]))
    reasons = [{r.reason for r in d.removed} for d in found if isinstance(d, Document)]

    assert "stands on 5 of 5 pages of this site" not in reasons[0] | reasons[1]
    assert "stands on 5 of 5 pages of this site" in reasons[2]


def test_one_page_saved_again_and_again_teaches_nothing(pages):
    found = list(clean_many([pages[0]] * 4))

    assert found == [clean(pages[0])] * 4


def test_a_picture_on_most_pages_is_the_sites(pages):
    portrait = "<img src='https://a.example/me-300x300.jpg' alt='Me'><p>"
    posts = [RawPost(p.source, p.text.replace("<p>", portrait, 1)) for p in pages]
    found = list(clean_many(posts))

    for document in found:
        assert isinstance(document, Document)
        assert not any(isinstance(block, Figure) for block in document.blocks)
        assert any("me-300x300.jpg" in r.where for r in document.removed)
