"""Facts compared with what people marked."""

import pytest

from benchmarks.measures.facts import says, verdict
from benchmarks.measures.pages import Page


@pytest.mark.parametrize(
    ("fact", "found", "true", "expected"),
    [
        ("title", "The  Weaver’s “Home”", 'the weaver\'s "home"', "exact"),
        ("title", "The Weaver's Home | Weavers", "The Weaver's Home", "wrong"),
        ("author", "Jane Doe", "JANE DOE", "exact"),
        ("author", "admin", "Jane Doe", "wrong"),
        ("author", None, "Jane Doe", "missing"),
        ("published", "2024-02-29T10:00:00+01:00", "2024-02-29", "exact"),
        ("published", "2024-03-01", "2024-02-29", "wrong"),
        ("published", "2024-02-29", "2024-02", "exact"),
    ],
)
def test_a_fact_is_exact_wrong_or_missing(
    fact: str, found: str | None, true: str, expected: str
) -> None:
    assert verdict(fact, found, true) == expected


@pytest.mark.parametrize(
    "markup",
    [
        '<time datetime="2024-05-03T10:00">',
        "<p>May 3rd, 2024",
        "<p>3 mai 2024",
        "<p>3 de mayo de 2024",
        "<p>03.05.2024",
        "<p>5/3/2024",
        '<a href="/2024/05/03/weaving/">',
    ],
)
def test_a_page_says_its_date_in_many_ways(markup: str) -> None:
    page = Page("page", markup.encode(), {"published": "2024-05-03"})

    assert says(page, "published")


@pytest.mark.parametrize("markup", ["<p>May 2024", "<p>June 3, 2024", "<p>3 May 2023"])
def test_another_date_is_not_the_pages(markup: str) -> None:
    page = Page("page", markup.encode(), {"published": "2024-05-03"})

    assert not says(page, "published")


def test_a_page_says_its_title_where_only_the_head_has_it() -> None:
    content = b'<meta property="og:title" content="The weaver&#8217;s home">'

    assert says(Page("page", content, {"title": "The weaver’s home"}), "title")
