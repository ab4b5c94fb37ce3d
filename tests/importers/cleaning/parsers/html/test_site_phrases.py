"""Lines that publishing systems, shops and paywalls put into a post are left out."""

import pytest


def rules_for(draft, words):
    return [r.rule for r in draft.ledger.removals if words in r.text]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("How useful was this post?", "feedback"),
        ("Average rating 4.5 / 5. Vote count: 12", "feedback"),
        ("War dieser Artikel hilfreich?", "feedback"),
        ("Already have an account? Log in", "paywall"),
        ("Déjà abonné ? Connectez-vous", "paywall"),
        ("This story is exclusive to Tide Plus subscribers", "paywall"),
        ("30 day free trial, no credit card required", "call-to-action"),
        ("Last reviewed on 3 May 2023", "meta"),
        ("Edited by: Ana Ruiz", "meta"),
        ("SKIP ADVERTISEMENT", "ad"),
        ("View author page", "author-box"),
        ("Enjoy this post? Pin it for later!", "share"),
    ],
)
def test_a_line_of_the_site_is_left_out(parsed, page, line, rule):
    draft = parsed(page(f"<p>{line}</p>"))

    assert rule in rules_for(draft, line)


@pytest.mark.parametrize(
    "line",
    ["Check price at Amazon", "$40 from Harbour Mats", "Read our full review",
     "See it at Amazon"],
)  # fmt: skip
def test_a_link_to_a_shop_or_a_review_is_left_out(parsed, page, line):
    draft = parsed(page(f"<p><a href=https://shop.example/x>{line}</a></p>"))

    assert rules_for(draft, line) == ["shop"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Check price at Amazon</p>",
        "<p>Was this helpful to my knees? It was, after a month.</p>",
        "<p>She asked me to unlock this.</p>",
        "<li>Sign in to save</li>",
        "<p>No spam was eaten while I wrote this, though plenty was offered to me by"
        " friends who meant well.</p>",
    ],
)
def test_words_that_only_resemble_such_lines_stay(blocks, line):
    assert len(blocks(line)) == 1


@pytest.mark.parametrize(
    "line",
    ["Get in touch today to see how we can help you", "Join us by the water on Friday",
     "Inscrivez-vous ici"],
)  # fmt: skip
def test_a_link_that_invites_is_left_out(parsed, page, line):
    draft = parsed(page(f"<p><a href=/x>{line}</a></p>"))

    assert rules_for(draft, line) == ["call-to-action"]


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href=/x.pdf>Download the sheet with all nine stretches</a></p>",
        "<p>Get in touch today to see how I can help your shoulders.</p>",
        "<p><a href=/x>Book your ferry to the island here</a></p>",
    ],
)
def test_links_and_words_of_the_author_stay(blocks, line):
    assert len(blocks(line)) == 1


def test_links_below_the_words_read_more_about_go_with_them(parsed, page):
    links = "<ul><li><a href=/a>Zebra</a></li><li><a href=/b>Zebra two</a></li></ul>"
    draft = parsed(page(f"<p>Read more about the cost of mats:</p>{links}"))

    assert rules_for(draft, "Zebra") == ["related"]
