"""The list of comments: what is in it, in which order, at what cost."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from articles.comments import counters
from articles.comments.flows import decide, decide_many, report
from articles.comments.models import (
    Action,
    CommentThread,
    ReaderComment,
    ReportReason,
    Status,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, target_for, waiting
from tests.articles.factories import House

DESK = "/admin/reader-comments/"


def names(client: Client, query: str = "") -> list[str]:
    page = client.get(f"{DESK}{query}").text
    return re.findall(r'id="by-\d+"><bdi>(.*?)</bdi>', page)


def numbers(client: Client, query: str = "") -> dict[str, int]:
    page = client.get(f"{DESK}{query}")
    return {str(tab.name): tab.number for tab in page.context["tabs"]}


def many(target: Target, number: int, **given: Any) -> None:
    thread = CommentThread.objects.get_or_create(page_id=target.page_id)[0]
    held = [{"code": "link", "data": {"host": "site.test"}}]
    ReaderComment.objects.bulk_create(
        ReaderComment(
            thread=thread,
            name=f"Reader {one}",
            email=f"r{one}@example.org",
            email_key=f"{one:032x}",
            body=f"Number {one}",
            held_for=held,
            **given,
        )
        for one in range(number)
    )


def ids() -> list[int]:
    return list(ReaderComment.objects.order_by("pk").values_list("pk", flat=True))


def test_waiting_ones_come_first_and_the_oldest_before_all(
    target: Target, moderator_client: Client
) -> None:
    for name in ("Ada", "Bo", "Cy"):
        waiting(target, name=name, body=f"I am {name}.")
    published(target, name="Dee", body="I am out.")

    assert names(moderator_client) == ["Ada", "Bo", "Cy"]
    assert names(moderator_client, "?status=published") == ["Dee"]
    assert names(moderator_client, "?status=no-such-thing") == ["Ada", "Bo", "Cy"]


def test_tabs_count_by_the_threads(
    target: Target, moderator_client: Client, moderator: Any
) -> None:
    waiting(target, body="It waits.")
    decide(waiting(target, body="Off."), Action.BIN, by=moderator)
    waiting(target, body="By mail.", answer="")

    assert numbers(moderator_client) == {
        "Waiting": 1,
        "Reported": 0,
        "Published": 0,
        "Spam": 0,
        "Bin": 1,
        "Not confirmed": 1,
        "My decisions": 0,
    }


def test_the_list_can_be_of_one_page(
    target: Target, house: House, moderator_client: Client
) -> None:
    other = target_for(house.article(slug="other", title="On linen"))
    waiting(target, name="Ada")
    waiting(other, name="Bo")

    query = f"?page={other.page_id}"

    assert names(moderator_client, query) == ["Bo"]
    assert numbers(moderator_client, query)["Waiting"] == 1
    page = moderator_client.get(DESK + query).text
    assert "<bdi>On linen</bdi>" in page
    assert '<a href="?status=waiting">Remove' in page


def test_pages_go_on_by_key(target: Target, moderator_client: Client) -> None:
    many(target, 45)

    first = moderator_client.get(DESK)
    after = first.context["queue"].next_after
    second = names(moderator_client, f"?after={after}")

    assert len(names(moderator_client)) == 20
    assert second == [f"Reader {one}" for one in range(20, 40)]


def test_the_newest_spam_comes_first_and_pages_go_back(
    target: Target, moderator_client: Client
) -> None:
    many(target, 25, status=Status.SPAM)
    first = moderator_client.get(f"{DESK}?status=spam")

    after = first.context["queue"].next_after

    assert names(moderator_client, "?status=spam")[0] == "Reader 24"
    assert len(names(moderator_client, f"?status=spam&after={after}")) == 5


@pytest.mark.parametrize(
    "query", ["?after=x", "?page=1e9", "?page=0", "?done=1", f"?after={'9' * 40}"]
)
def test_an_odd_address_is_no_error(
    target: Target, moderator_client: Client, query: str
) -> None:
    assert moderator_client.get(f"{DESK}{query}").status_code == 200


@pytest.mark.parametrize(
    "status", ["waiting", "reported", "published", "spam", "mine", "published&q=number"]
)
def test_the_list_costs_the_same_for_none_and_for_a_hundred(
    house: House, moderator_client: Client, status: str
) -> None:
    targets = [target_for(house.article(slug=f"page-{one}")) for one in range(5)]
    stored = "spam" if status == "spam" else "published"
    stored = "waiting" if status == "waiting" else stored
    mona = get_user_model().objects.get(username="mona")
    moderator_client.get(DESK)
    costs = []
    for number in (0, 20):
        for target in targets:
            many(target, number, status=stored)
        if status == "reported":
            for comment in ReaderComment.objects.all():
                report(comment, ReportReason.ABUSE, now=timezone.now())
        if status == "mine":
            for thread in CommentThread.objects.all():
                counters.recount(thread)
            decide_many(ids(), Action.SPAM, by=mona, batch=uuid4())
        with CaptureQueriesContext(connection) as queries:
            moderator_client.get(f"{DESK}?status={status}")
        costs.append(len(queries))

    assert max(costs) <= 12, costs


def test_what_was_noticed_is_said_in_sentences(
    target: Target, moderator_client: Client
) -> None:
    waiting(target, body="See http://site.test/ for more.")

    page = moderator_client.get(DESK).text

    assert '<ul class="desk-signals"' in page
    assert "site.test" in page


def test_addresses_are_for_those_who_may_see_them(
    target: Target, moderator_client: Client, keeper_client: Client
) -> None:
    comment = published(target)
    report(comment, ReportReason.ABUSE, email="rep@example.org", now=timezone.now())

    query = f"{DESK}?status=reported"

    assert "@example.org" not in moderator_client.get(query).text
    page = keeper_client.get(query).text
    assert "priya@example.org" in page
    assert "rep@example.org" in page


def test_hostile_words_stay_words(target: Target, keeper_client: Client) -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
    comment = waiting(target, name=evil[:80], body=evil)
    CommentThread.objects.get()

    for address in (DESK, reverse("comments_desk:reply", args=[comment.pk])):
        page = keeper_client.get(address).text
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_a_page_of_no_site_is_named_without_a_link(
    target: Target, moderator_client: Client
) -> None:
    waiting(target)
    Site.objects.all().delete()

    page = moderator_client.get(DESK).text

    assert "Letting the stave lean" in page
    assert 'href="None"' not in page


def test_reports_are_read_with_the_comment(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)
    report(comment, ReportReason.HARM, text="It could burn.", now=timezone.now())

    page = moderator_client.get(f"{DESK}?status=reported").text

    assert "It could harm somebody who follows it" in page
    assert "It could burn." in page
    assert numbers(moderator_client)["Reported"] == 1
