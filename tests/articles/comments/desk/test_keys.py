"""The desk by keyboard, in a real browser: presses are counted."""

from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.test import Client
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from wagtail.users.models import UserProfile

from articles.comments.models import ReaderComment, Status
from articles.comments.targets import Target
from tests.articles.comments.factories import target_for, waiting
from tests.articles.factories import House

DESK = "/admin/reader-comments/"
Job = Callable[[Page], Any]


@pytest.fixture
def target(live_server: LiveServer, house: House) -> Target:
    return target_for(house.article(title="Letting the stave lean", slug="stave"))


@pytest.fixture
def moderator(target: Target) -> Any:
    return get_user_model().objects.create_superuser("mona", first_name="Mona")


@pytest.fixture
def at_the_desk(
    live_server: LiveServer, moderator: Any, browser: Any
) -> Callable[[Job], Any]:
    client = Client()
    client.force_login(moderator)
    session: Any = {
        "name": settings.SESSION_COOKIE_NAME,
        "value": client.cookies[settings.SESSION_COOKIE_NAME].value,
        "url": live_server.url,
    }

    def run(job: Job) -> Any:
        def whole(page: Page) -> Any:
            page.context.add_cookies([session])
            page.goto(f"{live_server.url}{DESK}")
            return job(page)

        return browser.run(whole)

    return run


def comments(target: Target, number: int) -> list[ReaderComment]:
    return [
        waiting(
            target,
            name=f"Reader {n}",
            email=f"reader{n}@example.org",
            body=f"Thought {n} about linen.",
        )
        for n in range(1, number + 1)
    ]


def says(page: Page, text: str) -> None:
    page.wait_for_selector(f"[data-said]:has-text('{text}')")


def standing(status: Status) -> list[str]:
    rows = ReaderComment.objects.filter(status=status).order_by("id")
    return list(rows.values_list("name", flat=True))


def test_twenty_comments_take_twenty_keys(
    target: Target, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 20)

    def clear(page: Page) -> str:
        for key in "asta" * 5:
            page.keyboard.press(key)
        page.wait_for_selector("text=Nothing waits")
        return page.inner_text("[data-tabs] [aria-current]")

    assert at_the_desk(clear) == "Waiting 0"
    assert len(standing(Status.PUBLISHED)) == 10
    assert len(standing(Status.SPAM)) == 5
    assert len(standing(Status.BIN)) == 5


def test_after_a_decision_the_next_one_has_the_focus_and_is_told_of(
    target: Target, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 3)

    def decide_second(page: Page) -> list[str]:
        page.keyboard.press("j")
        page.keyboard.press("s")
        says(page, "Marked the comment of Reader 2 as spam. Waiting now: 2.")
        focused = page.inner_text(":focus .desk-entry__by")
        page.keyboard.press("k")
        return [focused, page.inner_text(":focus .desk-entry__by")]

    assert at_the_desk(decide_second) == ["Reader 3", "Reader 1"]
    assert standing(Status.SPAM) == ["Reader 2"]


def test_undo_goes_ten_deep_and_no_deeper(
    target: Target, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 11)

    def undo(page: Page) -> None:
        for left in range(10, -1, -1):
            page.keyboard.press("a")
            says(page, f"Waiting now: {left}.")
        page.wait_for_selector("text=Nothing waits")
        for n in range(11, 1, -1):
            page.keyboard.press("z")
            says(page, f"Taken back: Published the comment of Reader {n}.")
            page.wait_for_selector(f":focus:has-text('Reader {n}')")
        page.keyboard.press("z")
        says(page, "There is nothing left to take back.")

    at_the_desk(undo)

    assert standing(Status.PUBLISHED) == ["Reader 1"]


def test_what_a_colleague_decided_meanwhile_stays_and_comes_back_into_sight(
    target: Target, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 2)

    def late(page: Page) -> str:
        page.evaluate(
            """async () => {
              const form = document.querySelector('[data-decide]');
              const data = new FormData(form);
              data.append('action', 'bin');
              await fetch(form.getAttribute('action'), {method: 'POST', body: data});
            }"""
        )
        page.keyboard.press("a")
        says(page, "Mona has decided in the meantime: Bin. Nothing was changed.")
        return page.inner_text(":focus .desk-entry__by")

    assert at_the_desk(late) == "Reader 1"
    assert standing(Status.BIN) == ["Reader 1"]
    assert standing(Status.PUBLISHED) == []


def test_keys_are_off_in_fields(
    target: Target, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 1)

    def type_there(page: Page) -> str:
        page.click("summary:has-text('Bin, and say why')")
        page.click("input[name=reason]")
        page.keyboard.type("a task as such")
        return page.input_value("input[name=reason]")

    assert at_the_desk(type_there) == "a task as such"
    assert standing(Status.WAITING) == ["Reader 1"]


def test_whoever_wants_no_keys_has_none(
    target: Target, moderator: Any, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 1)
    UserProfile.objects.create(user=moderator, keyboard_shortcuts=False)

    def press(page: Page) -> list[bool]:
        page.wait_for_selector("#aside-context")
        page.keyboard.press("a")
        shown = page.is_visible(".desk-keys"), page.is_visible(".desk-entry kbd")
        page.click("[data-decide] button:has-text('Approve')")
        says(page, "Published the comment of Reader 1.")
        return list(shown)

    assert at_the_desk(press) == [False, False]


def test_the_panel_follows_and_the_keys_are_in_the_dialog(
    target: Target, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 2)

    def look(page: Page) -> str:
        page.wait_for_selector("[data-beside]:has-text('Reader 1')")
        page.keyboard.press("j")
        page.wait_for_selector("[data-beside]:has-text('Reader 2')")
        page.keyboard.press("?")
        page.wait_for_selector("dialog, [role=dialog]")
        return page.inner_text("#keyboard-shortcuts-dialog")

    assert "Undo, ten deep" in at_the_desk(look)


def test_a_lost_connection_changes_nothing_and_says_so(
    target: Target, at_the_desk: Callable[[Job], Any]
) -> None:
    comments(target, 2)

    def lose(page: Page) -> str:
        page.route("**/decide/", lambda route: route.abort())
        page.keyboard.press("a")
        says(page, "did not arrive")
        return page.inner_text(":focus .desk-entry__by")

    assert at_the_desk(lose) == "Reader 1"
    assert standing(Status.WAITING) == ["Reader 1", "Reader 2"]
