"""What cannot be sent any more comes back: in the form, or to be copied."""

import pytest
from django.test import Client

from articles.comments.models import CommentThread, ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import published
from tests.articles.comments.reader import BODY, FORM, PAGE, solved, typed


def close(target: Target) -> None:
    CommentThread.objects.update_or_create(
        page_id=target.page_id, defaults={"is_open": False}
    )


@pytest.mark.parametrize("given", [{}, {"name": ""}, {"another": "1"}, {"token": "x"}])
def test_a_closed_page_gives_the_text_back(
    target: Target, client: Client, given: dict[str, str]
) -> None:
    page = client.get(PAGE)
    close(target)

    answer = client.post(FORM, typed(**{**solved(page.text), **given}))

    assert answer.status_code == 409
    assert "takes no comments any more" in answer.text
    assert "to copy" in answer.text
    assert BODY in answer.text
    assert "<form" not in answer.text.partition("<main")[2]


def test_a_closed_page_says_so_at_the_address_of_its_form(
    target: Target, client: Client
) -> None:
    close(target)

    answer = client.get(FORM)

    assert "Comments are closed" in answer.text
    assert "<textarea" not in answer.text


@pytest.mark.parametrize("given", [{}, {"name": ""}])
def test_a_reply_to_what_is_gone_becomes_a_comment_on_the_article(
    target: Target, client: Client, given: dict[str, str]
) -> None:
    first = published(target)
    page = client.get(f"{FORM}?to={first.pk}")
    ReaderComment.objects.update(status=Status.BIN)

    fields = {**solved(page.text), **given}
    answer = client.post(f"{FORM}?to={first.pk}", typed(**fields))

    assert answer.status_code == 409
    assert "is not there any more, so yours was not sent" in answer.text
    assert f'action="{FORM}"' in answer.text
    assert BODY in answer.text
    assert client.post(FORM, typed(**solved(answer.text))).status_code == 303


def test_the_form_for_a_reply_to_what_is_gone_is_one_for_the_article(
    target: Target, client: Client
) -> None:
    answer = client.get(f"{FORM}?to=99999")

    assert answer.status_code == 404
    assert "is not there any more" in answer.text
    assert f'action="{FORM}"' in answer.text
