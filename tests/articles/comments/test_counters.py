"""Counters, and who is shown, whatever is decided."""

from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.comments import counters
from articles.comments.errors import StaleCommentError, UnknownCommentError
from articles.comments.flows import decide, erase, undo
from articles.comments.models import Action, CommentThread, ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import many, published, waiting

DECISIONS = (Action.APPROVE, Action.SPAM, Action.BIN, Action.WAIT)
STEPS = st.lists(
    st.tuples(st.integers(0, 7), st.sampled_from([*DECISIONS, "erase", "undo"])),
    max_size=25,
)
# Each hangs on the one whose number is given: two conversations, one four deep.
TREE = (None, 0, 1, 2, 1, 0, None, 6)


def grow(target: Target) -> list[ReaderComment]:
    grown: list[ReaderComment] = []
    for above in TREE:
        answering = None if above is None else grown[above]
        grown += many(target.page, 1, answering=answering)
    return grown


def take(comment: ReaderComment, step: Any) -> None:
    """Do what was drawn, where it can be done."""
    try:
        if step == "erase":
            erase(comment, by=None)
        elif step == "undo":
            last = comment.decisions.order_by("-id").first()
            undo(last.batch, by=None) if last else None
        else:
            decide(comment, step, by=None)
    except (StaleCommentError, UnknownCommentError):
        return


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_a_recount_finds_nothing_whatever_was_decided(
    target: Target, steps: list[tuple[int, Any]]
) -> None:
    with transaction.atomic():
        comments = grow(target)

        for number, step in steps:
            take(comments[number], step)

        thread = CommentThread.objects.get(page_id=target.page_id)
        assert counters.recount(thread) == {}
        transaction.set_rollback(True)


def test_a_removed_comment_stays_as_a_tombstone_while_replies_hang_on_it(
    target: Target,
) -> None:
    first = published(target)
    answer = published(target, reply_to=first.pk, body="It would, at first.")

    decide(first, Action.BIN, by=None)
    first.refresh_from_db()
    assert first.shown
    decide(answer, Action.BIN, by=None)

    first.refresh_from_db()
    assert not first.shown
    assert CommentThread.objects.get().conversations == 0


def test_a_decision_about_an_older_version_changes_nothing(target: Target) -> None:
    comment = waiting(target)
    before = ReaderComment.objects.get(pk=comment.pk)
    decide(comment, Action.SPAM, by=None)

    assert not counters.change_status(before, Status.PUBLISHED)

    thread = CommentThread.objects.get()
    assert (thread.spam, thread.published) == (1, 0)


@pytest.mark.parametrize(
    ("name", "wrong"), [("published", 7), ("waiting", 1), ("conversations", 0)]
)
def test_a_recount_puts_right_what_is_wrong(
    target: Target, name: str, wrong: int
) -> None:
    published(target)
    CommentThread.objects.update(**{name: wrong})
    thread = CommentThread.objects.get()

    found = counters.recount(thread)

    true = getattr(CommentThread.objects.get(), name)
    assert found == {name: (wrong, true)}
    assert counters.recount(thread) == {}


def test_a_recount_puts_right_who_is_shown(target: Target) -> None:
    first = published(target)
    published(target, reply_to=first.pk, body="It would, at first.")
    ReaderComment.objects.update(shown=False, reply_count=9)

    counters.recount(CommentThread.objects.get())

    first.refresh_from_db()
    assert (first.shown, first.reply_count) == (True, 1)
    assert ReaderComment.objects.filter(shown=True, reply_count=0).count() == 1
