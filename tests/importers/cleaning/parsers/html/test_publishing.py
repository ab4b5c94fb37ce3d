"""When the post was published, from head and page; a wrong day is worse than none."""

import json

import pytest


@pytest.fixture
def dates(parsed, page):
    """Both dates of a page with some markup above the text, and an address."""

    def found(shown="", *, head="", below="", url=None):
        html = page("", head=head, after=below)
        html = html.replace("<div class=entry", f"{shown}<div class=entry")
        facts = parsed(html, url).facts
        return facts.published, facts.modified, facts.origins.get("published")

    return found


def linked(published, modified=None):
    thing = {"@type": "Article", "headline": "Post", "datePublished": published}
    if modified:
        thing["dateModified"] = modified
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("<p>May 3, 2023</p>", ("2023-05-03", None, "byline")),
        ("<p class=entry-date>3 May 2023</p>", ("2023-05-03", None, "markup")),
        ("<p>By Jo Bloggs on May 3, 2023</p>", ("2023-05-03", None, "byline")),
        ("<time datetime=2023-05-03T10:00:00Z>last week</time>",
         ("2023-05-03", None, "markup")),
        ("<abbr class=published title=2023-05-03T10:00:00Z>10:00</abbr>",
         ("2023-05-03", None, "markup")),
        ("<p>Posted on</p><p>May 3, 2023</p><p>Updated at</p><p>June 4, 2024</p>",
         ("2023-05-03", "2024-06-04", "byline")),
        ("<p>Updated <b>June 4, 2024</b></p><p>May 3, 2023</p>",
         ("2023-05-03", "2024-06-04", "byline")),
        ("<p>Last updated: June 4, 2024</p>", ("2024-06-04", "2024-06-04", "byline")),
        ("<p>We met on May 3, 2023 in the rain and talked.</p>", (None, None, None)),
        ("<p>5/6/2023</p>", (None, None, None)),
    ],
)  # fmt: skip
def test_dates_on_the_page(dates, shown, expected):
    assert dates(shown) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta property=article:published_time content=2023-05-03>",
         ("2023-05-03", "open-graph")),
        ("<meta name=dc.date content='3 May 2023'>", ("2023-05-03", "meta")),
        ("<meta itemprop=datePublished content=2023-05-03>",
         ("2023-05-03", "microdata")),
        ("<meta name=w-published-date content=2023-05-03>", ("2023-05-03", "meta")),
        (linked("2023-05-03"), ("2023-05-03", "json-ld")),
    ],
)  # fmt: skip
def test_dates_in_the_head(dates, head, expected):
    published, _, origin = dates(head=head)

    assert (published, origin) == expected


@pytest.mark.parametrize(
    ("head", "shown", "published"),
    [
        # The head tells the day in Greenwich, the page that of its author.
        (linked("2023-05-04T01:30:00Z"), "<p>May 3, 2023</p>", "2023-05-03"),
        (linked("2023-05-03T01:30:00Z"), "<p>May 3, 2023</p>",
         "2023-05-03T01:30:00+00:00"),
        (linked("2025-01-01"), "<p>May 3, 2023</p>", "2023-05-03"),
        # What is shown is the day of the last change, whatever its name.
        (linked("2023-05-03", "2024-06-04"), "<p class=entry-date>June 4, 2024</p>",
         "2023-05-03"),
        (linked("2023-05-03"), "<p>Updated June 4, 2024</p>", "2023-05-03"),
    ],
)  # fmt: skip
def test_what_readers_see_beats_the_head(dates, head, shown, published):
    assert dates(shown, head=head)[0] == published


@pytest.mark.parametrize(
    "below",
    [
        "<div>Posted on May 3, 2023</div>",
        "<div>Written by <b>Jo Bloggs</b></div><div>May 3, 2023</div>",
    ],
)
def test_a_date_below_the_post_says_what_it_is(dates, below):
    assert dates(below=below)[0] == "2023-05-03"


def test_a_bare_date_below_the_post_may_be_of_anything(dates):
    assert dates(below="<div>May 3, 2023</div>") == (None, None, None)


def test_an_address_tells_the_day_where_nothing_else_does(dates):
    found = dates(url="https://a.example/2023/05/03/post/")

    assert found == ("2023-05-03", None, "address")


@pytest.mark.parametrize(
    "below",
    [
        "<section class=related-posts><h3>Related posts</h3>"
        "<time datetime=2023-05-03>May 3, 2023</time></section>",
        "<ol class=comment-list><li id=comment-1><cite class=fn>Amy</cite>"
        "<time datetime=2023-05-03>May 3, 2023</time><p>Thanks.</p></li></ol>",
        "<aside class=sidebar><p class=post-date>May 3, 2023</p></aside>",
    ],
)
def test_dates_of_comments_and_other_posts_are_not_the_posts(dates, below):
    assert dates(below=below) == (None, None, None)
