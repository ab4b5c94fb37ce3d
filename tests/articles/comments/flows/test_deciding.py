"""Somebody decides about comments, and takes decisions back."""

from typing import Any
from uuid import uuid4

import pytest

from articles.comments import counters
from articles.comments.errors import StaleCommentError, UnknownCommentError
from articles.comments.flows import decide, erase, undo
from articles.comments.models import (
    Action,
    LayerScore,
    MailKind,
    OutgoingMail,
    ReaderComment,
    Status,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting


def state(comment: ReaderComment) -> tuple[str, bool, int]:
    comment.refresh_from_db()
    return comment.status, comment.shown, comment.reply_count


def mails() -> list[str]:
    return list(OutgoingMail.objects.order_by("id").values_list("kind", flat=True))


@pytest.mark.parametrize(
    ("action", "after"),
    [
        (Action.APPROVE, Status.PUBLISHED),
        (Action.SPAM, Status.SPAM),
        (Action.BIN, Status.BIN),
    ],
)
def test_a_decision_is_recorded_with_who_when_and_why(
    target: Target, moderator: Any, action: Action, after: Status
) -> None:
    comment = waiting(target)

    decision = decide(comment, action, by=moderator, reason="As agreed on Monday.")

    comment.refresh_from_db()
    assert comment.status == after
    assert (comment.decided_by, bool(comment.decided_at)) == (moderator, True)
    assert (decision.before, decision.after) == (Status.WAITING, after)
    assert (decision.by, decision.reason) == (moderator, "As agreed on Monday.")
    assert counters.recount(comment.thread) == {}


def test_nothing_is_decided_twice(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    decide(comment, Action.APPROVE, by=moderator)

    with pytest.raises(StaleCommentError) as caught:
        decide(comment, Action.APPROVE, by=None)

    assert caught.value.status == Status.PUBLISHED
    assert caught.value.by == moderator
    assert comment.decisions.count() == 1


def test_what_a_layer_took_for_spam_is_confirmed_to_be(
    target: Target, moderator: Any
) -> None:
    links = " ".join(f"https://shop{n}.example/" for n in range(4))
    comment = waiting(target, body=f"Look at {links}")
    assert comment.status == Status.SPAM

    decision = decide(comment, Action.SPAM, by=moderator)

    comment.refresh_from_db()
    assert (comment.decided_by, comment.status) == (moderator, Status.SPAM)
    assert counters.recount(comment.thread) == {}
    assert LayerScore.objects.get(code="links").right == 1
    with pytest.raises(StaleCommentError):
        decide(comment, Action.SPAM, by=moderator)

    assert undo(decision.batch, by=moderator) != []
    assert state(comment)[0] == Status.SPAM
    assert LayerScore.objects.get(code="links").right == 0


def test_what_trust_published_is_approved_without_another_mail(
    target: Target, moderator: Any
) -> None:
    comment = published(target)
    # As trust leaves it: nobody's lesson.
    ReaderComment.objects.filter(pk=comment.pk).update(learned="")
    before = mails()

    decide(comment, Action.APPROVE, by=moderator)

    assert state(comment)[0] == Status.PUBLISHED
    assert mails() == before
    assert counters.recount(comment.thread) == {}


def test_a_decision_on_an_older_sight_of_the_comment_changes_nothing(
    target: Target, moderator: Any
) -> None:
    comment = waiting(target)
    seen = comment.version
    decide(comment, Action.BIN, by=moderator)

    with pytest.raises(StaleCommentError):
        decide(comment, Action.APPROVE, by=None, version=seen)

    comment.refresh_from_db()
    assert comment.status == Status.BIN


def test_an_erased_comment_cannot_be_decided(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    erase(comment, by=moderator)

    with pytest.raises(UnknownCommentError):
        decide(comment, Action.APPROVE, by=moderator)


def test_published_comments_are_counted_and_rendered(
    target: Target, moderator: Any
) -> None:
    first = published(target)
    published(target, reply_to=first.pk, body="It would, at first.")

    assert state(first) == (Status.PUBLISHED, True, 1)
    assert "Priya N." in first.html
    thread = first.thread
    thread.refresh_from_db()
    assert (thread.published, thread.conversations, thread.waiting) == (2, 1, 0)


def test_a_comment_with_replies_leaves_a_tombstone(
    target: Target, moderator: Any
) -> None:
    first = published(target)
    published(target, reply_to=first.pk, body="It would, at first.")

    decide(first, Action.BIN, by=moderator)

    assert state(first) == (Status.BIN, True, 1)
    assert first.html == ""
    assert counters.recount(first.thread) == {}


def test_a_tombstone_goes_with_its_last_reply(target: Target, moderator: Any) -> None:
    first = published(target)
    reply = published(target, reply_to=first.pk, body="It would, at first.")
    decide(first, Action.BIN, by=moderator)

    decide(reply, Action.SPAM, by=moderator)

    assert state(first) == (Status.BIN, False, 0)
    first.thread.refresh_from_db()
    assert first.thread.conversations == 0
    assert counters.recount(first.thread) == {}


def test_undo_gives_back_what_was_before(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    decision = decide(comment, Action.APPROVE, by=moderator)

    undone = undo(decision.batch, by=moderator)

    assert undone == [decision]
    assert state(comment) == (Status.WAITING, False, 0)
    assert counters.recount(comment.thread) == {}
    assert undo(decision.batch, by=moderator) == []


def test_undo_of_many_is_one_step(target: Target, moderator: Any) -> None:
    batch = uuid4()
    comments = [waiting(target, body=f"Words number {n}, all new.") for n in range(3)]
    for comment in comments:
        decide(comment, Action.SPAM, by=moderator, batch=batch)

    undo(batch, by=moderator)

    assert {state(comment)[0] for comment in comments} == {Status.WAITING}


def test_undo_leaves_what_somebody_decided_since(
    target: Target, moderator: Any
) -> None:
    comment = waiting(target)
    first = decide(comment, Action.BIN, by=moderator)
    decide(comment, Action.APPROVE, by=None)

    assert undo(first.batch, by=moderator) == []
    assert state(comment)[0] == Status.PUBLISHED


def test_decisions_are_undone_one_after_the_other(
    target: Target, moderator: Any
) -> None:
    comment = waiting(target)
    first = decide(comment, Action.BIN, by=moderator)
    second = decide(comment, Action.APPROVE, by=moderator)

    undo(second.batch, by=moderator)
    undo(first.batch, by=moderator)

    assert state(comment)[0] == Status.WAITING


def test_the_writer_hears_of_it(target: Target, moderator: Any) -> None:
    decide(waiting(target, body="One of my thoughts."), Action.APPROVE, by=moderator)
    decide(waiting(target, body="Another thought."), Action.BIN, by=moderator)
    decide(waiting(target, body="A third one."), Action.SPAM, by=moderator)

    assert mails() == [MailKind.PUBLISHED, MailKind.DECLINED]


def test_mail_that_has_not_left_is_not_sent_after_an_undo(
    target: Target, moderator: Any
) -> None:
    decision = decide(waiting(target), Action.APPROVE, by=moderator)

    undo(decision.batch, by=moderator)

    assert mails() == []
