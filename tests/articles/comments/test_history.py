"""What the layers may ask of the database."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from articles.comments.addresses import email_key
from articles.comments.checking import active_layers
from articles.comments.history import ALL_COMMENTS, RECENT, DatabaseHistory
from articles.comments.layers.attempts import Rule, WordCounts, WriterRecord
from articles.comments.layers.bayes import words_of
from articles.comments.layers.near_repeat import sketch
from articles.comments.layers.pipeline import judge
from articles.comments.models import (
    CommentThread,
    NetworkHour,
    ReaderComment,
    Status,
    WordCount,
    WordRule,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

from .layers.remembered import attempt

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 5, 12, 12, 0, tzinfo=UTC)
NETWORK = "a" * 32
KEY = email_key("priya@example.org")


def history(
    *, now: datetime = NOON, network: str = NETWORK, leave_out: int | None = None
) -> DatabaseHistory:
    return DatabaseHistory(network=network, email_key=KEY, now=now, leave_out=leave_out)


def note(number: int, *, at: datetime, unanswered: bool = False) -> None:
    for _again in range(number):
        history(now=at).note(unanswered=unanswered)


def test_on_a_new_site_this_is_the_first_comment_of_anybody() -> None:
    fresh = history()

    assert fresh.sent_this_hour() == 1
    assert fresh.unanswered_this_hour() == 0
    assert fresh.writer() == WriterRecord()
    assert list(fresh.recent_sketches()) == []
    assert list(fresh.rules()) == []
    assert fresh.totals() == WordCounts(0, 0)


def test_what_a_network_sent_in_this_hour_is_counted_with_this_one() -> None:
    note(3, at=NOON + timedelta(minutes=5))
    note(1, at=NOON + timedelta(minutes=9), unanswered=True)

    later = history(now=NOON + timedelta(minutes=30))

    assert later.sent_this_hour() == 5
    assert later.unanswered_this_hour() == 1


def test_the_hour_slides() -> None:
    note(20, at=NOON - timedelta(minutes=1))

    counts = [
        history(now=NOON + timedelta(minutes=minutes)).sent_this_hour()
        for minutes in (0, 30, 57, 60, 120)
    ]

    assert counts == [21, 11, 2, 1, 1]


def test_another_network_is_not_counted() -> None:
    note(20, at=NOON)

    assert history(network="b" * 32).sent_this_hour() == 1


def test_without_a_network_nothing_is_counted_or_asked(
    django_assert_num_queries: Any,
) -> None:
    nowhere = history(network="")

    with django_assert_num_queries(0):
        nowhere.note(unanswered=True)
        assert nowhere.sent_this_hour() == 1

    assert not NetworkHour.objects.exists()


def test_counts_and_writer_are_asked_once(django_assert_num_queries: Any) -> None:
    once = history()

    with django_assert_num_queries(2):
        once.sent_this_hour()
        once.unanswered_this_hour()
        once.sent_this_hour()
        once.writer()
        once.writer()


def test_nobody_without_an_address_is_looked_for(
    django_assert_num_queries: Any,
) -> None:
    nobody = DatabaseHistory(network="", email_key="", now=NOON)

    with django_assert_num_queries(0):
        assert nobody.writer() == WriterRecord()


def test_a_writer_is_known_by_decisions() -> None:
    Writer.objects.create(
        email_key=KEY, confirmed_at=NOON, published=3, spam=1, blocked_at=NOON
    )

    assert history().writer() == WriterRecord(
        confirmed=True, published=3, spam=1, blocked=True
    )


def test_the_websites_of_published_comments_alone_are_known(target: Target) -> None:
    published(target, body="Look at https://www.known.example/a, it is good.")
    waiting(target, body="Look at https://waits.example/a, it is good.")
    published(target, body="See https://others.example", email="gus@example.org")

    assert history().writers_domains() == {"known.example"}


def test_a_comment_is_not_compared_with_itself(target: Target) -> None:
    long = "One thing that nobody told me before is how cold the stave feels at first."
    first = waiting(target, body=long)
    short = waiting(target, body="Thank you!")

    everything = [pk for pk, _sketch in history().recent_sketches()]
    others = [pk for pk, _sketch in history(leave_out=first.pk).recent_sketches()]

    assert (everything, others) == ([first.pk], [])
    assert bytes(short.sketch) == b""


def test_rules_that_are_not_in_use_hold_nothing() -> None:
    WordRule.objects.create(kind="word", text="casino", in_use=True)
    WordRule.objects.create(kind="word", text="pain", in_use=False)

    assert list(history().rules()) == [Rule("word", "casino")]


def test_words_are_looked_up_together(django_assert_num_queries: Any) -> None:
    WordCount.objects.create(word="crypto", spam=3)
    WordCount.objects.create(word=ALL_COMMENTS, published=50, spam=60)

    with django_assert_num_queries(2):
        counts = history().word_counts(frozenset({"crypto", "stave"}))
        totals = history().totals()

    assert counts == {"crypto": WordCounts(0, 3)}
    assert totals == WordCounts(50, 60)


@pytest.fixture
def busy_site(target: Target) -> None:
    """Every layer has something to read: 400 sketches, words, rules, a writer."""
    thread = CommentThread.objects.create(page_id=target.page_id)
    texts = [
        f"{n} " + " ".join(f"w{n * m % 997}" for m in range(60)) for n in range(RECENT)
    ]
    ReaderComment.objects.bulk_create(
        ReaderComment(
            thread=thread,
            name="R",
            body=text,
            sketch=sketch(text),
            email_key=KEY,
            status=Status.PUBLISHED,
        )
        for text in texts
    )
    words = words_of(ORDINARY)
    WordCount.objects.bulk_create(
        WordCount(word=word, published=9, spam=3) for word in {*words, ALL_COMMENTS}
    )
    WordCount.objects.filter(word=ALL_COMMENTS).update(published=500, spam=200)
    WordRule.objects.bulk_create(
        WordRule(kind="word", text=f"casino{n}", in_use=True) for n in range(20)
    )
    Writer.objects.create(email_key=KEY, confirmed_at=NOON, published=9)


ORDINARY = (
    "I went for the first time last week, after years of pain below the left shoulder. "
    "It felt strange at first, and then very good; I slept through that night. Is it "
    "better to come again after two weeks, or after four? Here is what I had read "
    "before: https://known.example/staves. Thank you for writing this."
)


@pytest.mark.usefixtures("busy_site")
def test_an_ordinary_comment_costs_seven_queries(
    django_assert_max_num_queries: Any,
) -> None:
    with django_assert_max_num_queries(7):
        judged = judge(attempt(ORDINARY), history(now=timezone.now()), active_layers())

    assert [hold.code for hold in judged.holds] == ["link", "new_link"]


@pytest.mark.usefixtures("busy_site")
@pytest.mark.parametrize(
    "question",
    [
        DatabaseHistory.sent_this_hour,
        DatabaseHistory.unanswered_this_hour,
        DatabaseHistory.writer,
        DatabaseHistory.writers_domains,
        DatabaseHistory.recent_sketches,
        DatabaseHistory.rules,
        DatabaseHistory.totals,
        lambda asked: asked.word_counts(words_of(ORDINARY * 9)),
    ],
)
def test_each_question_is_at_most_one_query_on_a_busy_site(
    question: Callable[[DatabaseHistory], object],
    django_assert_max_num_queries: Any,
) -> None:
    with django_assert_max_num_queries(1):
        assert question(history()) is not None


def test_a_query_that_was_written_once_asks_for_other_values() -> None:
    Writer.objects.create(email_key=KEY, published=3)
    other = DatabaseHistory(network="", email_key="b" * 32, now=NOON)

    assert history().writer().published == 3
    assert other.writer() == WriterRecord()
    assert history().writer().published == 3


@pytest.mark.parametrize(("minutes", "count"), [(0, 11), (40, 4), (70, 1)])
def test_the_last_hour_counts_across_midnight(minutes: int, count: int) -> None:
    midnight = datetime(2026, 5, 13, 0, 0, tzinfo=UTC)
    note(10, at=midnight - timedelta(minutes=20))

    later = history(now=midnight + timedelta(minutes=minutes))

    assert later.sent_this_hour() == count


@pytest.mark.usefixtures("busy_site")
def test_only_the_last_four_hundred_are_compared(target: Target) -> None:
    oldest = ReaderComment.objects.order_by("id").values_list("id", flat=True)[0]
    newest = waiting(target, body=ORDINARY)

    kept = [pk for pk, _sketch in history().recent_sketches()]

    assert len(kept) == RECENT
    assert kept[0] == newest.pk
    assert oldest not in kept
