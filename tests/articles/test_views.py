"""Pages outside the tree."""

import pytest
from django.test import Client
from wagtail.search import index

from tests.articles.factories import House, block


@pytest.fixture
def found(house: House) -> House:
    for title in ("Walking barefoot", "Sleeping well"):
        page = house.article(title=title, tags=["feet"], authors=[house.author()])
        index.insert_or_update_object(page)
    return house


def test_a_tag_lists_its_articles(found: House, client: Client) -> None:
    response = client.get("/tags/feet/")

    assert response.status_code == 200
    assert response.context["tag"].name == "feet"
    assert len(response.context["articles"]) == 2


@pytest.mark.parametrize("slug", ["nothing", "drafts"])
def test_a_tag_without_published_articles_is_not_found(
    house: House, client: Client, slug: str
) -> None:
    house.article(tags=["drafts"], live=False)

    assert client.get(f"/tags/{slug}/").status_code == 404


def test_search_finds_words_of_the_title(found: House, client: Client) -> None:
    response = client.get("/search/", {"q": " barefoot  "})

    assert [page.title for page in response.context["articles"]] == ["Walking barefoot"]
    assert response.context["query"] == "barefoot"


def test_search_finds_words_of_the_text(house: House, client: Client) -> None:
    page = house.article(body=[block("quote", {"text": "<p>a quiet harbour</p>"})])
    index.insert_or_update_object(page)

    assert list(client.get("/search/?q=harbour").context["articles"]) == [page]


def test_search_leaves_drafts_out(house: House, client: Client) -> None:
    index.insert_or_update_object(house.article(title="Secret", live=False))

    assert not client.get("/search/?q=secret").context["articles"]


@pytest.mark.parametrize("query", ["", "   ", "\x00"])
def test_an_empty_search_finds_nothing(
    found: House, client: Client, query: str
) -> None:
    response = client.get("/search/", {"q": query})

    assert response.status_code == 200
    assert response.context["query"] == ""
    assert not response.context["articles"]


@pytest.mark.parametrize(
    "query", ['"', 'odd " quote', "a\x00b", "x" * 50_000, "(", "*", "'; --", "\ud83d"]
)
def test_no_query_is_an_error(found: House, client: Client, query: str) -> None:
    address = query.encode("utf-8", "surrogatepass").decode("latin-1")

    assert client.get("/search/", {"q": address}).status_code == 200


def test_search_pages_keep_to_what_there_is(found: House, client: Client) -> None:
    assert client.get("/search/?q=well&page=99").status_code == 200


def test_the_page_about_feeds_names_the_feed(house: House, client: Client) -> None:
    assert "/feeds/articles.atom" in client.get("/feeds/").content.decode()


@pytest.mark.parametrize("url", ["/search/", "/feeds/", "/tags/feet/"])
def test_these_pages_can_only_be_read(found: House, client: Client, url: str) -> None:
    assert client.post(url).status_code == 405


@pytest.mark.parametrize("url", ["/search/?q=well", "/feeds/", "/tags/feet/"])
def test_these_pages_set_no_cookie(found: House, client: Client, url: str) -> None:
    assert not client.get(url).cookies
