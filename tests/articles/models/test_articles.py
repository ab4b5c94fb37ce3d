"""The article's rules and its page."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.test import Client

from articles.models import ArticleAuthor, ArticlePage
from tests.articles.factories import (
    House,
    block,
    every_block,
    figure,
    heading,
    make_image,
)

MAY = datetime.date(2026, 5, 12)


def test_a_review_cannot_be_due_before_the_last_one(house: House) -> None:
    page = house.article()
    page.last_reviewed, page.next_review = MAY, MAY - datetime.timedelta(days=1)

    with pytest.raises(ValidationError) as refused:
        page.full_clean()

    assert refused.value.error_dict["next_review"][0].code == "review_order"


def test_the_database_refuses_a_review_before_the_last_one(house: House) -> None:
    page = house.article(last_reviewed=MAY)
    earlier = ArticlePage.objects.filter(pk=page.pk)

    with pytest.raises(IntegrityError):
        earlier.update(next_review=MAY - datetime.timedelta(days=1))


def test_an_author_stands_once_on_an_article(house: House) -> None:
    author = house.author()
    page = house.article(authors=[author])

    with pytest.raises(IntegrityError):
        ArticleAuthor.objects.create(page=page, author=author)


@pytest.mark.parametrize("language", ["english", "e", "en_GB", "de--at", "en; drop"])
def test_a_language_must_be_a_tag(house: House, language: str) -> None:
    page = house.article()
    page.language = language

    with pytest.raises(ValidationError) as refused:
        page.full_clean()

    assert refused.value.error_dict["language"][0].code == "language"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_an_article_can_only_be_read(house: House, client: Client, method: str) -> None:
    page = house.article()

    assert getattr(client, method)(page.url).status_code == 405


def test_the_page_shows_every_block(house: House, client: Client) -> None:
    page = house.article(body=every_block(make_image()), tags=["feet"])

    html = client.get(page.url).content.decode()

    for words in (
        "Warmth <b>helps</b>",
        "What to expect",
        "<li>Mat</li>",
        "Ines Marlow",
        "Fascia",
        "Monday  &lt;9&gt;",
        "Fold it twice.",
        "video.example",
        "Minutes",
        "Marlow I. Touch.",
        "My own words.",
        "Nine to five",
    ):
        assert words in html


def test_the_contents_lead_to_the_headings(house: House, client: Client) -> None:
    names = ("One", "Two", "Three")
    page = house.article(body=[heading(name, key=name * 8) for name in names])

    html = client.get(page.url).content.decode()

    for anchor, _ in page.contents:
        assert html.count(f'id="{anchor}"') == 1
        assert f'href="#{anchor}"' in html


def test_links_of_all_blocks_lead_to_the_pages_they_name(
    house: House, client: Client
) -> None:
    other = house.article(title="Other", slug="other")
    link = f'<p><a linktype="page" id="{other.pk}">other</a></p>'
    body = [
        block("paragraph", link),
        block("quote", {"text": link, "attribution": ""}),
        block("figure", figure(caption=link)),
        block("references", [{"type": "item", "id": "1", "value": link}]),
    ]

    html = client.get(house.article(body=body).url).content.decode()

    assert html.count('<a href="/articles/other/">other</a>') == 4


def test_a_draft_is_not_found(house: House, client: Client) -> None:
    page = house.article(live=False)

    assert client.get(page.url).status_code == 404


def test_an_article_below_another_page_is_found_by_wagtail_itself(
    house: House, client: Client
) -> None:
    page = house.article(slug="same")

    assert client.get("/articles/same/").status_code == 200
    assert client.get("/topics/same/").status_code == 404
    assert client.get("/same/").status_code == 404
    assert page.url == "/articles/same/"
