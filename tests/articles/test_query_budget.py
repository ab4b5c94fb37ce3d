"""What an article costs the database, however much it holds."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.publishing import prepare_article
from tests.articles.factories import (
    House,
    block,
    every_block,
    figure,
    item,
    make_image,
)

BUDGET = 15


def full_article(house: House, *, rounds: int) -> Any:
    """An article with all kinds of blocks, pictures, links and relations."""
    reviewer, topic = house.author(title="Ada"), house.topic()
    authors = [house.author(), house.author()]
    for author in authors:
        author.credentials.create(letters="LMT", name="Licensed massage therapist")
        author.save()
    other = house.article(title="Other", topics=[topic], tags=["feet"])
    link = f'<p>See <a linktype="page" id="{other.pk}">the other one</a>.</p>'
    rich = [block("paragraph", link), block("list", f"<ul><li>{link}</li></ul>")]
    pictures = [block("figure", figure(make_image())) for _ in range(rounds)]
    gallery = {"figures": [item(figure(make_image())), item(figure())]}
    body = [
        *every_block(make_image()),
        *rich * rounds,
        *pictures,
        block("gallery", gallery),
    ]
    house.disclaimer()
    return house.article(
        body=body,
        lead_figure=[block("figure", figure(make_image()))],
        authors=authors,
        topics=[topic, house.topic()],
        tags=["feet", "sleep"],
        reviewed_by=reviewer,
    )


def queries_of(client: Client, url: str) -> list[str]:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(url).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.mark.parametrize("rounds", [2, 10])
def test_an_article_keeps_to_its_queries_however_many_blocks(
    house: House, client: Client, rounds: int
) -> None:
    page = full_article(house, rounds=rounds)
    prepare_article.call(page.pk)
    client.get(page.url)  # the addresses of sites are cached from now on

    queries = queries_of(client, page.url)

    assert len(queries) <= BUDGET, "\n\n".join(queries)
