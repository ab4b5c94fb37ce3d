"""Somebody looks for comments: by words, filters, days."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.http import QueryDict
from django.test import Client

from articles.comments import counters
from articles.comments.desk.queue import Key
from articles.comments.desk.selecting import Selection
from articles.comments.flows import decide, edit, erase, undo
from articles.comments.models import Action, CommentThread, ReaderComment
from articles.comments.targets import Target
from articles.models import ArticleAuthor, ArticleTopic
from tests.articles.comments.factories import target_for, waiting
from tests.articles.comments.privacy.tables import tables_with
from tests.articles.factories import House

from .test_queue import DESK, many, names


@pytest.fixture
def letters(target: Target) -> Target:
    """Three comments that wait."""
    waiting(
        target, name="Ada Köhler", email="ada@linen.example", body="Café by the sea"
    )
    waiting(target, name="Bo", email="bo@example.org", body="Moxa, and more moxa!")
    waiting(target, name="Cy", email="cy@example.org", body="Я люблю мокса 灸 नमस्ते")
    return target


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("moxa", ["Bo"]),
        ("MOXA more", ["Bo"]),
        ("mox", ["Bo"]),
        ("oxa", []),
        ("cafe", ["Ada Köhler"]),
        ("café", ["Ada Köhler"]),
        ("kohler sea", ["Ada Köhler"]),
        ("мок", ["Cy"]),
        ("नमस्ते", ["Cy"]),
        ("moxa sea", []),
    ],
)
def test_words_are_found_in_texts_and_names(
    letters: Target, moderator_client: Client, words: str, found: list[str]
) -> None:
    assert names(moderator_client, f"?q={words}") == found


@pytest.mark.parametrize(
    "words",
    [
        '"moxa',
        "moxa*",
        "moxa OR",
        "NOT moxa",
        "name:moxa",
        "(moxa",
        "moxa & | !",
        "moxa:*A <->",
        "{body} : moxa ^",
        "moxa\x00",
        "mox'a\\",
        "NEAR(moxa, 2)",
        "moxa " + "x" * 5000,
        "%",
        "💧",
    ],
)
def test_no_words_break_the_question(
    letters: Target, moderator_client: Client, words: str
) -> None:
    answer = moderator_client.get(DESK, {"q": words})

    assert answer.status_code == 200


def test_a_search_for_no_word_says_so(
    letters: Target, moderator_client: Client
) -> None:
    page = moderator_client.get(DESK, {"q": "?!"}).text

    assert "There is no word to look for in “?!”." in page
    assert len(names(moderator_client, "?q=%3F!")) == 3


@pytest.mark.parametrize("words", ["ada@linen.example", "linen", "ada@linen.exa"])
def test_addresses_are_found_by_those_who_may_see_them(
    letters: Target, keeper_client: Client, moderator_client: Client, words: str
) -> None:
    assert names(keeper_client, f"?q={words}") == ["Ada Köhler"]
    assert names(moderator_client, f"?q={words}") == []


def test_a_changed_comment_is_found_by_its_new_words(
    target: Target, moderator: Any, moderator_client: Client
) -> None:
    comment = waiting(target, body="An old phrase.")

    edit(comment, "A fresh phrase.", by=moderator, version=comment.version)

    assert names(moderator_client, "?q=fresh") == ["Priya N."]
    assert names(moderator_client, "?q=old") == []


def test_no_word_of_an_erased_comment_stays_in_the_index(
    target: Target, moderator: Any, moderator_client: Client
) -> None:
    for n in range(30):
        waiting(target, body=f"Words of somebody else, {n}.", email=f"e{n}@example.org")
    comment = waiting(target, name="Zephyrine", body="A brackwater quillfeather.")
    assert tables_with("quillfeather") != []

    erase(comment, by=moderator)

    assert tables_with("quillfeather", "brackwater", "zephyrine") == []
    assert names(moderator_client, "?q=somebody") != []


def test_a_submission_costs_no_query_for_the_search(target: Target) -> None:
    waiting(target, body="Found at once.")

    sql = [query["sql"] for query in connection.queries]

    assert not [one for one in sql if "comments_search" in one]


def test_the_last_page_with_comments_can_be_chosen_by_its_name(
    letters: Target, moderator_client: Client
) -> None:
    page = moderator_client.get(DESK).text

    assert f'<option value="{letters.page_id}">Letting the stave lean</option>' in page


def test_comments_can_be_of_articles_about_a_topic_or_by_an_author(
    target: Target, house: House, moderator_client: Client
) -> None:
    other = target_for(house.article(slug="other", title="On linen"))
    topic, author = house.topic(title="Sleep"), house.author(title="Ines Marlow")
    ArticleTopic.objects.create(page=other.page, topic=topic)
    ArticleAuthor.objects.create(page=other.page, author=author)
    waiting(target, name="Ada")
    waiting(other, name="Bo")

    assert names(moderator_client, f"?topic={topic.pk}") == ["Bo"]
    assert names(moderator_client, f"?author={author.pk}") == ["Bo"]
    page = moderator_client.get(f"{DESK}?topic={topic.pk}").text
    assert "<bdi>Sleep</bdi>" in page
    assert "Found: 1" in page


def test_comments_can_be_found_by_what_was_noticed(
    target: Target, moderator_client: Client
) -> None:
    waiting(target, name="Ada", body="See http://site.test/ for more.")
    waiting(target, name="Bo", body="I am plain.")

    assert names(moderator_client, "?signal=link") == ["Ada"]
    assert names(moderator_client, "?signal=no-such") == []


def test_comments_can_be_found_by_language(
    target: Target, moderator_client: Client
) -> None:
    many(target, 1, language="pt")
    many(target, 2, language="en")

    assert len(names(moderator_client, "?language=pt")) == 1
    page = moderator_client.get(DESK).text
    assert '<option value="pt">Portuguese</option>' in page


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def test_days_count_from_the_first_to_the_end_of_the_last(
    target: Target, moderator_client: Client
) -> None:
    for day in ("2026-03-01T12:00", "2026-03-02T23:30", "2026-03-03T00:10"):
        many(target, 1, created=at(day), language=day)

    def days(query: str) -> list[str]:
        entries = moderator_client.get(DESK + query).context["queue"].entries
        return [entry.comment.language[:10] for entry in entries]

    assert days("?since=2026-03-02&until=2026-03-02") == ["2026-03-02"]
    assert days("?since=2026-03-02") == ["2026-03-02", "2026-03-03"]
    assert days("?until=2026-03-01") == ["2026-03-01"]


@pytest.mark.parametrize("day", ["2026-02-31", "yesterday", "0001-01-01", "9999-12-31"])
def test_an_impossible_day_gets_a_sentence_and_does_not_count(
    letters: Target, moderator_client: Client, day: str
) -> None:
    page = moderator_client.get(f"{DESK}?since={day}").text

    assert f"“{day}” is not a day in the calendar" in page
    assert len(names(moderator_client, f"?since={day}")) == 3


def test_days_the_wrong_way_round_are_told(
    letters: Target, moderator_client: Client
) -> None:
    page = moderator_client.get(f"{DESK}?since=2026-03-02&until=2026-03-01").text

    assert "The first day comes after the last" in page
    assert "Nothing here matches." in page


def test_pages_of_a_dated_list_go_on_in_the_order_of_days(
    target: Target, moderator_client: Client
) -> None:
    now = datetime.now(tz=UTC)
    for n in range(45):
        many(target, 1, created=now - timedelta(minutes=n), language=f"l{n}")

    def shown(after: Key | str) -> Any:
        return moderator_client.get(f"{DESK}?since=2020-01-01&after={after}")

    second = shown(shown("").context["queue"].next_after)
    third = shown(second.context["queue"].next_after)
    codes = [entry.comment.language for entry in third.context["queue"].entries]
    assert codes == [f"l{n}" for n in range(4, -1, -1)]


def test_each_filter_in_use_can_be_taken_away_alone(
    letters: Target, moderator_client: Client
) -> None:
    page = moderator_client.get(f"{DESK}?q=moxa&language=en&since=2020-01-01").text

    links = re.findall(r'<a href="\?([^"]*)">Remove<', page)
    assert links == [
        "status=waiting&amp;language=en&amp;since=2020-01-01",
        "status=waiting&amp;q=moxa&amp;since=2020-01-01",
        "status=waiting&amp;q=moxa&amp;language=en",
    ]
    assert '<a href="?status=waiting">Remove all</a>' in page


def test_tabs_keep_the_filters(letters: Target, moderator_client: Client) -> None:
    page = moderator_client.get(f"{DESK}?q=moxa").text

    assert 'href="?status=spam&amp;q=moxa"' in page


def test_what_is_typed_stays_text(letters: Target, moderator_client: Client) -> None:
    page = moderator_client.get(DESK, {"q": "<b>moxa", "since": "<i>x"}).text

    assert "<b>moxa" not in page
    assert "<i>x" not in page


def test_many_found_are_not_counted_to_the_end(
    target: Target, moderator_client: Client
) -> None:
    many(target, 1100)

    page = moderator_client.get(f"{DESK}?q=number").text

    assert "Found: more than 1,000" in page


def test_my_newest_decision_comes_first_and_each_comment_once(
    target: Target, moderator_client: Client
) -> None:
    mona = get_user_model().objects.get(username="mona")
    ada, bo, cy = (
        waiting(target, name=name, body=f"I am {name}.") for name in ("Ada", "Bo", "Cy")
    )
    for comment, action in (
        (ada, Action.BIN),
        (bo, Action.SPAM),
        (ada, Action.APPROVE),
    ):
        decide(comment, action, by=mona)
    decide(cy, Action.BIN, by=None)
    gone = decide(cy, Action.SPAM, by=mona)

    assert names(moderator_client, "?status=mine") == ["Cy", "Ada", "Bo"]
    undo(gone.batch, by=mona)
    assert names(moderator_client, "?status=mine") == ["Ada", "Bo"]
    assert names(moderator_client, "?status=mine&q=bo") == ["Bo"]


def test_my_decisions_go_on_by_key(target: Target, moderator_client: Client) -> None:
    mona = get_user_model().objects.get(username="mona")
    many(target, 25)
    counters.recount(CommentThread.objects.get())
    for comment in ReaderComment.objects.order_by("pk"):
        decide(comment, Action.BIN, by=mona)

    first = moderator_client.get(f"{DESK}?status=mine")
    after = first.context["queue"].next_after

    assert names(moderator_client, "?status=mine")[0] == "Reader 24"
    rest = names(moderator_client, f"?status=mine&after={after}")
    assert rest == [f"Reader {n}" for n in range(4, -1, -1)]


def test_urgent_ones_stay_first_over_pages(
    target: Target, moderator_client: Client
) -> None:
    many(target, 30)
    many(target, 25, is_urgent=True)
    first = moderator_client.get(DESK)
    second = moderator_client.get(f"{DESK}?after={first.context['queue'].next_after}")

    urgent = [entry.comment.is_urgent for entry in second.context["queue"].entries]

    assert urgent == [True] * 5 + [False] * 15


def test_a_selection_is_the_same_after_a_journey_through_an_address() -> None:
    query = "status=spam&page=4&q=a+b&signal=link&language=pt&author=2&topic=3"
    selection = Selection.read(QueryDict(f"{query}&since=2026-01-02&until=2026-02-03"))

    assert Selection.read(QueryDict(selection.query())) == selection
    assert not selection.is_plain
    assert Selection.read(QueryDict("status=spam&page=4")).is_plain
