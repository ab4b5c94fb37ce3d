"""Commenting from the first key to the last, with a script and without one."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import Page
from pytest_django.fixtures import Settings

from articles.comments.models import CommentSettings, ReaderComment
from tests.articles.comments.factories import published, target_for
from tests.articles.comments.reader import solve
from tests.articles.factories import House

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
with_and_without_script = pytest.mark.parametrize(
    "scripted", [True, False], ids=["with script", "without script"]
)
MOST_STOPS = 60
# The page has put the focus where it wants it, or wants it nowhere.
SETTLED = ":focus, :target, html:not(:has([autofocus]))"
# What Chromium writes to its console of a form that comes back with errors.
WRONGLY_FILLED_IN = "status of 422"
# And of a reader who presses a key before the page is drawn: the focus stays with them.
QUICK_FINGERS = "Autofocus processing was blocked"


@pytest.fixture
def site(live_server: Any, settings: Settings, tmp_path: Any, browser: Any) -> Any:
    """An article with one comment, served; `run` does something in a browser."""
    settings.MEDIA_ROOT = tmp_path
    house = House()
    house.site.hostname, house.site.port = "localhost", live_server.thread.port
    house.site.save()
    target = target_for(house.article(title="Letting the stave lean", slug="stave"))
    first = published(target, name="Priya N.", body="Does it feel cold at first?")
    seen: list[str] = []

    def run(journey: Callable[[Page], Any], *, scripted: bool) -> Any:
        def whole(page: Page) -> Any:
            page.on("pageerror", lambda error: seen.append(str(error)))
            page.on("console", lambda message: seen.append(message.text))
            page.on("request", lambda request: seen.append(request.url))
            page.goto(f"{live_server.url}{target.url}")
            result = journey(page)
            seen.extend(str(cookie) for cookie in page.context.cookies())
            return result

        result = browser.run(whole, java_script_enabled=scripted)
        # Neither a broken policy, nor another host, nor a cookie.
        expected = (WRONGLY_FILLED_IN, QUICK_FINGERS)
        odd = [one for one in seen if not one.startswith(live_server.url)]
        assert [one for one in odd if not any(text in one for text in expected)] == []
        return result

    return SimpleNamespace(run=run, target=target, first=first)


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the focus is there, once the page has put it where it starts."""
    page.wait_for_load_state()
    page.wait_for_selector(SETTLED, state="attached")
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if page.locator(f"{selector}:focus").count():
            return
    raise AssertionError(f"{selector} is not reached by Tab")


def fill_in(page: Page, *, answer: str | None = None) -> None:
    """From the comment's own field to the answer, with nothing but keys."""
    keys = page.keyboard
    keys.type("A thought about oil.")
    for text in ("Gus", "gus@mail.example"):
        keys.press("Tab")
        keys.type(text)
    keys.press("Tab")
    keys.type(solve(page.content()) if answer is None else answer)


def at(page: Page) -> Any:
    """Where the reader is, and what has the focus."""
    focused = page.locator(":focus")
    return SimpleNamespace(
        title=page.title(),
        path=page.url.partition("/articles/")[2],
        focused=focused.inner_text() if focused.count() else "",
        html=page.content(),
    )


@with_and_without_script
def test_a_comment_is_sent_by_keyboard_alone(site: Any, scripted: bool) -> None:
    def journey(page: Page) -> Any:
        tab_to(page, "#comment-comment")
        fill_in(page)
        page.keyboard.press("Enter")
        page.wait_for_url("**/waiting/**")
        return at(page)

    end = site.run(journey, scripted=scripted)

    assert end.title.startswith("Thank you, Gus. Your comment is waiting")
    assert end.focused == "Thank you, Gus. Your comment is waiting"
    assert ReaderComment.objects.latest("id").body == "A thought about oil."


@with_and_without_script
def test_what_is_wrong_has_the_focus_and_leads_to_its_field(
    site: Any, scripted: bool
) -> None:
    def journey(page: Page) -> Any:
        tab_to(page, "#comment-name")
        page.keyboard.press("Enter")
        page.wait_for_url("**/comment/")
        summary = at(page)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.keyboard.type("Typed where the link leads.")
        return summary, page.input_value("#comment-comment")

    summary, typed = site.run(journey, scripted=scripted)

    assert summary.title.startswith("Error: Add your comment")
    assert summary.focused.startswith("There is a problem")
    assert typed == "Typed where the link leads."


@with_and_without_script
def test_a_reply_is_sent_by_keyboard_alone(site: Any, scripted: bool) -> None:
    def journey(page: Page) -> Any:
        tab_to(page, ".thread [data-reply]")
        page.keyboard.press("Enter")
        if scripted:
            page.wait_for_selector(".thread form")
            page.wait_for_load_state("networkidle")
        else:
            page.wait_for_url("**/comment/?to=*")
            tab_to(page, "#comment-comment")
        heading = at(page).html
        fill_in(page)
        page.keyboard.press("Enter")
        page.wait_for_url("**/waiting/**")
        return heading

    html = site.run(journey, scripted=scripted)

    assert ">Reply to Priya N.<" in html
    assert ReaderComment.objects.latest("id").parent == site.first


