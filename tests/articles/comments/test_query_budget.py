"""What comments add to the cost of an article: the same for none and for many."""

import pytest
from django.test import Client

from articles.comments.targets import Target
from articles.publishing import prepare_article
from tests.articles.comments.factories import published, target_for
from tests.articles.factories import House
from tests.articles.test_query_budget import BUDGET, full_article, queries_of


def conversations(target: Target, number: int) -> None:
    """So many conversations of two comments each."""
    for n in range(number):
        first = published(target, body=f"Thought {n} of {n * n}.", name=f"R{n}")
        published(target, body=f"Answer {n}.", name=f"A{n}", reply_to=first.pk)


@pytest.mark.parametrize("number", [0, 1, 24])
def test_a_full_article_with_its_comments_keeps_to_the_budget(
    number: int, house: House, client: Client
) -> None:
    page = full_article(house, rounds=2)
    prepare_article.call(page.pk)
    conversations(target_for(page), number)
    client.get(page.url)  # the addresses of sites are cached from now on

    queries = queries_of(client, page.url)

    assert len(queries) <= BUDGET, "\n\n".join(queries)
    rows = [sql for sql in queries if "article_comments_readercomment" in sql]
    assert len(rows) <= 2
