"""The query that finds an article answers for its restrictions; it must be right."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.articles.factories import House


def restrict(page: Any) -> None:
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN
    )


def answer(client: Client, page: Any) -> int:
    return client.get(page.get_url()).status_code


def test_an_article_that_is_open_to_all_costs_no_question_for_it(
    house: House, client: Client
) -> None:
    page = house.article(slug="open")
    client.get(page.url)

    with CaptureQueriesContext(connection) as captured:
        assert answer(client, page) == 200

    assert not [q for q in captured if 'FROM "wagtailcore_pageviewr' in q["sql"][:200]]


@pytest.mark.parametrize("above", ["itself", "index", "home"])
def test_a_restriction_on_an_article_or_above_it_holds(
    above: str, house: House, client: Client
) -> None:
    page = house.article(slug="closed")
    restrict({"itself": page, "index": house.articles, "home": house.home}[above])

    assert answer(client, page) == 302  # to the form for logging in


def test_a_restriction_beside_an_article_does_not(house: House, client: Client) -> None:
    page = house.article(slug="open")
    restrict(house.article(slug="open-too"))

    assert answer(client, page) == 200


def test_an_alias_is_restricted_as_its_source_is(house: House, client: Client) -> None:
    source = house.article(slug="source")
    alias = source.create_alias(update_slug="alias")
    assert answer(client, alias) == 200

    restrict(source)

    assert answer(client, alias) == 302