def test_a_reply_is_given_up_with_the_words_kept(site: Any) -> None:
    def journey(page: Page) -> Any:
        tab_to(page, ".thread [data-reply]")
        page.keyboard.press("Enter")
        page.wait_for_selector(".thread form")
        page.keyboard.type("Half a thought")
        page.keyboard.press("Escape")
        page.wait_for_load_state("networkidle")
        back = page.locator(".thread form").count(), at(page).focused
        tab_to(page, "#comment-comment")
        words = page.input_value("#comment-comment")
        page.keyboard.press("End")
        fill_in(page)
        page.keyboard.press("Enter")
        page.wait_for_url("**/waiting/**")
        return back, words

    back, words = site.run(journey, scripted=True)

    assert back[0] == 0
    assert back[1].startswith("Reply")
    assert words == "Half a thought"
    assert ReaderComment.objects.latest("id").parent is None


@with_and_without_script
def test_another_question_keeps_all_that_was_typed(site: Any, scripted: bool) -> None:
    def journey(page: Page) -> Any:
        tab_to(page, "#comment-comment")
        fill_in(page, answer="1000")
        page.keyboard.press("Tab")
        with page.expect_response("**/comment/**"):
            page.keyboard.press("Enter")
        page.wait_for_selector("#comment-answer:focus" if scripted else "h1#page-title")
        words = [page.input_value(f"#comment-{name}") for name in ("comment", "name")]
        page.fill("#comment-answer", solve(page.content()))
        page.press("#comment-answer", "Enter")
        page.wait_for_url("**/waiting/**")
        return words

    words = site.run(journey, scripted=scripted)

    assert words == ["A thought about oil.", "Gus"]


@with_and_without_script
def test_a_page_for_any_cache_asks_when_it_is_needed(site: Any, scripted: bool) -> None:
    CommentSettings.objects.create(
        site_id=site.target.site_id, question_place="on_demand"
    )

    def journey(page: Page) -> Any:
        asked_at_first = page.locator("#comment-answer").count()
        tab_to(page, "#comment-comment")
        if scripted:
            page.wait_for_selector("#comment-answer")
            fill_in(page)
        else:
            page.keyboard.type("A thought about oil.")
            page.keyboard.press("Tab")
            page.keyboard.type("Gus")
            page.keyboard.press("Enter")
            page.wait_for_url("**/comment/")
            tab_to(page, "#comment-answer")
            page.keyboard.type(solve(page.content()))
        page.keyboard.press("Enter")
        page.wait_for_url("**/waiting/**")
        return asked_at_first

    assert site.run(journey, scripted=scripted) == 0
    assert ReaderComment.objects.latest("id").body == "A thought about oil."


def test_a_reader_who_goes_back_finds_their_words(site: Any) -> None:
    def journey(page: Page) -> Any:
        page.fill("#comment-comment", "Half a thought")
        page.click("text=Articles")
        page.go_back()
        return page.input_value("#comment-comment")

    assert site.run(journey, scripted=False) == "Half a thought"


@with_and_without_script
def test_a_comment_is_changed_and_taken_back_by_keyboard(
    site: Any, scripted: bool
) -> None:
    def journey(page: Page) -> Any:
        tab_to(page, "#comment-comment")
        fill_in(page)
        page.keyboard.press("Enter")
        page.wait_for_url("**/waiting/**")
        tab_to(page, "button[value=edit]")
        page.keyboard.press("Enter")
        page.wait_for_selector("button[value=change]")
        tab_to(page, "#comment-comment")
        page.keyboard.press("Control+A")
        page.keyboard.type("A better thought.")
        tab_to(page, "button[value=change]")
        page.keyboard.press("Enter")
        page.wait_for_selector("text=Your change is kept.")
        tab_to(page, "button[value=withdraw]")
        page.keyboard.press("Enter")
        page.wait_for_selector("text=You took your comment back")
        return at(page)

    end = site.run(journey, scripted=scripted)

    assert end.focused == "You took your comment back"
    assert "A better thought." in end.html
    assert ReaderComment.objects.latest("id").body == ""


@with_and_without_script
def test_a_comment_is_reported_by_keyboard(site: Any, scripted: bool) -> None:
    def journey(page: Page) -> Any:
        tab_to(page, ".comment__report")
        page.keyboard.press("Enter")
        page.wait_for_url("**/report/**")
        tab_to(page, "input[type=radio]")
        page.keyboard.press("Space")
        tab_to(page, "form button")
        page.keyboard.press("Enter")
        page.wait_for_selector("text=Your report is sent")
        return at(page)

    assert site.run(journey, scripted=scripted).focused == "Your report is sent"
    assert site.first.reports.count() == 1
