"""Who wrote the post, from head and page; a wrong name is worse than none."""

import json

import pytest


@pytest.fixture
def author(parsed, page):
    """The author of a page with some markup above the text, and where it was found."""

    def found(shown="", *, head="", below=""):
        html = page("", head=head, after=below)
        html = html.replace("<div class=entry", f"{shown}<div class=entry")
        facts = parsed(html).facts
        return facts.author, facts.origins.get("author")

    return found


def linked(name, kind="Person"):
    author = {"@type": kind, "name": name}
    thing = {"@type": "Article", "headline": "Post", "author": author}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("<p>By Jo Bloggs</p>", ("Jo Bloggs", "byline")),
        ("<p>Von Jo Bloggs am 3. Mai 2023</p>", ("Jo Bloggs", "byline")),
        ("<p>May 3, 2023 by Jo Bloggs</p>", ("Jo Bloggs", "byline")),
        ("<p>Travel · 5 min read · By Jo Bloggs</p>", ("Jo Bloggs", "byline")),
        ("<div><p>Written by</p><h4>Jo Bloggs</h4></div>", ("Jo Bloggs", "byline")),
        ("<p>by <a href=/author/jo>ibby</a></p>", ("ibby", "markup")),
        ("<a rel=author href=/x>Jo Bloggs</a>", ("Jo Bloggs", "markup")),
        ("<span class='author vcard'>Jo Bloggs</span>", ("Jo Bloggs", "markup")),
        (
            "<p itemprop=author><b itemprop=name>Jo Bloggs</b></p>",
            ("Jo Bloggs", "microdata"),
        ),
        ("<p>Jo Bloggs</p><p>3 May 2023</p>", ("Jo Bloggs", "byline")),
        ("<p>Digital Shoulders</p><p>3 May 2023</p>", (None, None)),
        ("<p>By Design</p>", (None, None)),
        ("<p>by design</p>", (None, None)),
        ("<p class=byline>Author</p>", (None, None)),
        ("<p class=author-info><a href=/topics/x>Slow Rest</a></p>", (None, None)),
        (
            "<div><p>Written by</p><p>Rest Room Team</p></div>",
            ("Rest Room Team", "byline"),
        ),
        ("<p>By the way, nothing hurts</p>", (None, None)),
        ("<p class=author-bio>Therapist And Swimmer</p>", (None, None)),
    ],
)
def test_names_on_the_page(author, shown, expected):
    assert author(shown) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (linked("Jo Bloggs"), ("Jo Bloggs", "json-ld")),
        (linked("Rest Room Team", "Organization"), ("Rest Room Team", "json-ld")),
        ("<meta name=author content='Jo Bloggs'>", ("Jo Bloggs", "meta")),
        ("<meta property=article:author content='Jo Bloggs'>",
         ("Jo Bloggs", "open-graph")),
        ("<meta property=article:author content='https://f.example/jo'>", (None, None)),
        ("<meta name=twitter:label1 content='Written by'>"
         "<meta name=twitter:data1 content='Jo Bloggs'>", ("Jo Bloggs", "meta")),
        ("<meta name=twitter:label1 content='Est. reading time'>"
         "<meta name=twitter:data1 content='Five Minutes'>", (None, None)),
        ("<meta name=citation_author content='Jo Bloggs'>"
         "<meta name=citation_author content='Amy Wilhelm'>",
         ("Jo Bloggs, Amy Wilhelm", "meta")),
        (linked("wpadmin"), (None, None)),
        (linked("jo@rest.example"), (None, None)),
        (linked("Editorial Staff"), (None, None)),
        (linked("team"), (None, None)),
    ],
)  # fmt: skip
def test_names_in_the_head(author, head, expected):
    assert author(head=head) == expected


@pytest.mark.parametrize(
    ("head", "shown", "expected"),
    [
        # Who typed the post into the system is not always who wrote it.
        ("jo.bloggs", "<p class=byline>Amy Wilhelm</p>", "Amy Wilhelm"),
        ("Ed Roe", "<p>By: Amy Wilhelm</p>", "Amy Wilhelm"),
        ("Amy Wilhelm", "<p>By Amy Wilhelm and Ed Roe</p>", "Amy Wilhelm and Ed Roe"),
        ("Amy Wilhelm", "<p>By Amy</p>", "Amy Wilhelm"),
        ("Amy Wilhelm", "<p>By Amy Wilhelm, LMT</p>", "Amy Wilhelm"),
        ("Amy Wilhelm", "<p class=post-author>Rest Room</p>", "Amy Wilhelm"),
        ("Amy Wilhelm - Rest Room Team", "<p>By Amy Wilhelm</p>", "Amy Wilhelm"),
    ],
)
def test_what_readers_see_beats_the_head(author, head, shown, expected):
    assert author(shown, head=linked(head))[0] == expected


@pytest.mark.parametrize(
    "below",
    [
        "<aside class=sidebar><a rel=author href=/x>Amy Wilhelm</a></aside>",
        "<ol class=comment-list><li id=comment-1><cite class=fn>Amy Wilhelm</cite>"
        "<p>Thanks.</p></li></ol>",
        "<section class=related-posts><h3>Related posts</h3>"
        "<p>By Amy Wilhelm</p></section>",
    ],
)
def test_names_beside_the_post_are_not_its_author(author, below):
    assert author(below=below) == (None, None)


def test_a_signature_below_the_post_is_its_byline(author):
    below = "<p>Written by <a href=/amy>Amy Wilhelm</a></p>"

    assert author(below=below)[0] == "Amy Wilhelm"
