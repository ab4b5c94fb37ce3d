from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.comments.models import Badge, CommentThread, ReaderComment, Status
from articles.models import ArticlePage
from importers.cleaning.document import Comment, Document, TitleOrigin
from importers.writing.comments import write_comments

REPLY = Comment(
    "Ines Calloway",
    "https://calloway.example/",
    "2016-05-10T07:58:20-07:00",
    'Read <a href="https://scar.example/">this</a>.<br><br>Or ask.',
    by_author=True,
)
FIRST = Comment(
    "Dell H.", None, "2016-05-09", "I ticked no to <b>everything</b>.", replies=(REPLY,)
)
OTHER = Comment("Marguerite", None, "2016-05-14T21:30:00", "Thank you for asking.")


def post(*comments, **facts):
    return Document("Staves", TitleOrigin.PAGE, comments=comments, **facts)


def rows(page):
    return list(ReaderComment.objects.filter(thread__page_id=page.pk).order_by("id"))


@pytest.fixture
def page(article_index):
    return article_index.add_child(instance=ArticlePage(title="Staves"))


@pytest.fixture
def draft(article_index):
    return article_index.add_child(instance=ArticlePage(title="Draft", live=False))


def test_threads_come_with_names_dates_and_badges(page):
    written = write_comments(post(FIRST, OTHER), page)

    first, reply, other = rows(page)
    assert (written.added, written.known, written.notes) == (3, 0, [])
    assert (first.name, first.status) == ("Dell H.", Status.PUBLISHED)
    assert first.created == datetime(2016, 5, 9, 12, tzinfo=UTC)
    assert (reply.parent, reply.badge) == (first, Badge.AUTHOR)
    assert reply.created == datetime(2016, 5, 10, 14, 58, 20, tzinfo=UTC)
    assert reply.website == "https://calloway.example/"
    assert (other.parent, other.badge) == (None, Badge.READER)


def test_a_comment_is_plain_text_with_the_addresses_of_its_links(page):
    write_comments(post(FIRST), page)

    first, reply = rows(page)
    assert first.body == "I ticked no to everything."
    assert reply.body == "Read this (https://scar.example/).\n\nOr ask."


def test_a_post_without_comments_makes_no_thread(page):
    assert write_comments(post(comments_open=True), page).added == 0

    assert not CommentThread.objects.exists()


def test_comments_of_a_draft_are_kept_for_its_day(draft):
    assert write_comments(post(FIRST), draft).added == 2


def test_a_second_import_adds_nothing_and_writes_nothing(page):
    write_comments(post(FIRST, OTHER), page)

    with CaptureQueriesContext(connection) as asked:
        written = write_comments(post(FIRST, OTHER), page)

    assert (written.added, written.known) == (0, 3)
    verbs = {query["sql"].split()[0] for query in asked}
    assert verbs <= {"SELECT", "SAVEPOINT", "RELEASE"}


def test_only_what_is_new_is_added_wherever_it_stands(page):
    write_comments(post(FIRST, OTHER), page)
    new = Comment("Ewa", None, "2017-01-01", "So did I.")
    answered = replace(FIRST, replies=(new, REPLY))

    written = write_comments(post(OTHER, answered), page)

    assert (written.added, written.known) == (1, 3)
    assert rows(page)[-1].parent == rows(page)[0]


@pytest.mark.parametrize(
    "again",
    [
        replace(FIRST, author="Dell H"),
        replace(FIRST, published="2016-05-09T18:44:03"),
        replace(FIRST, html="I ticked “no” to everything"),
        replace(FIRST, replies=()),
    ],
)
def test_a_comment_read_a_little_better_is_the_same(page, again):
    write_comments(post(FIRST), page)

    assert write_comments(post(again), page).added == 0


@pytest.mark.parametrize(
    "other",
    [
        replace(OTHER, author="Margot"),
        replace(OTHER, published="2016-05-15"),
        replace(OTHER, html="Thank you for nothing."),
    ],
)
def test_another_name_day_or_text_is_another_comment(page, other):
    write_comments(post(OTHER), page)

    assert write_comments(post(other), page).added == 1


def test_who_said_the_same_twice_said_it_twice(page):
    twice = post(OTHER, replace(FIRST, replies=(OTHER,)))

    assert write_comments(twice, page).added == 3
    assert write_comments(twice, page).added == 0


def test_an_undated_comment_stands_with_the_one_before_it(page):
    undated = replace(REPLY, published=None)

    written = write_comments(post(replace(FIRST, replies=(undated,))), page)

    first, reply = rows(page)
    assert reply.created == first.created
    assert "1 of its comments came without a date" in written.notes[0]


def test_without_any_date_a_comment_has_that_of_the_post(page):
    write_comments(post(replace(OTHER, published=None), published="2016-05-01"), page)

    assert rows(page)[0].created == datetime(2016, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("was_open", "is_open"), [(True, True), (None, True), (False, False)]
)
def test_a_post_that_took_no_more_comments_takes_none_here(page, was_open, is_open):
    write_comments(post(OTHER, comments_open=was_open), page)

    assert CommentThread.objects.get(page=page).is_open is is_open


def test_a_thread_that_an_editor_opened_is_not_closed_again(page):
    write_comments(post(OTHER, comments_open=False), page)
    CommentThread.objects.update(is_open=True)

    write_comments(post(OTHER, FIRST, comments_open=False), page)

    assert CommentThread.objects.get().is_open


def test_without_the_app_comments_wait_and_the_report_says_so(page, monkeypatch):
    # Real sites without it are in tests/test_wheel.py.
    monkeypatch.setattr(apps, "is_installed", lambda name: name != "articles.comments")

    written = write_comments(post(FIRST), page)

    assert written.added == 0
    assert "add articles.comments" in written.notes[0]


def test_a_thread_of_five_thousand_levels_is_walked_without_recursion(page):
    deep = OTHER
    for hour in range(5000):
        time = datetime(2016, 1, 1, tzinfo=UTC) + timedelta(hours=5000 - hour)
        deep = Comment("Dell", None, time.isoformat(), f"{hour}", replies=(deep,))

    assert write_comments(post(deep), page).added == 5001
