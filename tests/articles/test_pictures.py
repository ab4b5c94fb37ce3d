"""Fetching the pictures of many blocks at once."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import ArticlePage
from articles.pictures import FIGURE, attach_lead_images, load_pictures
from tests.articles.factories import House, block, figure, item, make_image


def with_pictures(house: House, count: int) -> Any:
    image = make_image()
    figures = [block("figure", figure(image)) for _ in range(count)]
    gallery = block("gallery", {"figures": [item(figure(make_image()))]})
    page = house.article(body=[*figures, gallery], lead_figure=figures[:1])
    return ArticlePage.objects.get(pk=page.pk)


@pytest.mark.parametrize("count", [1, 5])
def test_all_pictures_and_their_sizes_cost_one_query(
    house: House, count: int, django_assert_num_queries: Any
) -> None:
    pages = [with_pictures(house, count), with_pictures(house, count)]
    for image in load_pictures(pages):
        image.get_renditions(*FIGURE)
    pages = [ArticlePage.objects.get(pk=page.pk) for page in pages]

    with django_assert_num_queries(1):
        images = load_pictures(pages)
        for child in pages[0].body[:count]:
            child.value["image"].get_renditions(*FIGURE)

    assert len(images) == 4


def test_an_article_without_pictures_costs_nothing(
    house: House, django_assert_num_queries: Any
) -> None:
    page = ArticlePage.objects.get(pk=house.article(body=[]).pk)

    with django_assert_num_queries(0):
        assert load_pictures([page]) == []


def test_a_picture_that_was_deleted_is_missing(house: House) -> None:
    image = make_image()
    page = house.article(body=[block("figure", figure(image))])
    image.delete()
    page = ArticlePage.objects.get(pk=page.pk)

    load_pictures([page])

    assert page.body[0].value.is_missing


def test_one_image_in_two_blocks_is_two_objects(house: House) -> None:
    page = with_pictures(house, 2)

    load_pictures([page])

    first, second = page.body[0].value["image"], page.body[1].value["image"]
    assert first.pk == second.pk
    assert first is not second


def test_lead_images_of_a_list_cost_three_queries_at_most(house: House) -> None:
    for _ in range(3):
        with_pictures(house, 1)
    house.article()
    pages = list(ArticlePage.objects.order_by("pk"))

    with CaptureQueriesContext(connection) as captured:
        attach_lead_images(pages)

    # The sizes, the pictures that have none yet, and texts without a lead picture.
    assert len(captured) == 3
    assert [bool(page.lead_image) for page in pages] == [True, True, True, False]
