"""What is got ready when a page is published."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from articles.images.models import ArticleRendition
from articles.models import ArticlePage
from articles.pictures import FIGURE, PORTRAIT
from articles.publishing import prepare_article
from tests.articles.factories import House, block, every_block, figure, make_image

Commit = Any


def publish(page: Page, commit: Commit) -> None:
    with commit(execute=True):
        page.save_revision().publish()


@pytest.fixture
def commit(django_capture_on_commit_callbacks: Commit) -> Commit:
    return django_capture_on_commit_callbacks


def test_publishing_makes_the_pictures_that_the_page_shows(
    house: House, client: Client, commit: Commit
) -> None:
    photo = make_image()
    author = house.author(photo=photo)
    page = house.article(
        body=every_block(make_image()),
        lead_figure=[block("figure", figure(make_image()))],
        authors=[author],
    )
    publish(author, commit)
    publish(page, commit)
    made = ArticleRendition.objects.count()

    for url in (page.url, author.url, "/", "/articles/", "/people/"):
        assert client.get(url).status_code == 200

    assert made == 2 * len(FIGURE) + len(PORTRAIT)
    assert ArticleRendition.objects.count() == made


def test_publishing_makes_tags_and_people_searchable(
    house: House, commit: Commit
) -> None:
    page = house.article(tags=["ashiatsu"], authors=[house.author(title="Mara Lund")])

    publish(page, commit)

    assert list(ArticlePage.objects.search("ashiatsu")) == [page]
    assert list(ArticlePage.objects.search("lund")) == [page]


def test_an_article_that_is_gone_is_no_error(house: House) -> None:
    prepare_article.call(987_654)


def test_a_draft_gets_no_pictures(house: House) -> None:
    body = every_block(make_image())

    prepare_article.call(house.article(body=body, live=False).pk)

    assert not ArticleRendition.objects.exists()
