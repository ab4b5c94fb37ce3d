"""The title without the site's name, as the page shows it."""

import pytest

PROSE = "Only a paragraph that is long enough to be taken for prose by anyone at all."
SITE = "<meta property=og:site_name content='Rest Room'>"


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("How to rest | Rest Room", "", ("How to rest", "meta")),
        ("How to rest | RR", "", ("How to rest", "meta")),
        ("Rest Room: how to rest", "", ("Rest Room: how to rest", "meta")),
        ("How to rest – and why", "", ("How to rest – and why", "meta")),
        ("Resting, a guide", "<h1>How to lie down</h1>", ("How to lie down", "page")),
        ("How to rest", "<h1>Rest Room</h1>", ("How to rest", "meta")),
        ("How to rest", "<h1 class=site-title>Our house</h1>",
         ("How to rest", "meta")),
        ("How to rest", "<h1>Rest Room</h1><h2>How to rest</h2>",
         ("How to rest", "page")),
        ("How to rest", "<div class=post-title>How to rest</div>",
         ("How to rest", "page")),
    ],
)  # fmt: skip
def test_the_title_is_told_from_the_site(parsed, title, body, expected):
    head = f"<head><title>{title}</title>{SITE}</head>"
    facts = parsed(f"{head}<body>{body}<div><p>{PROSE}</p></div>").facts

    assert (facts.title, facts.origins["title"]) == expected


def test_a_part_of_the_site_is_no_part_of_the_title(parsed):
    html = f"<head><title>How to rest | Health</title></head><body><p>{PROSE}</p>"
    facts = parsed(html, "https://a.example/health/how-to-rest").facts

    assert facts.title == "How to rest"
