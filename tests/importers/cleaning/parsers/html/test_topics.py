"""Where the site files the post."""

import pytest


@pytest.mark.parametrize(
    ("foot", "topics", "tags"),
    [
        ("<span class=cat-links><a rel=tag href=/c/rest>Rest</a></span>"
         "<span class=tags-links><a rel=tag href=/t/feet>feet</a></span>",
         ["Rest"], ["feet"]),
        ("<a rel='category tag' href=/x>Rest</a>", ["Rest"], []),
        ("<a rel=tag href=/category/rest>Rest</a>", ["Rest"], []),
        ("<a rel=tag href=/search/label/feet>feet</a>", [], ["feet"]),
        ("<a rel='category tag' href=/x>Uncategorized</a>", [], []),
        ("<a href=/x>Rest</a>", [], []),
    ],
)  # fmt: skip
def test_topics_and_tags_are_told_apart(parsed, page, foot, topics, tags):
    html = page("").replace("</article>", f"<footer>{foot}</footer></article>")
    facts = parsed(html).facts

    assert (facts.topics, facts.tags) == (topics, tags)


def test_the_classes_of_a_wordpress_post_name_its_topics(parsed, page):
    html = page("").replace("<article>", '<article class="hentry category-slow-rest">')
    facts = parsed(html).facts

    assert (facts.topics, facts.origins["topics"]) == (["Slow rest"], "inferred")


def test_topics_of_other_posts_are_not_the_posts(parsed, page):
    aside = "<aside class=sidebar><a rel=tag href=/t/feet>feet</a></aside>"

    assert parsed(page("", after=aside)).facts.tags == []
