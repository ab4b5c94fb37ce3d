"""The Atom feed."""

import datetime
from xml.etree import ElementTree

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.articles.factories import House, block, every_block, figure, make_image

ATOM = {"a": "http://www.w3.org/2005/Atom"}
LONG_AGO = datetime.datetime(2020, 5, 12, tzinfo=datetime.UTC)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def feed(client: Client) -> ElementTree.Element:
    response = client.get("/feeds/articles.atom")
    assert response["Content-Type"].startswith("application/atom+xml")
    return ElementTree.fromstring(response.content)  # noqa: S314 - our own feed


def text(element: ElementTree.Element, path: str) -> str:
    found = element.find(path, ATOM)
    assert found is not None
    return found.text or ""


def test_an_entry_says_what_the_article_says(house: House, client: Client) -> None:
    author = house.author(title="Ada")
    house.article(
        title="Feet & <floors>",
        authors=[author],
        topics=[house.topic(title="Bodywork")],
        tags=["feet"],
        language="de",
        body=every_block(),
    )

    entry = feed(client).find("a:entry", ATOM)

    assert entry is not None
    assert entry.get(LANGUAGE) == "de"
    assert text(entry, "a:title") == "Feet & <floors>"
    assert text(entry, "a:author/a:name") == "Ada"
    assert [found.get("term") for found in entry.findall("a:category", ATOM)] == [
        "Bodywork",
        "feet",
    ]


def test_the_full_text_is_there_with_whole_addresses(
    house: House, client: Client
) -> None:
    house.disclaimer()
    other = house.article(slug="other", date_published=LONG_AGO)
    link = f'<p><a linktype="page" id="{other.pk}">other</a> <a href="#x">here</a></p>'
    body = [block("paragraph", link), block("figure", figure(make_image()))]
    house.article(slug="one", body=body)

    content = text(feed(client), "a:entry/a:content")

    assert 'href="http://testserver/articles/other/"' in content
    assert 'href="http://testserver/articles/one/#x"' in content
    assert 'src="http://testserver/media/' in content
    assert "Fold it twice." in content
    assert "Ask your doctor first." in content
    assert '"/media' not in content
    assert " /media" not in content


def test_the_newest_stands_first_and_drafts_nowhere(
    house: House, client: Client
) -> None:
    now = timezone.now()
    for days, title in ((2, "Old"), (0, "New"), (1, "Middle")):
        house.article(title=title, date_published=now - datetime.timedelta(days=days))
    house.article(title="Draft", live=False)

    titles = feed(client).findall("a:entry/a:title", ATOM)

    assert [title.text for title in titles] == ["New", "Middle", "Old"]


def test_an_id_outlives_the_address(house: House, client: Client) -> None:
    page = house.article(slug="before")
    before = text(feed(client), "a:entry/a:id")
    page.slug = "after"
    page.save()

    after = feed(client)

    assert text(after, "a:entry/a:id") == before
    assert before.startswith("urn:uuid:")


def test_an_article_without_author_names_the_site(house: House, client: Client) -> None:
    house.article()

    assert text(feed(client), "a:author/a:name") == "Tidewell"


def test_an_empty_feed_is_a_feed(house: House, client: Client) -> None:
    assert feed(client).findall("a:entry", ATOM) == []


def test_the_feed_costs_the_same_however_many_articles(
    house: House, client: Client
) -> None:
    def add() -> None:
        body = every_block(make_image())
        house.article(body=body, authors=[house.author()], topics=[house.topic()])

    def cost() -> int:
        feed(client)  # makes the renditions
        with CaptureQueriesContext(connection) as captured:
            feed(client)
        return len(captured)

    add()
    one = cost()
    add()
    add()

    assert cost() == one
