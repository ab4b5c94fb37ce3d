"""One comment is erased after a second look."""

from django.test import Client
from django.urls import reverse

from articles.comments.models import Decision, ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import published

from .conftest import said


def test_it_is_shown_before_it_is_erased(target: Target, keeper_client: Client) -> None:
    comment = published(target)

    page = keeper_client.get(reverse("comments_desk:erase", args=[comment.pk])).text

    assert comment.body in page
    assert "There is no undo." in page
    assert ReaderComment.objects.get().status == Status.PUBLISHED


def test_the_reason_stays_and_all_else_goes(
    target: Target, keeper_client: Client
) -> None:
    comment = published(target)
    address = reverse("comments_desk:erase", args=[comment.pk])

    answer = keeper_client.post(address, {"reason": "On request"}, follow=True)

    assert said(answer) == "The comment is erased."
    comment.refresh_from_db()
    assert (comment.status, comment.name, comment.body) == (Status.ERASED, "", "")
    assert Decision.objects.latest("id").reason == "On request"


def test_a_second_time_there_is_nothing_to_erase(
    target: Target, keeper_client: Client
) -> None:
    comment = published(target)
    address = reverse("comments_desk:erase", args=[comment.pk])
    keeper_client.post(address)

    answer = keeper_client.post(address, follow=True)

    assert "not there any more" in said(answer)
