"""What templates ask of an article beyond its fields."""

import datetime
import json
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from articles.models import ArticlePage
from tests.articles.factories import House, block, figure, heading, make_image


def unsaved(*blocks: Any, **fields: Any) -> ArticlePage:
    return ArticlePage(title="Draft", body=json.dumps(blocks), **fields)


def test_authors_and_topics_keep_the_editors_order(house: House) -> None:
    ada, ben = house.author(title="Ada"), house.author(title="Ben")
    feet, sleep = house.topic(title="Feet"), house.topic(title="Sleep")

    page = house.article(authors=[ben, ada], topics=[sleep, feet])

    assert page.authors == [ben, ada]
    assert page.topics == [sleep, feet]
    assert page.topic == sleep


def test_an_unsaved_article_answers_everything(db: None) -> None:
    page = unsaved()

    assert page.authors == page.topics == page.related == page.contents == []
    assert page.topic is page.lead is page.lead_image is None
    assert page.house_disclaimer is None
    assert page.disclaimer_line == ""
    assert page.reading_minutes == 1


def test_contents_name_three_sections_with_their_anchors() -> None:
    page = unsaved(
        heading("One", anchor="first"),
        heading("Two &amp; <i>a half</i>", key="22222222-2222-4222-8222-222222222222"),
        heading("Part", level="3", anchor="part"),
        heading("Three", anchor="third"),
    )

    assert page.contents == [
        ("first", "One"),
        ("22222222-2222-4222-8222-222222222222", "Two & a half"),
        ("third", "Three"),
    ]


def test_two_sections_need_no_contents() -> None:
    assert unsaved(heading("One"), heading("Two")).contents == []


def test_the_house_disclaimer_stands_on_every_article(house: House) -> None:
    disclaimer = house.disclaimer(short_line="Not medical advice.")

    page = house.article()

    assert page.house_disclaimer == disclaimer
    assert page.disclaimer_line == "Not medical advice."


def test_own_words_take_the_place_of_the_house_disclaimer(house: House) -> None:
    house.disclaimer(short_line="Not medical advice.")

    page = house.article(body=[block("disclaimer", "<p>Mine.</p>")])

    assert page.has_own_disclaimer
    assert page.house_disclaimer is None
    assert page.disclaimer_line == "Not medical advice."


def test_a_disclaimer_that_is_only_a_draft_is_not_shown(house: House) -> None:
    house.disclaimer(live=False)

    assert house.article().house_disclaimer is None


@pytest.mark.parametrize(
    ("language", "code", "direction"),
    [("", "en-gb", "ltr"), ("de", "de", "ltr"), ("ar", "ar", "rtl")],
)
def test_the_language_gives_the_direction(
    language: str, code: str, direction: str
) -> None:
    page = unsaved(language=language)

    assert (page.language_code, page.text_direction) == (code, direction)


@pytest.mark.parametrize(("days", "due"), [(-1, True), (0, False), (1, False)])
def test_a_review_is_due_from_the_day_after(days: int, due: bool) -> None:
    day = timezone.localdate() + datetime.timedelta(days=days)

    assert unsaved(next_review=day).is_review_due is due


def test_an_article_without_a_review_date_is_not_due() -> None:
    assert not unsaved().is_review_due


def test_related_articles_share_most_first(house: House) -> None:
    feet, sleep = house.topic(), house.topic()
    page = house.article(topics=[feet, sleep], tags=["warmth"])
    one = house.article(title="One topic", topics=[feet])
    two = house.article(title="Two topics", topics=[feet, sleep])
    tag = house.article(title="A tag", tags=["warmth"])
    house.article(title="Nothing in common")

    assert page.related == [two, one, tag]


def test_related_articles_are_published_and_three_at_most(house: House) -> None:
    page = house.article(tags=["warmth"])
    house.article(tags=["warmth"], live=False)
    others = [house.article(tags=["warmth"]) for _ in range(4)]

    assert page.related == list(reversed(others))[:3]


def test_the_lead_image_is_that_of_the_lead_figure(house: House) -> None:
    image = make_image()

    page = house.article(lead_figure=[block("figure", figure(image))])

    assert page.lead_image == image
    assert page.lead["alt"] == "A folded blanket"


def test_people_and_topics_without_a_published_page_are_not_linked(
    house: House, client: Client
) -> None:
    author, topic = house.author(), house.topic()
    page = house.article(authors=[author], topics=[topic])
    author.unpublish()
    topic.unpublish()

    text = client.get(page.url).content.decode()

    assert author.title in text
    assert author.url_path.split("/", 2)[2] not in text
    assert topic.title not in text
