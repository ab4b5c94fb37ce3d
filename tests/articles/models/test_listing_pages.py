"""Home, index, topic, author and policy pages."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from articles.models import PolicyPage
from tests.articles.factories import House, block, figure, make_image


def days_ago(number: int) -> datetime.datetime:
    return timezone.now() - datetime.timedelta(days=number)


def context(client: Client, url: str) -> Any:
    response = client.get(url)
    assert response.status_code == 200
    return response.context


def test_home_leads_with_the_newest_and_lists_six_more(
    house: House, client: Client
) -> None:
    pages = [house.article(date_published=days_ago(day)) for day in range(9)]

    shown = context(client, "/")

    assert shown["lead"] == pages[0]
    assert shown["latest"] == pages[1:7]


def test_an_empty_home_page_renders(house: House, client: Client) -> None:
    shown = context(client, "/")

    assert shown["lead"] is None
    assert list(shown["latest"]) == []


def test_home_names_topics_and_people(house: House, client: Client) -> None:
    topic, author = house.topic(), house.author()
    house.article(topics=[topic], authors=[author])
    house.article(topics=[topic], authors=[author], live=False)

    shown = context(client, "/")

    assert [(found.pk, found.article_count) for found in shown["topics"]] == [
        (topic.pk, 1)
    ]
    assert [(found.pk, found.article_count) for found in shown["authors"]] == [
        (author.pk, 1)
    ]


def test_the_index_shows_twelve_a_page_newest_first(
    house: House, client: Client
) -> None:
    pages = [house.article(date_published=days_ago(day)) for day in range(13)]

    first = context(client, "/articles/")["articles"]
    second = context(client, "/articles/?page=2")["articles"]

    assert list(first) == pages[:12]
    assert list(second) == pages[12:]


@pytest.mark.parametrize("number", ["0", "-1", "99", "x", "1" * 30, ""])
def test_an_odd_page_number_is_forgiven(
    house: House, client: Client, number: str
) -> None:
    page = house.article()

    assert list(context(client, f"/articles/?page={number}")["articles"]) == [page]


def test_a_private_article_is_in_no_list(house: House, client: Client) -> None:
    page = house.article()
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN
    )

    assert list(context(client, "/articles/")["articles"]) == []


def test_articles_below_a_private_index_are_in_no_list(
    house: House, client: Client
) -> None:
    house.article()
    PageViewRestriction.objects.create(
        page=house.articles, restriction_type=PageViewRestriction.LOGIN
    )

    assert context(client, "/")["lead"] is None


def test_a_topic_lists_its_articles(house: House, client: Client) -> None:
    topic, other = house.topic(), house.topic()
    page = house.article(topics=[other, topic])
    house.article(topics=[other])

    assert list(context(client, topic.url)["articles"]) == [page]


def test_a_topic_without_articles_still_renders(house: House, client: Client) -> None:
    assert list(context(client, house.topic().url)["articles"]) == []


def test_a_person_lists_what_they_wrote(house: House, client: Client) -> None:
    author = house.author(photo=make_image())
    author.credentials.create(letters="LMT", name="Licensed massage therapist")
    author.save()
    page = house.article(authors=[house.author(), author])

    assert list(context(client, author.url)["articles"]) == [page]


@pytest.mark.parametrize("url", ["/topics/", "/people/"])
def test_the_other_indexes_render(house: House, client: Client, url: str) -> None:
    house.topic()
    house.author(photo=make_image())

    assert client.get(url).status_code == 200


def test_a_policy_page_renders(house: House, client: Client) -> None:
    page = PolicyPage(title="Privacy", slug="privacy", body="<p>No cookies.</p>")
    house.home.add_child(instance=page)

    assert "No cookies." in client.get("/privacy/").content.decode()


@pytest.mark.parametrize("url", ["/", "/articles/"])
def test_a_list_costs_the_same_however_long(
    house: House, client: Client, url: str
) -> None:
    def add() -> None:
        lead = [block("figure", figure(make_image()))]
        people, topics = [house.author()], [house.topic()]
        house.article(lead_figure=lead, authors=people, topics=topics, tags=["feet"])

    def cost() -> int:
        client.get(url)  # makes the renditions
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
        return len(captured)

    add()
    add()
    short = cost()
    for _ in range(4):
        add()

    assert cost() == short <= 20


def test_a_list_shows_an_article_by_the_first_picture_of_its_text(
    house: House, client: Client
) -> None:
    picture = make_image()
    missing = block("figure", {"caption": "<p>To follow.</p>"})
    house.article(body=[missing, block("figure", figure(picture))])

    (article,) = client.get("/articles/").context["articles"]

    assert article.lead_image == picture
