"""Many are decided with one press, and taken back; nothing else is touched."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.comments import counters
from articles.comments.flows import (
    Counts,
    confirm,
    decide,
    decide_many,
    erase,
    report,
    undo,
)
from articles.comments.models import (
    Action,
    CommentThread,
    Decision,
    LayerScore,
    MailKind,
    OutgoingMail,
    ReaderComment,
    ReportReason,
    Status,
    WordCount,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import many, published, waiting
from tests.articles.comments.test_counters import DECISIONS, grow


def statuses() -> list[str]:
    return list(ReaderComment.objects.order_by("pk").values_list("status", flat=True))


def three(target: Target) -> list[ReaderComment]:
    return [
        waiting(target, body=f"See http://shop{n}.test/ now.", email=f"{n}@example.org")
        for n in range(3)
    ]


def learned() -> list[Any]:
    """All that was learned or counted, whatever the order in which it was."""
    return [
        sorted(WordCount.objects.values_list()),
        sorted(LayerScore.objects.values_list()),
        sorted(Writer.objects.values_list("pk", "published", "spam")),
        list(
            ReaderComment.objects.order_by("pk").values_list(
                "status", "shown", "reply_count", "learned", "version"
            )
        ),
        list(CommentThread.objects.values_list("waiting", "published", "spam", "bin")),
    ]


@pytest.mark.parametrize("action", DECISIONS)
@pytest.mark.parametrize("before", DECISIONS)
def test_many_come_to_the_same_as_one_after_the_other(
    target: Target, moderator: Any, action: Action, before: Action
) -> None:
    comments = three(target)
    for comment in comments:
        if before != Action.WAIT:
            decide(comment, before, by=moderator)
    seen: list[list[Any]] = []
    for at_once in (True, False):
        with transaction.atomic():
            if at_once:
                ids = [one.pk for one in comments]
                decide_many(ids, action, by=moderator, batch=uuid4())
            elif action != before:
                for comment in comments:
                    decide(comment, action, by=moderator)
            seen.append(learned())
            transaction.set_rollback(True)

    assert seen[0] == seen[1]


STEPS = st.lists(
    st.tuples(
        st.sets(st.integers(0, 7), min_size=1), st.sampled_from([*DECISIONS, "undo"])
    ),
    max_size=12,
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_a_recount_finds_nothing_whatever_was_decided_of_trees(
    target: Target, steps: list[tuple[set[int], Any]]
) -> None:
    with transaction.atomic():
        comments = grow(target)
        for chosen, step in steps:
            if step == "undo":
                last = Decision.objects.order_by("-pk").first()
                undo(last.batch, by=None) if last else None
            else:
                ids = [comments[n].pk for n in chosen]
                decide_many(ids, step, by=None, batch=uuid4())

        thread = CommentThread.objects.get(page_id=target.page_id)
        assert counters.recount(thread) == {}
        transaction.set_rollback(True)


def test_all_of_it_is_recorded_and_taken_back_as_one(
    target: Target, moderator: Any
) -> None:
    comments = three(target)
    before, batch = learned(), uuid4()

    counts = decide_many(
        [one.pk for one in comments],
        Action.SPAM,
        by=moderator,
        batch=batch,
        reason="No",
    )

    assert counts == Counts(done=3)
    rows = Decision.objects.filter(batch=batch)
    assert set(rows.values_list("before", "after", "by", "reason")) == {
        ("waiting", "spam", moderator.pk, "No")
    }
    assert len(undo(batch, by=moderator)) == 3
    versions = [row[:-1] for row in before[3]]
    assert [row[:-1] for row in learned()[3]] == versions
    assert learned()[:2] == [[], [("link", 0, 0)]]
    assert undo(batch, by=moderator) == []


def test_what_is_so_already_is_skipped(target: Target, moderator: Any) -> None:
    comments = three(target)
    decide(comments[0], Action.SPAM, by=moderator)
    erase(comments[1], by=moderator)

    counts = decide_many(
        [*(one.pk for one in comments), 999_999],
        Action.SPAM,
        by=moderator,
        batch=uuid4(),
    )

    assert counts == Counts(done=1, skipped=3)


def test_what_happened_after_it_was_seen_is_left_as_it_is(
    target: Target, moderator: Any
) -> None:
    kept, back, fresh = three(target)
    answered = waiting(target, body="By mail.", answer="", email="m@example.org")
    seen = timezone.now()
    decide(kept, Action.APPROVE, by=None)
    undo(decide(back, Action.BIN, by=None).batch, by=None)
    confirm(answered, now=timezone.now())

    ids = [kept.pk, back.pk, fresh.pk, answered.pk]
    counts = decide_many(ids, Action.BIN, by=moderator, batch=uuid4(), since=seen)

    assert counts == Counts(done=1, skipped=3)
    assert statuses() == ["published", "waiting", "bin", "waiting"]


def test_undo_leaves_what_somebody_decided_since(
    target: Target, moderator: Any
) -> None:
    comments, batch = three(target), uuid4()
    ids = [one.pk for one in comments]
    decide_many(ids, Action.BIN, by=moderator, batch=batch)
    decide(comments[1], Action.APPROVE, by=None)

    undone = undo(batch, by=moderator)

    assert sorted(one.comment_id for one in undone) == [ids[0], ids[2]]
    assert statuses() == ["waiting", "published", "waiting"]


def mails() -> list[tuple[str, str]]:
    rows = OutgoingMail.objects.order_by("kind", "pk")
    return list(rows.values_list("kind", "recipient__email"))


def test_the_writers_hear_of_it_unless_they_want_none(
    target: Target, moderator: Any
) -> None:
    comments = three(target)
    Writer.objects.create(pk=comments[0].email_key, stopped_at=timezone.now())
    ids, batch = [one.pk for one in comments], uuid4()

    decide_many(ids, Action.APPROVE, by=moderator, batch=batch)

    assert mails() == [
        (MailKind.PUBLISHED, "1@example.org"),
        (MailKind.PUBLISHED, "2@example.org"),
    ]
    undo(batch, by=moderator)
    assert mails() == []
    decide_many(ids, Action.BIN, by=moderator, batch=uuid4())
    assert [kind for kind, _ in mails()] == [MailKind.DECLINED] * 2


def test_somebody_who_asked_hears_of_replies_published_by_the_dozen(
    target: Target, moderator: Any
) -> None:
    first = published(target, follows_replies=True)
    Writer.objects.filter(pk=first.email_key).update(confirmed_at=timezone.now())
    replies = [
        waiting(target, reply_to=first.pk, body=f"Reply {n}.", email="gus@example.org")
        for n in range(2)
    ]
    OutgoingMail.objects.all().delete()

    ids = [one.pk for one in replies]
    decide_many(ids, Action.APPROVE, by=moderator, batch=uuid4())

    told = [email for kind, email in mails() if kind == MailKind.REPLY]
    assert told == ["priya@example.org"] * 2


def test_it_costs_the_same_for_ten_and_for_a_hundred(
    target: Target, moderator: Any
) -> None:
    costs = []
    for number in (30, 130):
        ids = [one.pk for one in many(target.page, number)]
        with CaptureQueriesContext(connection) as queries:
            decide_many(ids, Action.SPAM, by=moderator, batch=uuid4())
        statements = [q for q in queries if "INSERT INTO" not in q["sql"]]
        costs.append(len(statements))

    assert costs[0] == costs[1], costs


def test_what_is_published_is_rendered(target: Target, moderator: Any) -> None:
    comments = three(target)

    ids = [one.pk for one in comments]
    decide_many(ids, Action.APPROVE, by=moderator, batch=uuid4())

    assert all("Priya N." in one.html for one in ReaderComment.objects.all())


def test_reports_stay_with_what_is_binned(target: Target, moderator: Any) -> None:
    comment = published(target)
    report(comment, ReportReason.ABUSE, now=timezone.now() - timedelta(days=1))

    decide_many([comment.pk], Action.BIN, by=moderator, batch=uuid4())

    assert statuses() == [Status.BIN]
    assert comment.reports.count() == 1
