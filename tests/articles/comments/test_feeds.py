"""The Atom feed of a page's comments."""

from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from articles.comments.flows import decide, erase, reply
from articles.comments.models import Action, CommentThread, ReaderComment
from articles.comments.targets import Target
from tests.articles.comments.factories import many, published, waiting
from tests.articles.factories import House

ADDRESS = "/articles/stave/comments/feed.atom"
NAMES = {
    "a": "http://www.w3.org/2005/Atom",
    "t": "http://purl.org/syndication/thread/1.0",
}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def fetched(client: Client, **headers: str) -> Any:
    return client.get(ADDRESS, headers=headers)


def feed(client: Client) -> ElementTree.Element:
    response = fetched(client)
    assert response["Content-Type"].startswith("application/atom+xml")
    return ElementTree.fromstring(response.content)  # noqa: S314 - our own feed


def entries(client: Client) -> list[ElementTree.Element]:
    return feed(client).findall("a:entry", NAMES)


def text(element: ElementTree.Element, path: str) -> str:
    found = element.find(path, NAMES)
    assert found is not None
    return found.text or ""


def test_an_entry_says_what_the_comment_says(target: Target, client: Client) -> None:
    comment = published(target, name="Gus & <Co>", body="One <b>\n\nhttps://a.example/")

    (entry,) = entries(client)

    assert text(entry, "a:title") == text(entry, "a:author/a:name") == "Gus & <Co>"
    assert text(entry, "a:content") == (
        '<p>One &lt;b&gt;</p><p><a href="https://a.example/" '
        'rel="nofollow ugc noopener">https://a.example/</a></p>'
    )
    assert text(entry, "a:published")[:16] == comment.created.isoformat()[:16]


def test_an_entry_leads_to_its_comment(target: Target, client: Client) -> None:
    comment = published(target)

    (entry,) = entries(client)
    link = entry.find("a:link", NAMES)

    assert link is not None
    address = f"http://testserver/articles/stave/comments/at/{comment.pk}/"
    assert link.get("href") == address
    answer = client.get(address)
    assert answer["Location"] == f"/articles/stave/#c{comment.pk}"


def test_a_reply_says_what_it_answers(target: Target, client: Client) -> None:
    first = published(target)
    published(target, reply_to=first.pk, body="It would, at first.")

    newest, oldest = entries(client)
    answers = newest.find("t:in-reply-to", NAMES)

    assert answers is not None
    assert answers.get("ref") == text(oldest, "a:id")
    assert (answers.get("href") or "").endswith(f"/comments/at/{first.pk}/")
    assert oldest.find("t:in-reply-to", NAMES) is None


def test_an_entry_is_in_the_language_of_the_page(house: House, client: Client) -> None:
    page = house.article(slug="stave", language="ar")
    many(page, 1)

    whole = feed(client)

    assert whole.get(LANGUAGE) == "en-gb"
    assert [found.get(LANGUAGE) for found in whole.findall("a:entry", NAMES)] == ["ar"]


def test_no_address_of_a_reader_is_anywhere(target: Target, client: Client) -> None:
    published(target, email="priya@example.org")

    content = fetched(client).content.decode()

    assert "@" not in content
    assert ReaderComment.objects.get().email_key not in content


def test_only_what_readers_see_is_there(
    target: Target, client: Client, moderator: Any
) -> None:
    gone, kept = published(target), published(target, body="Other words than those.")
    waiting(target, body="This one waits for somebody.")
    decide(gone, Action.BIN, by=moderator)

    (entry,) = entries(client)

    assert text(entry, "a:id") == ids(client)[kept.pk]


def ids(client: Client) -> dict[int, str]:
    """The ids of entries by the comments' own."""
    found = {}
    for entry in entries(client):
        link = entry.find("a:link", NAMES)
        assert link is not None
        found[int((link.get("href") or "").split("/")[-2])] = text(entry, "a:id")
    return found


def test_the_newest_fifty_stand_there_newest_first(
    target: Target, client: Client
) -> None:
    comments = many(target.page, 60)

    assert [*ids(client)] == [comment.pk for comment in reversed(comments[10:])]


