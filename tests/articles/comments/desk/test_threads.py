"""The thread of a page: its panel in the editor, its settings, what readers see."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.comments.models import CommentThread
from articles.comments.rendering import day
from articles.comments.targets import Target
from articles.models import ArticlePage
from tests.articles.comments.factories import published, waiting
from tests.articles.factories import House

from .conftest import Login


def edit(page: Any) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def settings_of(target: Target) -> str:
    return reverse("comments_desk:thread", args=[target.page_id])


def test_the_editor_shows_how_many_there_are_and_where(
    target: Target, root_client: Client
) -> None:
    waiting(target, body="It waits.")
    published(target, body="It stands.")

    page = root_client.get(edit(target.page)).text

    assert "Readers can comment." in page
    assert f'?status=waiting&amp;page={target.page_id}">1 waiting</a>' in page
    assert f'?status=published&amp;page={target.page_id}">1 published</a>' in page
    assert settings_of(target) in page


def test_an_editor_sees_the_numbers_without_links_to_the_desk(
    target: Target, login: Login
) -> None:
    waiting(target)
    client = login(group="Editors")

    page = client.get(edit(target.page)).text

    assert "1 waiting" in page
    assert "status=waiting" not in page
    assert settings_of(target) in page


def test_a_page_that_is_being_made_says_when_it_will_take_comments(
    house: House, root_client: Client
) -> None:
    address = reverse(
        "wagtailadmin_pages:add", args=["articles", "articlepage", house.articles.pk]
    )

    page = root_client.get(address).text

    assert "Readers can comment once the page is published." in page


def test_a_draft_says_so_too(house: House, root_client: Client) -> None:
    page = house.article(slug="draft", live=False)

    assert "once the page is published" in root_client.get(edit(page)).text


def test_pages_that_take_no_comments_have_no_panel(
    house: House, root_client: Client
) -> None:
    page = root_client.get(edit(house.articles)).text

    assert "desk-panel" not in page


def test_the_panel_stands_once_in_the_editor_of_an_article(
    target: Target, root_client: Client
) -> None:
    assert root_client.get(edit(target.page)).text.count('class="desk-panel"') == 1


def test_saving_the_page_leaves_the_thread_alone(
    target: Target, root_client: Client
) -> None:
    CommentThread.objects.create(page_id=target.page_id, is_open=False)
    page = ArticlePage.objects.get(pk=target.page_id)

    page.title = "Another title"
    page.save_revision().publish()

    assert CommentThread.objects.get().is_open is False
    assert "Comments are closed." in root_client.get(edit(page)).text


def test_the_preview_of_a_page_that_is_being_made_works(
    house: House, root_client: Client
) -> None:
    page = house.article(slug="unsaved", live=False)

    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])

    assert root_client.get(address).status_code == 200


def test_closing_is_dated_and_shown_to_readers(
    target: Target, root_client: Client, client: Client
) -> None:
    root_client.post(settings_of(target), {"closes_after": ""})

    thread = CommentThread.objects.get()
    assert (thread.is_open, thread.closed_at is not None) == (False, True)
    today = day(timezone.now())
    assert f"Comments closed on {today}." in client.get(target.url).text


def test_opening_takes_the_date_away(
    target: Target, root_client: Client, client: Client
) -> None:
    CommentThread.objects.create(
        page_id=target.page_id, is_open=False, closed_at=timezone.now()
    )

    root_client.post(settings_of(target), {"is_open": "on", "closes_after": ""})

    assert CommentThread.objects.get().closed_at is None
    assert "Comments closed" not in client.get(target.url).text


def test_other_changes_keep_the_date(target: Target, root_client: Client) -> None:
    closed = timezone.now()
    CommentThread.objects.create(
        page_id=target.page_id, is_open=False, closed_at=closed
    )

    root_client.post(settings_of(target), {"closes_after": "30"})

    thread = CommentThread.objects.get()
    assert (thread.closed_at, thread.closes_after) == (closed, 30)


def test_comments_that_come_meanwhile_stay_counted(
    target: Target, root_client: Client
) -> None:
    waiting(target)

    root_client.post(settings_of(target), {"closes_after": "7"})

    assert CommentThread.objects.get().waiting == 1


@pytest.mark.parametrize("days", ["-1", "x", "99999999"])
def test_odd_days_are_told(target: Target, root_client: Client, days: str) -> None:
    page = root_client.post(
        settings_of(target), {"is_open": "on", "closes_after": days}
    )

    assert page.status_code == 200
    assert not CommentThread.objects.exists()


def test_a_page_that_takes_no_comments_has_no_thread(
    house: House, root_client: Client
) -> None:
    address = reverse("comments_desk:thread", args=[house.articles.pk])

    assert root_client.post(address, {"is_open": "on"}).status_code == 404
