"""An editor changes a comment, and moves one that landed in the wrong place."""

from typing import Any

import pytest

from articles.comments import counters, flows
from articles.comments.errors import MisplacedError, StaleCommentError
from articles.comments.models import Action, ReaderComment, Status, WordCount
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting
from tests.articles.factories import House


def fresh(comment: ReaderComment) -> ReaderComment:
    return ReaderComment.objects.get(pk=comment.pk)


def test_readers_are_told_and_what_was_sent_is_kept(
    target: Target, moderator: Any
) -> None:
    comment = published(target, body="Call me on 555 0100, it was the elbow!")

    flows.edit(
        comment,
        "It was the elbow!",
        by=moderator,
        version=comment.version,
        reason="A telephone number",
    )

    row = fresh(comment)
    assert row.body == "It was the elbow!"
    assert row.original == "Call me on 555 0100, it was the elbow!"
    assert row.status == Status.PUBLISHED
    assert "Edited by an editor" in row.html
    assert "555" not in row.html
    newest = row.decisions.latest("id")
    assert (newest.action, newest.by, newest.reason) == (
        Action.EDIT,
        moderator,
        "A telephone number",
    )
    assert not WordCount.objects.filter(word="telephone").exists()
    assert WordCount.objects.get(word="elbow").published == 1


def test_the_words_that_were_sent_come_back(target: Target, moderator: Any) -> None:
    comment = published(target)
    sent = comment.body
    flows.edit(comment, "Shorter.", by=moderator, version=comment.version)
    flows.edit(fresh(comment), "Short.", by=moderator, version=fresh(comment).version)

    flows.restore_original(fresh(comment), by=moderator, version=fresh(comment).version)

    row = fresh(comment)
    assert (row.body, row.original) == (sent, "")
    assert "Edited by" not in row.html


def test_an_edit_of_what_changed_meanwhile_changes_nothing(
    target: Target, moderator: Any
) -> None:
    comment = waiting(target)
    flows.decide(comment, Action.APPROVE, by=None)

    with pytest.raises(StaleCommentError):
        flows.edit(comment, "Other.", by=moderator, version=comment.version)

    assert fresh(comment).original == ""


def test_the_same_words_are_no_edit(target: Target, moderator: Any) -> None:
    comment = published(target)

    edited = flows.edit(comment, comment.body, by=moderator, version=comment.version)

    assert edited is None
    assert fresh(comment).version == comment.version


def test_a_reply_moves_with_all_that_hangs_on_it(
    target: Target, moderator: Any
) -> None:
    first = published(target, body="The first conversation here.")
    second = published(target, body="Another conversation begins.", name="Gus")
    stray = published(
        target, body="This belongs above.", name="Ada", reply_to=second.pk
    )
    below = published(target, body="It does indeed.", name="Bo", reply_to=stray.pk)

    flows.move(fresh(stray), first, by=moderator, version=fresh(stray).version)

    assert (fresh(stray).parent, fresh(stray).root, fresh(stray).depth) == (
        first,
        first,
        1,
    )
    assert (fresh(below).parent, fresh(below).root, fresh(below).depth) == (
        stray,
        first,
        2,
    )
    assert fresh(first).reply_count == 2
    assert fresh(second).reply_count == 0
    assert "In reply to Priya" in fresh(stray).html
    assert counters.recount(first.thread) == {}


def test_a_reply_can_begin_a_conversation_of_its_own(
    target: Target, moderator: Any
) -> None:
    first = published(target)
    reply = published(target, body="A new matter altogether.", reply_to=first.pk)
    below = published(target, body="And on it goes.", reply_to=reply.pk)

    flows.move(fresh(reply), None, by=moderator, version=fresh(reply).version)

    assert (fresh(reply).parent, fresh(reply).depth) == (None, 0)
    assert (fresh(below).root, fresh(below).depth) == (reply, 1)
    assert fresh(first).thread.conversations == 2
    assert counters.recount(first.thread) == {}


def test_a_comment_cannot_hang_anywhere(
    target: Target, moderator: Any, house: House
) -> None:
    first = published(target)
    reply = published(target, body="An answer to it.", reply_to=first.pk)
    hidden = waiting(target, body="Nobody sees this yet.")
    later = published(target, body="This came last of all.")

    for places, below in [
        (reply, first),  # where it is
        (first, reply),  # on what hangs on it
        (first, first),
        (reply, later),
        (later, hidden),
    ]:
        with pytest.raises(MisplacedError):
            flows.move(
                fresh(places), below, by=moderator, version=fresh(places).version
            )
    assert counters.recount(first.thread) == {}
