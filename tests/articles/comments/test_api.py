"""A thread as JSON, through Wagtail's API."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageViewRestriction

from articles.comments.flows import decide, erase, reply
from articles.comments.models import Action, ReaderComment
from articles.comments.targets import Target
from tests.articles.comments.factories import many, published, waiting
from tests.articles.factories import House

API = "/api/v2/comments/"


def listed(client: Client, target: Target, **query: Any) -> Any:
    response = client.get(API, {"page": target.page_id, **query})
    assert response.status_code == 200, response.content
    return response.json()


def test_a_comment_is_told_as_readers_see_it(target: Target, client: Client) -> None:
    comment = published(target, name="Gus & Co", body="One <b>\n\ntwo")

    (item,) = listed(client, target)["items"]

    assert item == {
        "id": comment.pk,
        "parent": None,
        "depth": 0,
        "removed": False,
        "author": "Gus & Co",
        "badge": None,
        "published": comment.created.isoformat(),
        "text": "One <b>\n\ntwo",
        "html": "<p>One &lt;b&gt;</p><p>two</p>",
        "url": f"http://testserver/articles/stave/comments/at/{comment.pk}/",
    }


def test_a_reply_names_what_it_answers_and_who_wrote_it(
    target: Target, client: Client, moderator: Any
) -> None:
    first = published(target)
    reply(first, moderator, "Ask for the elbow.", now=timezone.now())

    item = listed(client, target)["items"][1]

    assert (item["parent"], item["depth"]) == (first.pk, 1)
    assert (item["author"], item["badge"]) == ("Mara Ellingsen", "editor")


def test_what_readers_do_not_see_is_nowhere(
    target: Target, client: Client, moderator: Any
) -> None:
    published(target, email="priya@example.org")
    waiting(target, body="This one waits for somebody.")
    decide(published(target, body="Other words than those."), Action.SPAM, by=moderator)
    ReaderComment.objects.update(website="https://priya.example/", original="Typed")

    content = client.get(API, {"page": target.page_id}).content.decode()

    assert content.count('"id"') == 1
    hidden = ("priya@", "priya.example", "Typed", "held_for", "network", "waits for")
    assert [word for word in hidden if word in content] == []
    assert ReaderComment.objects.first().email_key not in content  # type: ignore[union-attr]


def test_a_tombstone_tells_nothing_but_its_place(
    target: Target, client: Client, moderator: Any
) -> None:
    first = published(target)
    published(target, reply_to=first.pk, body="It would, at first.")
    erase(first, by=moderator)

    item = listed(client, target)["items"][0]

    assert (item["id"], item["removed"]) == (first.pk, True)
    assert {item[name] for name in ("author", "badge", "text", "html")} == {None}


def test_a_long_thread_comes_in_parts_by_key(target: Target, client: Client) -> None:
    ids = [comment.pk for comment in many(target.page, 250)]
    found: list[int] = []
    after: dict[str, int] = {}

    for _ in range(3):
        answer = listed(client, target, limit=100, **after)
        found += [item["id"] for item in answer["items"]]
        after = {"after": answer["meta"]["next_after"]}

    assert found == ids
    assert answer["meta"] == {"total_count": 250, "next_after": None}


def test_twenty_come_where_no_limit_is_given(target: Target, client: Client) -> None:
    many(target.page, 21)

    assert len(listed(client, target)["items"]) == 20


def test_a_page_without_comments_has_an_empty_list(
    target: Target, client: Client
) -> None:
    empty = {"meta": {"total_count": 0, "next_after": None}, "items": []}

    assert listed(client, target) == empty


def test_one_comment_is_found_by_its_id(target: Target, client: Client) -> None:
    comment = published(target)

    item = client.get(f"{API}{comment.pk}/").json()

    assert item == listed(client, target)["items"][0]


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"page": ""},
        {"page": "0"},
        {"page": "x"},
        {"page": "-1"},
        {"limit": "101"},
        {"limit": "0"},
        {"limit": "ten"},
        {"after": "x"},
        {"after": "1.5"},
        {"email": "priya@example.org"},
        {"fields": "email"},
        {"search": "priya"},
        {"offset": "20"},
        {"status": "waiting"},
    ],
)
def test_what_is_not_understood_is_refused(
    target: Target, client: Client, query: dict[str, str]
) -> None:
    page = {"page": str(target.page_id)} if query and "page" not in query else {}

    answer = client.get(API, page | query)

    assert answer.status_code == 400
    assert answer.json()["message"]


def test_one_comment_takes_no_parameters(target: Target, client: Client) -> None:
    comment = published(target)

    assert client.get(f"{API}{comment.pk}/?fields=email").status_code == 400


@pytest.mark.parametrize("page", ["999999", str(2**63 - 1), "1"])
def test_an_unknown_page_is_not_found(
    target: Target, client: Client, page: str
) -> None:
    assert client.get(API, {"page": page}).status_code == 404


def test_a_draft_is_not_found(house: House, client: Client) -> None:
    draft = house.article(live=False)
    comment = many(draft, 1)[0]

    assert client.get(API, {"page": draft.pk}).status_code == 404
    assert client.get(f"{API}{comment.pk}/").status_code == 404


@pytest.mark.parametrize("kind", ["password", "login"])
def test_a_private_page_is_not_found_by_anybody(
    target: Target, admin_client: Client, kind: str
) -> None:
    comment = published(target)
    PageViewRestriction.objects.create(page=target.page, restriction_type=kind)

    assert admin_client.get(API, {"page": target.page_id}).status_code == 404
    assert admin_client.get(f"{API}{comment.pk}/").status_code == 404


def test_a_waiting_comment_is_not_found(target: Target, admin_client: Client) -> None:
    assert admin_client.get(f"{API}{waiting(target).pk}/").status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(target: Target, client: Client, method: str) -> None:
    comment = published(target)

    for address in (API, f"{API}{comment.pk}/"):
        assert getattr(client, method)(address).status_code == 405


def test_an_answer_sets_no_cookie_and_is_the_same_for_everybody(
    target: Target, admin_client: Client
) -> None:
    published(target)

    answer = admin_client.get(API, {"page": target.page_id})

    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


def test_it_costs_the_same_however_many_comments(
    target: Target, client: Client
) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            listed(client, target, limit=100)
        return len(asked)

    cost()
    none = cost()
    many(target.page, 300)

    assert cost() == none <= 7
