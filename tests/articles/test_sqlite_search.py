"""The repair of full-text search on SQLite, and how to know that it can go."""

from pathlib import Path

import pytest
from django.db import connection
from modelsearch.backends.database.sqlite import query as upstream

from articles.models import ArticlePage
from tests.articles.factories import House

ODD = ['"', 'a"', '"a b', 'a" OR "b', "a\x00b", "'", "\\", "a'b", "*", "(", "NEAR", "^"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a fault of SQLite's search")
@pytest.mark.parametrize("query", ODD)
def test_an_odd_query_is_no_error(house: House, query: str) -> None:
    assert list(ArticlePage.objects.search(query)) == []


def test_modelsearch_still_does_not_double_quotation_marks() -> None:
    """When this fails, remove articles/sqlite_search.py and its call in apps.py."""
    source = Path(str(upstream.__file__)).read_text(encoding="utf-8")

    assert """replace('"', '""')""" not in source
    assert "def as_sql" in source
