"""What readers search for."""

from typing import Any

from wagtail.search.query import MATCH_NONE

from .models import ArticlePage

LONGEST_QUERY = 200


def clean_query(query: str) -> str:
    """Give what was typed without NUL and spare spaces, cut to a sensible length."""
    printable = query[: 4 * LONGEST_QUERY].replace("\x00", " ")
    return " ".join(printable.split())[:LONGEST_QUERY].strip()


def find(query: str) -> Any:
    """Give published articles with all words of `query`, the best match first."""
    articles = ArticlePage.objects.live().public().for_lists()
    return articles.search(query or MATCH_NONE)
