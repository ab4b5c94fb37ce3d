"""What is known about the post; wrong is worse than nothing."""

import pytest

LINKED = """<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"WebSite","name":"Rest Room"},
{"@type":"BlogPosting","headline":"Post","datePublished":"2024-05-12T10:00:00+00:00",
"dateModified":"2024-06-01T10:00:00Z","author":{"@id":"#jo"},"articleSection":["Rest"]},
{"@type":"Person","@id":"#jo","name":"Jo Bloggs"}]}</script>"""


def test_linked_data_tells_author_and_dates(parsed, page):
    facts = parsed(page("", head=LINKED)).facts

    assert (facts.author, facts.site_name) == ("Jo Bloggs", "Rest Room")
    assert facts.published == "2024-05-12T10:00:00+00:00"
    assert facts.modified == "2024-06-01T10:00:00+00:00"
    assert facts.topics == ["Rest"]


def test_the_visible_heading_is_the_title(parsed, page):
    draft = parsed(page("", head="<meta property=og:site_name content='Rest Room'>"))

    assert (draft.facts.title, draft.facts.title_origin) == ("Post", "page")
    assert all("Post" not in r.text for r in draft.ledger.removals)


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("How to rest – Rest Room", "Rest Room"),
        ("Rest Room | How to rest", "Rest Room"),
    ],
)
def test_a_title_of_the_head_loses_the_name_of_the_site(parsed, title, site):
    draft = parsed(
        f"<head><title>{title}</title><meta property=og:site_name content='{site}'>"
        f"</head>"
        "<body><p>Only a paragraph that is long enough to be taken for prose by"
        " anyone.</p>"
    )

    assert (draft.facts.title, draft.facts.title_origin) == ("How to rest", "metadata")


def test_byline_and_date_on_the_page_become_facts_and_go_to_the_ledger(parsed, page):
    shown = (
        '<p class="byline">by <a rel=author href=/a>Jo Bloggs</a></p>'
        "<time>12 May 2024</time>"
    )
    html = page("").replace(
        "<div class=entry-content>", f"{shown}<div class=entry-content>"
    )
    draft = parsed(html)
    rules = {r.rule: (r.text, r.reason) for r in draft.ledger.removals}

    assert (draft.facts.author, draft.facts.published) == ("Jo Bloggs", "2024-05-12")
    assert rules["byline"] == ("by Jo Bloggs", "became the author")
    assert rules["date"] == ("12 May 2024", "became the date")


@pytest.mark.parametrize(
    "name", ["admin", "Editorial Team", "https://a.example", "a@b.example"]
)
def test_a_name_that_is_no_person_is_no_author(parsed, page, name):
    assert (
        parsed(page("", head=f'<meta name=author content="{name}">')).facts.author
        is None
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("May 12, 2024", "2024-05-12"),
        ("12. März 2024", "2024-03-12"),
        ("le 1er février 2024", "2024-02-01"),
        ("12 de mayo de 2024", "2024-05-12"),
        ("2024年5月12日", "2024-05-12"),
        ("31 February 2024", None),
        ("05/06/2024", None),
    ],
)
def test_dates_are_read_where_they_are_unmistakable(parsed, page, written, expected):
    html = page("").replace("<h1", f'<span class="entry-date">{written}</span><h1')

    assert parsed(html).facts.published == expected


def test_address_language_and_tags(parsed, page):
    head = "<link rel=canonical href='https://a.example/2023/01/05/post/'>"
    tags = "<footer>Tags: <a rel=tag href=/tag/rest>rest</a></footer>"
    html = page("", head=head).replace("</article>", f"{tags}</article>")
    facts = parsed(html).facts

    assert facts.source_url == "https://a.example/2023/01/05/post/"
    assert (facts.published, facts.language, facts.tags) == (
        "2023-01-05",
        "en",
        ["rest"],
    )


def test_the_section_of_the_head_is_a_topic(parsed, page):
    head = '<meta itemprop="articleSection" content="Hands-on work">'

    assert parsed(page("", head=head)).facts.topics == ["Hands-on work"]


def test_a_byline_without_a_name_is_believed_where_it_is_the_only_one(parsed, page):
    html = page("").replace("<div class=entry", "<p>By Amy Wilhelm</p><div class=entry")

    assert parsed(html).facts.author == "Amy Wilhelm"


def test_bylines_of_several_people_name_no_author(parsed, page):
    lines = "<p>By Amy Wilhelm</p><p>By Jo Bloggs</p>"
    html = page("").replace("<div class=entry", f"{lines}<div class=entry")

    assert parsed(html).facts.author is None
