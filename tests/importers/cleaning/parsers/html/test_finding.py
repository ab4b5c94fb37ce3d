"""The post is found by the names of publishing systems, and without any."""

import re

import pytest

PROSE = (
    "Walk slowly, breathe out for longer than in, and let the arms hang as they like. "
    * 4
)


@pytest.mark.parametrize(
    "opening",
    [
        '<div class="entry-content">',
        '<div class="wp-block-post-content">',
        '<div class="post-body entry-content" itemprop="articleBody">',
        '<section class="gh-content">',
        '<div class="available-content">',
        '<div class="sqs-html-content blog-item-content">',
        '<div class="w-richtext">',
        '<div class="Article__Body_x1Yz2">',
        '<div class="blog-post5-content_rich-text">',
        '<section class="news-detail-text">',
        "<article>",
        "<main>",
        '<div class="x91a">',
        '<div itemprop="articleBody">',
        "<center>",
        "<table><tr><td>",
    ],
)
def test_the_post_is_found(parsed, opening):
    closing = "".join(f"</{tag}>" for tag in reversed(re.findall(r"<(\w+)", opening)))
    draft = parsed(
        f"<body><div class=top><a href=/>Home</a> Welcome to us</div>{opening}"
        f"<p>{PROSE}</p>"
        f"<p>{PROSE}</p>{closing}<div class=bottom>All rights reserved</div></body>"
    )

    assert [p.block.html for p in draft.blocks] == [PROSE.strip()] * 2
    assert any("Welcome" in r.text for r in draft.ledger.removals)


def test_long_comments_are_not_taken_for_the_post(parsed):
    content = f"<div class=comment-content><p>{PROSE * 4}</p></div>"
    comment = f"<li id=comment-1 class=comment>{content}"
    draft = parsed(
        f"<body><div class=postarea><p>{PROSE}</p><p>{PROSE}</p></div>"
        f"<ol class=comment-list>{comment * 5}</ol></body>"
    )

    assert len(draft.blocks) == 2
    assert len(draft.comments) == 5


def test_of_two_named_parts_the_inner_one_is_the_post(parsed):
    after = "<div>Now tell your friends about the shop, the club and the app.</div>"
    draft = parsed(
        f"<body><div class=article-content><div class=article-body><p>{PROSE}</p>"
        f"<p>{PROSE}</p></div>{after}</div></body>"
    )

    assert len(draft.blocks) == 2


@pytest.mark.parametrize(
    ("opening", "confidence"),
    [
        ("<article>", 0.9),
        ("<div class=story>", 0.8),
        ("<div class=x91a>", 0.6),
    ],
)
def test_a_post_that_nothing_names_surely_is_for_a_person_to_look_over(
    parsed, opening, confidence
):
    draft = parsed(f"<body>{opening}<p>{PROSE}</p><p>{PROSE}</p></body>")

    assert [(d.kind, d.confidence) for d in draft.decisions] == [("post", confidence)]


def test_a_post_that_is_named_and_holds_all_prose_needs_no_look(parsed):
    draft = parsed(f"<body><div class=entry-content><p>{PROSE}</p></div></body>")

    assert draft.decisions == []


@pytest.mark.parametrize(
    "body",
    [
        '<img src="https://a.example/p.jpg">',
        '<figure><img src="https://a.example/p.jpg"><figcaption>A clay pot from Lima,'
        " as my teacher had it on his window sill for forty years.</figcaption>"
        "</figure>",
    ],
)
def test_a_post_may_be_a_picture_alone(parsed, body):
    draft = parsed(
        "<body><header>My site</header><article><h1>A pot</h1>"
        f'<div class="entry-content">{body}</div></article><footer>Imprint</footer>'
    )

    assert [placed.block.type for placed in draft.blocks] == ["figure"]


def test_a_post_in_sections_of_one_name_is_found_whole(parsed):
    section = f'<div class="rich-text"><p>{{}} {PROSE}</p></div>'
    draft = parsed(
        "<body><main><h1>Walk</h1><div>"
        f"{section.format('Zebra')}<img src=/a.jpg alt=Path>{section.format('Lion')}"
        "</div></main></body>"
    )

    assert [p.line.split()[0] for p in draft.blocks if p.line] == ["Zebra", "Lion"]


def test_of_posts_in_articles_of_their_own_one_is_chosen(parsed):
    post = '<article><div class="rich-text"><p>{} {}</p></div></article>'
    long, short = post.format("Zebra", PROSE * 3), post.format("Lion", PROSE)
    draft = parsed(f"<body><main>{long}{short}</main></body>")

    assert [p.line.split()[0] for p in draft.blocks] == ["Zebra"]
