"""Deciding at the desk: one press, the right words, and nothing by accident."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.comments import flows
from articles.comments.models import (
    Action,
    CommentReport,
    Decision,
    MailKind,
    OutgoingMail,
    ReaderComment,
    ReportReason,
    Status,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import published, waiting

from .conftest import said

DESK = "/admin/reader-comments/"


def press(client: Client, comment: ReaderComment, action: str, **more: Any) -> Any:
    data = {"action": action, "version": comment.version, **more}
    return client.post(
        reverse("comments_desk:decide", args=[comment.pk]), data, follow=True
    )


def status(comment: ReaderComment) -> str:
    comment.refresh_from_db()
    return comment.status


@pytest.mark.parametrize(
    ("action", "after", "sentence"),
    [
        ("approve", Status.PUBLISHED, "Published the comment of Priya N."),
        ("spam", Status.SPAM, "Marked the comment of Priya N. as spam."),
        ("bin", Status.BIN, "Put the comment of Priya N. into the bin."),
    ],
)
def test_one_press_decides_and_says_so(
    target: Target, moderator_client: Client, action: str, after: Status, sentence: str
) -> None:
    comment = waiting(target)

    page = press(moderator_client, comment, action)

    assert status(comment) == after
    assert sentence in page.text
    assert Decision.objects.get().by.username == "mona"  # type: ignore[union-attr]


def test_a_published_comment_can_be_put_back_to_wait(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)

    press(moderator_client, comment, "wait")

    assert status(comment) == Status.WAITING


def test_the_reason_for_the_bin_goes_to_the_writer(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)

    press(moderator_client, comment, "bin", reason="Off the subject")

    assert Decision.objects.get().reason == "Off the subject"
    assert OutgoingMail.objects.filter(kind=MailKind.DECLINED).count() == 1


def test_return_in_the_field_for_a_reason_publishes_nothing(
    target: Target, moderator_client: Client
) -> None:
    """A browser presses the first button of the form that the field is in."""
    waiting(target)
    page = moderator_client.get(DESK).text

    form = next(part for part in page.split("<form")[1:] if 'name="reason"' in part)

    assert re.findall(r'name="action" value="(\w+)"', form) == ["bin"]


def test_undo_takes_the_press_back(target: Target, moderator_client: Client) -> None:
    comment = waiting(target)
    page = press(moderator_client, comment, "spam").text
    address = re.search(r'action="([^"]+/undo/[^"]+)"', page)
    assert address

    answer = moderator_client.post(address[1], follow=True)

    assert status(comment) == Status.WAITING
    assert said(answer) == "Taken back: Marked the comment of Priya N. as spam."
    assert address[1] not in answer.text


def test_what_somebody_else_did_is_not_taken_back(
    target: Target, moderator_client: Client, keeper_client: Client
) -> None:
    comment = waiting(target)
    press(moderator_client, comment, "spam")
    batch = Decision.objects.get().batch

    answer = keeper_client.post(
        reverse("comments_desk:undo", args=[batch]), follow=True
    )

    assert status(comment) == Status.SPAM
    assert "nothing was taken back" in said(answer)


def test_undo_after_somebody_decided_again_changes_nothing(
    target: Target, moderator_client: Client, moderator: Any
) -> None:
    comment = waiting(target)
    press(moderator_client, comment, "spam")
    batch = Decision.objects.get().batch
    flows.decide(comment, Action.APPROVE, by=moderator)

    answer = moderator_client.post(
        reverse("comments_desk:undo", args=[batch]), follow=True
    )

    assert status(comment) == Status.PUBLISHED
    assert "Somebody has decided since" in said(answer)


def test_of_two_moderators_the_second_is_told_who_was_first(
    target: Target, moderator_client: Client, moderator: Any
) -> None:
    comment = waiting(target)
    flows.decide(comment, Action.BIN, by=moderator)

    answer = press(moderator_client, comment, "approve")

    assert status(comment) == Status.BIN
    assert "Mara Ellingsen has decided in the meantime: Bin" in said(answer)
    assert Decision.objects.count() == 1


def test_a_text_that_was_changed_is_looked_at_again(
    target: Target, moderator_client: Client
) -> None:
    comment = waiting(target)
    flows.change(comment, "Other words than before.", now=timezone.now())

    answer = press(moderator_client, comment, "approve")

    assert status(comment) == Status.WAITING
    assert "not as you saw it any more" in said(answer)


def test_an_erased_comment_is_gone(
    target: Target, moderator_client: Client, moderator: Any
) -> None:
    comment = waiting(target)
    flows.erase(comment, by=moderator)

    answer = press(moderator_client, comment, "approve")

    assert status(comment) == Status.ERASED
    assert "not there any more" in said(answer)


@pytest.mark.parametrize(
    "data",
    [
        {"action": "approve"},
        {"action": "approve", "version": "x"},
        {"action": "approve", "version": "-1"},
        {"action": "erase", "version": "0"},
        {"action": "", "version": "0"},
        {"version": "0"},
        {"action": "bin", "version": "0", "reason": "x" * 501},
    ],
)
def test_what_is_not_understood_changes_nothing(
    target: Target, moderator_client: Client, data: dict[str, str]
) -> None:
    comment = waiting(target)

    answer = moderator_client.post(
        reverse("comments_desk:decide", args=[comment.pk]), data, follow=True
    )

    assert status(comment) == Status.WAITING
    assert "Nothing was changed" in said(answer)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (f"{DESK}?status=spam&after=7", f"{DESK}?status=spam&after=7&done="),
        ("https://evil.test/", f"{DESK}?&done="),
        ("//evil.test/admin/reader-comments/?", f"{DESK}?&done="),
        ("/admin/pages/", f"{DESK}?&done="),
        ("javascript:alert(1)", f"{DESK}?&done="),
    ],
)
def test_a_press_leads_back_to_where_it_was_and_nowhere_else(
    target: Target, moderator_client: Client, address: str, expected: str
) -> None:
    comment = waiting(target)

    answer = moderator_client.post(
        reverse("comments_desk:decide", args=[comment.pk]),
        {"action": "bin", "version": comment.version, "next": address},
    )

    assert answer["Location"].startswith(expected)


def test_a_reported_comment_can_be_left_to_stand(
    target: Target, moderator_client: Client
) -> None:
    comment = published(target)
    flows.report(comment, ReportReason.ABUSE, now=timezone.now())
    address = reverse("comments_desk:settle", args=[comment.pk])

    first = moderator_client.post(address, follow=True)
    second = moderator_client.post(address, follow=True)

    assert "the comment stands" in said(first)
    assert "Nothing was changed" in said(second)
    row = CommentReport.objects.get()
    assert (row.handled_by.username, row.handled_at is not None) == ("mona", True)  # type: ignore[union-attr]
    assert status(comment) == Status.PUBLISHED