def test_an_id_outlives_the_address(target: Target, client: Client) -> None:
    published(target)
    before = [*ids(client).values()]
    target.page.title, target.page.slug = "Other", "stave-2"
    target.page.save()

    moved = client.get("/articles/stave-2/comments/feed.atom").content.decode()

    assert before[0].startswith("urn:uuid:")
    assert f"<id>{before[0]}</id>" in moved


def test_no_other_page_has_the_same_ids(house: House, client: Client) -> None:
    pages = [house.article(slug="stave"), house.article(slug="other")]
    found = [
        ElementTree.fromstring(  # noqa: S314 - our own feed
            client.get(f"{page.url}comments/feed.atom").content
        )
        for page in pages
    ]

    assert text(found[0], "a:id") != text(found[1], "a:id")


def test_an_empty_feed_is_a_feed_and_does_not_change(
    target: Target, client: Client
) -> None:
    first, second = fetched(client), fetched(client)

    assert entries(client) == []
    assert first.content == second.content
    assert f"<updated>{timezone.now():%Y}" in first.content.decode()


def test_a_closed_thread_keeps_its_feed(target: Target, client: Client) -> None:
    published(target)
    CommentThread.objects.update(is_open=False)

    assert len(entries(client)) == 1


def test_who_has_the_feed_gets_it_once(target: Target, client: Client) -> None:
    published(target)
    etag = fetched(client)["ETag"]

    again = fetched(client, if_none_match=etag)

    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == etag


@pytest.mark.parametrize("action", [Action.BIN, Action.SPAM])
def test_a_feed_changes_when_something_is_removed(
    target: Target, client: Client, moderator: Any, action: Action
) -> None:
    published(target)
    comment = published(target, body="Other words than those.")
    before = fetched(client)
    decide(comment, action, by=moderator)

    after = fetched(client, if_none_match=before["ETag"])

    assert after.status_code == 200
    assert "Last-Modified" not in before
    assert b"Other words" not in after.content


def test_an_erased_comment_is_gone_at_once(
    target: Target, client: Client, moderator: Any
) -> None:
    comment = published(target)
    etag = fetched(client)["ETag"]
    erase(comment, by=moderator)

    assert fetched(client, if_none_match=etag).status_code == 200
    assert entries(client) == []


def test_what_waited_for_days_is_new_when_it_is_published(
    target: Target, client: Client, moderator: Any
) -> None:
    comment = published(target, by=moderator)
    ReaderComment.objects.update(created=comment.created - timedelta(days=3))

    (entry,) = entries(client)

    assert text(entry, "a:updated") > text(entry, "a:published")
    assert text(feed(client), "a:updated") == text(entry, "a:updated")


def test_the_answer_of_an_author_is_there(
    target: Target, client: Client, moderator: Any
) -> None:
    reply(published(target), moderator, "Ask for the elbow.", now=timezone.now())

    assert text(entries(client)[0], "a:author/a:name") == "Mara Ellingsen"


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_a_feed_is_only_read(target: Target, client: Client, method: str) -> None:
    assert getattr(client, method)(ADDRESS).status_code == 405


def test_head_is_answered(target: Target, client: Client) -> None:
    answer = client.head(ADDRESS)

    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(
    "address",
    [
        "/articles/none/comments/feed.atom",
        "/articles/comments/feed.atom",
        "/comments/feed.atom",
        "/articles/stave/x/comments/feed.atom",
    ],
)
def test_a_page_that_takes_no_comments_has_no_feed(
    target: Target, client: Client, address: str
) -> None:
    assert client.get(address).status_code == 404


def test_a_draft_has_no_feed(house: House, client: Client) -> None:
    house.article(slug="stave", live=False)

    assert fetched(client).status_code == 404


@pytest.mark.parametrize("kind", ["password", "login"])
def test_a_private_page_has_no_feed(target: Target, client: Client, kind: str) -> None:
    published(target)
    PageViewRestriction.objects.create(page=target.page, restriction_type=kind)

    assert fetched(client).status_code == 404


def test_the_page_tells_programs_of_its_feed(target: Target, client: Client) -> None:
    page = client.get("/articles/stave/").content.decode()

    assert f'title="Comments on this article" href="{ADDRESS}"' in page


def test_the_feed_costs_the_same_however_many_comments(
    target: Target, client: Client
) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            fetched(client)
        return len(asked)

    cost()
    none = cost()
    many(target.page, 200)

    assert cost() == none <= 8
