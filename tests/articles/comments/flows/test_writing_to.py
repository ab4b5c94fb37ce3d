"""A private letter: who gets it, what becomes of the comment, and how it is undone."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from articles.comments.delivery import send_due
from articles.comments.errors import (
    ClosedError,
    StaleCommentError,
    UnknownCommentError,
    UnreachableError,
)
from articles.comments.flows import decide, erase, undo, write_to
from articles.comments.models import (
    Action,
    CommentSettings,
    Decision,
    Letter,
    OutgoingMail,
    ReaderComment,
    Status,
)
from articles.comments.models.canned import Purpose
from articles.comments.privacy.export import as_text, everything_about
from articles.comments.privacy.retention import tidy
from articles.comments.stopping import stop_all
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting
from tests.articles.comments.test_delivery import make_due
from tests.fixtures.smtp import MailSink

TEXT = "Please see a doctor today.\n\nTell them what you wrote to us."


def write(comment: ReaderComment, moderator: Any, text: str = TEXT) -> Decision:
    comment.refresh_from_db()
    return write_to(comment, text, by=moderator, version=comment.version)


def test_a_letter_arrives_as_a_private_answer(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    settings = CommentSettings.of(target.site_id)
    settings.reply_address = "practice@example.org"
    settings.save()
    comment = waiting(target, body="My chest hurts since Monday.")

    decision = write(comment, moderator)
    before = send_due()
    make_due()
    send_due()

    assert before == 0
    [mail] = mail_sink.mails
    text = "\n".join(mail.get_content().splitlines())
    assert mail["To"] == "priya@example.org"
    assert mail["Reply-To"] == "practice@example.org"
    assert mail["Auto-Submitted"] == "no"
    assert mail["Message-ID"]
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert (
        mail["Subject"].strip()
        == "A private answer to your comment on “Letting the stave lean”"
    )
    assert text.startswith(f"Hello Priya N.,\n\n{TEXT}")
    assert "> My chest hurts since Monday." in text
    assert "This is a private answer" in text
    comment.refresh_from_db()
    assert (comment.status, comment.decided_by) == (Status.BIN, moderator)
    assert (decision.action, decision.after) == (Action.WRITE, Status.BIN)


def test_without_an_address_of_the_site_the_letter_names_none(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    write(waiting(target), moderator)
    make_due()
    send_due()

    assert mail_sink.mails[0]["Reply-To"] is None


def test_nobody_is_told_besides_that_the_comment_is_not_published(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target)
    decide(comment, Action.BIN, by=moderator)

    write(comment, moderator)
    make_due()
    send_due()

    assert [mail["Subject"].strip()[:16] for mail in mail_sink.mails] == [
        "A private answer"
    ]


def test_until_it_leaves_letter_and_decision_can_be_undone(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target)
    decision = write(comment, moderator)

    undone = undo(decision.batch, by=moderator)
    make_due()
    send_due()

    comment.refresh_from_db()
    assert undone == [decision]
    assert comment.status == Status.WAITING
    assert not Letter.objects.exists()
    assert mail_sink.mails == []


@pytest.mark.parametrize("state", ["sent", "claimed"])
def test_what_has_left_or_is_on_the_line_cannot_be_undone(
    target: Target, moderator: Any, state: str
) -> None:
    comment = waiting(target)
    decision = write(comment, moderator)
    OutgoingMail.objects.update(**{state: timezone.now()})

    assert undo(decision.batch, by=moderator) == []

    comment.refresh_from_db()
    assert comment.status == Status.BIN
    assert Letter.objects.get().text == TEXT


def test_a_second_letter_after_an_undo_is_sent_alone(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target)
    undo(write(comment, moderator, "A hasty word.").batch, by=moderator)
    write(comment, moderator, "A better word.")
    make_due()

    send_due()

    [mail] = mail_sink.mails
    assert "A better word." in mail.get_content()


def test_somebody_who_was_written_to_can_be_written_to_again(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target)
    for text in ("First.", "Second."):
        write(comment, moderator, text)
        make_due()
        send_due()

    assert ["First." in mail.get_content() for mail in mail_sink.mails] == [True, False]


def test_a_comment_that_was_let_wait_again_is_not_said_to_be_private(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target)
    write(comment, moderator)
    decide(comment, Action.WAIT, by=moderator)
    make_due()

    assert send_due() == 0


def test_two_moderators_do_not_both_write(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    write_to(comment, TEXT, by=moderator, version=comment.version)

    with pytest.raises(StaleCommentError):
        write_to(comment, "Mine.", by=moderator, version=comment.version)

    assert Letter.objects.get().text == TEXT


def unreachable(comment: ReaderComment) -> type[Exception]:
    stop_all(comment, now=timezone.now())
    return UnreachableError


def addressless(comment: ReaderComment) -> type[Exception]:
    ReaderComment.objects.filter(pk=comment.pk).update(email="")
    return UnreachableError


def withdrawn(comment: ReaderComment) -> type[Exception]:
    comment.thread.page.specific.unpublish()
    return ClosedError


def erased(comment: ReaderComment) -> type[Exception]:
    erase(comment, by=None)
    return UnknownCommentError


@pytest.mark.parametrize("make", [unreachable, addressless, withdrawn, erased])
def test_where_no_mail_can_go_nothing_changes(
    target: Target, moderator: Any, make: Any
) -> None:
    comment = waiting(target)
    error = make(comment)
    comment.refresh_from_db()
    before = (comment.status, comment.version)

    with pytest.raises(error):
        write_to(comment, TEXT, by=moderator, version=comment.version)

    comment.refresh_from_db()
    assert (comment.status, comment.version) == before
    assert not Letter.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_a_letter_is_erased_with_its_comment(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    write(comment, moderator)

    erase(comment, by=moderator)

    assert not Letter.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_a_letter_goes_when_the_bin_is_emptied(target: Target, moderator: Any) -> None:
    write(waiting(target), moderator)

    list(tidy(now=timezone.now() + timedelta(days=31)))

    assert not ReaderComment.objects.exists()
    assert not Letter.objects.exists()


def test_a_letter_is_in_what_its_reader_can_ask_for(
    target: Target, moderator: Any
) -> None:
    write(waiting(target), moderator)

    kept = everything_about("priya@example.org")

    assert kept["comments"][0]["letters"][0]["text"] == TEXT
    assert "Private letters to you: 1" in as_text(kept)


def test_the_frame_is_in_the_language_of_the_site_and_the_rest_as_typed(
    target: Target, moderator: Any, mail_sink: MailSink
) -> None:
    comment = waiting(target, name="ليلى")
    write_to(
        comment, "שלום 🙂", by=moderator, version=0, purpose=Purpose.REPOST, reason="x"
    )
    make_due()

    send_due()

    lines = mail_sink.mails[0].get_content().splitlines()
    assert lines[:3] == ["Hello ليلى,", "", "שלום 🙂"]
    assert Letter.objects.get().purpose == Purpose.REPOST
