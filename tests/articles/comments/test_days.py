"""What happens is counted by day; nothing counts comments afterwards."""

from datetime import date, timedelta
from random import Random
from typing import Any

from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import ModelLogEntry

from articles.comments import audit, days
from articles.comments.desk.bars import bars
from articles.comments.desk.fortnight import fortnight, wait_of, waiting
from articles.comments.flows import decide, erase, undo
from articles.comments.models import (
    Action,
    CommentThread,
    DayCount,
    Decision,
    ReaderComment,
    Status,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import many
from tests.articles.comments.factories import waiting as waiting_comment
from tests.articles.factories import House


def counts() -> dict[str, int]:
    rows = DayCount.objects.filter(day=timezone.localdate(), number__gt=0)
    return dict(rows.values_list("what", "number"))


def test_what_arrives_and_what_is_decided_is_counted(
    target: Target, moderator: Any
) -> None:
    first = waiting_comment(target)
    second = waiting_comment(target, body="See https://a.example/ for more of it.")

    decide(first, Action.APPROVE, by=moderator)
    decide(second, Action.SPAM, by=moderator)

    assert counts() == {
        "received": 2,
        "published": 1,
        "spam": 1,
        "signal:link": 1,
        "wait:0": 2,
    }


def test_an_undo_takes_back_what_its_day_had(target: Target, moderator: Any) -> None:
    comment = waiting_comment(target)
    decision = decide(comment, Action.SPAM, by=moderator)

    undo(decision.batch, by=moderator)

    assert counts() == {"received": 1}


def test_what_comes_out_of_spam_is_restored(target: Target, moderator: Any) -> None:
    links = " ".join(f"https://shop{n}.example/" for n in range(4))
    comment = waiting_comment(target, body=f"Look at {links}")
    assert comment.status == Status.SPAM

    decide(comment, Action.APPROVE, by=moderator)

    assert counts() == {"received": 1, "published": 1, "restored": 1}


def test_imported_comments_did_not_happen_today(target: Target, house: House) -> None:
    many(target.page, 3)

    assert counts() == {}


def test_any_number_of_decisions_and_undos_leaves_what_stands(
    target: Target, moderator: Any
) -> None:
    rng = Random(11)
    comments = [
        waiting_comment(target, email=f"r{n}@example.org", body=f"Thought {n} of many.")
        for n in range(6)
    ]
    for _ in range(40):
        comment = ReaderComment.objects.get(pk=rng.choice(comments).pk)
        action = rng.choice([Action.APPROVE, Action.SPAM, Action.BIN, Action.WAIT])
        newest = comment.decisions.filter(undone=False).order_by("-id").first()
        if newest and rng.random() < 0.4:
            undo(newest.batch, by=moderator)
        elif {
            Action.APPROVE: Status.PUBLISHED,
            Action.SPAM: Status.SPAM,
            Action.BIN: Status.BIN,
            Action.WAIT: Status.WAITING,
        }[action] != comment.status:
            decide(comment, action, by=moderator)

    stands: dict[str, int] = {"received": 6}
    standing = Decision.objects.filter(undone=False).exclude(action=Action.UNDO)
    for decision in standing.select_related("comment"):
        for what in days.what_happened(decision, decision.comment):
            stands[what] = stands.get(what, 0) + 1
    assert counts() == stands


def test_half_of_the_waits_end_within_the_median() -> None:
    assert days.median_wait({"wait:0": 1, "wait:3": 1, "wait:9": 1}) == 8
    assert days.median_wait({"received": 4}) is None
    assert wait_of({"wait:3": 1}) == "up to 8 minutes"
    assert wait_of({"wait:7": 1}) == "up to 2 hours"
    assert wait_of({"wait:13": 1}) == "up to 6 days"
    assert wait_of({}) == ""


def test_fourteen_days_are_shown_today_the_last(db: None) -> None:
    today = date(2026, 5, 14)
    DayCount.objects.create(day=today, what="published", number=4)
    DayCount.objects.create(day=today - timedelta(days=13), what="spam", number=2)
    DayCount.objects.create(day=today - timedelta(days=14), what="spam", number=9)

    shown = fortnight(today)

    assert (shown.published, shown.spam) == (4, 2)
    assert [day.day for day in shown.days][-1] == today
    assert (shown.days[0].spam, shown.days[-1].published) == (2, 4)
    assert [(height, kind) for *_, height, kind in shown.bars] == [
        (50, "spam"),
        (100, "good"),
    ]


def test_no_bars_where_nothing_happened() -> None:
    assert bars([(0, 0), (0, 0)]) == []
    assert bars([]) == []


def test_what_waits_is_told_from_the_counters(target: Target) -> None:
    root = get_user_model().objects.create_superuser("root")
    assert (waiting(root).number, waiting(root).oldest) == (0, "")
    first = waiting_comment(target, body="Since yesterday I have chest pain.")
    waiting_comment(target, body="Thank you for this, truly.")
    # As no comment may be counted, the counter is believed.
    CommentThread.objects.update(waiting=7)

    now = waiting(root, first.created + timedelta(hours=3))

    assert (now.number, now.urgent, now.oldest) == (7, 1, "3\xa0hours")


def test_wagtails_log_says_who_did_what_and_no_word_of_the_comment(
    target: Target, moderator: Any
) -> None:
    comment = waiting_comment(target, name="Priya N.")
    decide(comment, Action.APPROVE, by=moderator)
    comment.refresh_from_db()
    erase(comment, by=moderator)

    entries = ModelLogEntry.objects.order_by("timestamp")

    assert [(one.action, one.label, one.user) for one in entries] == [
        ("article_comments.approve", f"Comment {comment.pk}", moderator),
        ("article_comments.erase", f"Comment {comment.pk}", moderator),
    ]
    assert [one.message for one in entries] == ["Published", "Erased"]
    assert all(one.data in ({}, None) for one in entries)


def test_opening_and_closing_a_page_is_in_the_log_too(
    target: Target, moderator: Any
) -> None:
    thread = CommentThread.objects.create(page_id=target.page_id, is_open=False)

    audit.note_thread(thread, moderator)

    entry = ModelLogEntry.objects.get()
    assert entry.message == "Closed the comments of a page"
    assert entry.label == f"Thread {thread.pk}"
