"""The comments of a page, whole conversations at a time."""

import re
from collections.abc import Sequence
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.comments import fragments
from articles.comments.flows import decide
from articles.comments.listing import NOTHING, conversation, conversations, where
from articles.comments.models import Action, CommentThread, ReaderComment
from articles.comments.targets import Target
from tests.articles.comments.factories import many, published, waiting


def thread_of(target: Target) -> CommentThread:
    thread, _ = CommentThread.objects.get_or_create(page_id=target.page_id)
    return thread


def shown(html: str) -> list[int]:
    return [int(pk) for pk in re.findall(r'<li id="c(\d+)"', html)]


def ids(comments: Sequence[ReaderComment]) -> list[int]:
    return [comment.pk for comment in comments]


def test_a_page_without_comments_shows_nothing(target: Target) -> None:
    assert conversations(thread_of(target), target) == NOTHING


def test_only_what_is_published_is_shown(target: Target, moderator: Any) -> None:
    kept, gone = published(target), published(target, body="Other words than those.")
    waiting(target, body="This one waits for somebody.")
    decide(gone, Action.BIN, by=moderator)

    assert shown(conversations(thread_of(target), target).html) == [kept.pk]


def test_conversations_come_twenty_at_a_time_by_key(target: Target) -> None:
    comments = ids(many(target.page, 45))
    thread = thread_of(target)

    pages = [conversations(thread, target)]
    while pages[-1].next_after:
        pages.append(conversations(thread, target, after=pages[-1].next_after))

    assert [shown(page.html) for page in pages] == [
        comments[:20],
        comments[20:40],
        comments[40:],
    ]
    assert [page.shown for page in pages] == [20, 20, 5]


def test_exactly_twenty_are_one_page(target: Target) -> None:
    many(target.page, 20)

    assert conversations(thread_of(target), target).next_after is None


def test_of_many_replies_twenty_stand_there_and_a_link(target: Target) -> None:
    (root,) = many(target.page, 1)
    replies = ids(many(target.page, 25, answering=root))

    html = conversations(thread_of(target), target).html

    assert shown(html) == [root.pk, *replies[:20]]
    assert f'<a href="/articles/stave/comments/{root.pk}/">5 more replies</a>' in html


def test_exactly_twenty_replies_need_no_link(target: Target) -> None:
    (root,) = many(target.page, 1)
    many(target.page, 20, answering=root)

    assert "more repl" not in conversations(thread_of(target), target).html


def test_a_conversation_has_all_its_replies_a_hundred_at_a_time(
    target: Target,
) -> None:
    (root,) = many(target.page, 1)
    replies = ids(many(target.page, 150, answering=root))

    first = conversation(root, target)
    second = conversation(root, target, after=first.next_after)

    assert shown(first.html) == [root.pk, *replies[:100]]
    assert shown(second.html) == [root.pk, *replies[100:]]
    assert second.next_after is None


@pytest.mark.parametrize("number", [0, 19, 20, 39, 44])
def test_where_a_conversation_stands_is_where_it_is_shown(
    target: Target, number: int
) -> None:
    comment = many(target.page, 45)[number]

    place, after = where(comment)

    found = conversations(thread_of(target), target, after=after)
    assert place == "page"
    assert comment.pk in shown(found.html)


@pytest.mark.parametrize(
    ("number", "place"),
    [(0, "page"), (19, "page"), (20, "conversation"), (99, "conversation"),
     (100, "conversation"), (149, "conversation")],
)  # fmt: skip
def test_where_a_reply_stands_is_where_it_is_shown(
    target: Target, number: int, place: str
) -> None:
    root = many(target.page, 30)[25]
    comment = many(target.page, 150, answering=root)[number]

    found, after = where(comment)

    page = (
        conversations(thread_of(target), target, after=after)
        if found == "page"
        else conversation(root, target, after=after)
    )
    assert found == place
    assert comment.pk in shown(page.html)


def test_two_queries_whatever_the_size(target: Target) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            conversations(thread, target)
        return len(asked)

    thread = thread_of(target)
    assert cost() == 1
    (root,) = many(target.page, 1)
    many(target.page, 500, answering=root)
    many(target.page, 500)
    fragments.fill(thread)

    assert cost() == 2


def test_what_nobody_has_rendered_yet_costs_one_more(target: Target) -> None:
    many(target.page, 30)
    thread = thread_of(target)

    with CaptureQueriesContext(connection) as asked:
        found = conversations(thread, target)

    assert len(asked) == 3
    assert found.html.count("had to say") == 20
    assert fragments.fill(thread) == 30
    assert conversations(thread, target) == found
    assert fragments.fill(thread) == 0
