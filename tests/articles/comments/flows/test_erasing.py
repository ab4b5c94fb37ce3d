"""What somebody wrote is erased."""

from typing import Any

import pytest
from django.utils import timezone

from articles.comments import counters
from articles.comments.errors import UnknownCommentError
from articles.comments.flows import (
    ImportedComment,
    add_imported,
    decide,
    erase,
    report,
)
from articles.comments.models import (
    Action,
    CommentReport,
    OutgoingMail,
    ReaderComment,
    ReportReason,
    Status,
    WordCount,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting


def test_text_and_person_are_gone_and_the_replies_keep_their_place(
    target: Target, moderator: Any
) -> None:
    first = published(target, body="A canary sang.")
    published(target, reply_to=first.pk, body="It would, at first.")

    erase(first, by=moderator)

    row = ReaderComment.objects.filter(pk=first.pk).values().get()
    assert row["status"] == Status.ERASED
    assert row["shown"]
    assert "canary" not in str(row).lower()
    assert "priya" not in str(row).lower()
    assert counters.recount(first.thread) == {}


def test_without_replies_nothing_is_shown(target: Target, moderator: Any) -> None:
    comment = published(target)

    erase(comment, by=moderator)

    comment.refresh_from_db()
    assert not comment.shown


def test_nothing_is_left_in_reasons_reports_mails_and_counts(
    target: Target, moderator: Any
) -> None:
    comment = waiting(target, body="A canary sang of linen.")
    decide(comment, Action.APPROVE, by=moderator, reason="canary")
    report(comment, ReportReason.OTHER, text="canary", now=timezone.now())

    erase(comment, by=moderator)

    assert not CommentReport.objects.exists()
    assert not OutgoingMail.objects.exists()
    assert set(comment.decisions.values_list("reason", flat=True)) == {""}
    assert not WordCount.objects.filter(word="canary", published__gt=0).exists()


def test_a_reply_forgets_whom_it_answered(target: Target, moderator: Any) -> None:
    chain = [published(target, body="Level 0 of a talk.")]
    for level in range(1, 4):
        body, parent = f"Level {level} of a talk, as it went.", chain[-1].pk
        chain.append(published(target, reply_to=parent, body=body, name=f"N{level}"))
    assert "N2" in chain[3].html

    erase(chain[2], by=moderator)

    chain[3].refresh_from_db()
    assert "N2" not in chain[3].html


def test_trust_that_an_erased_comment_earned_is_taken_back_once(
    target: Target, moderator: Any
) -> None:
    one = published(target, by=moderator)
    published(target, by=moderator, body="Of another matter.")
    assert Writer.objects.get().published == 2

    erase(one, by=moderator)
    with pytest.raises(UnknownCommentError):
        erase(one, by=moderator)

    assert Writer.objects.get().published == 1


def test_a_comment_in_the_bin_had_earned_no_trust_to_take_back(
    target: Target, moderator: Any
) -> None:
    published(target, by=moderator)
    taken_down = published(target, by=moderator, body="Of another matter.")
    decide(taken_down, Action.BIN, by=moderator)

    erase(taken_down, by=moderator)

    assert Writer.objects.get().published == 1


def test_an_imported_comment_had_earned_no_trust_to_take_back(
    target: Target, moderator: Any
) -> None:
    published(target, by=moderator)
    old = ImportedComment("wp-1", None, "Priya N.", "Cold?", email="priya@example.org")
    add_imported(target.page_id, target.site_id, [old])
    imported = ReaderComment.objects.get(imported_from="wp-1")

    erase(imported, by=moderator)

    assert Writer.objects.get(pk=imported.email_key).published == 1


def test_that_somebody_sent_spam_outlives_the_spam(
    target: Target, moderator: Any
) -> None:
    comment = waiting(target)
    decide(comment, Action.SPAM, by=moderator)

    erase(comment, by=moderator)

    writer = Writer.objects.get()
    assert (writer.published, writer.spam) == (0, 1)


def test_a_comment_is_erased_once(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    erase(comment, by=moderator)

    with pytest.raises(UnknownCommentError):
        erase(comment, by=moderator)
