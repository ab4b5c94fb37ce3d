"""The desk in a real browser: presses counted, axe silent, in both themes."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from wagtail.users.models import UserProfile

from articles.comments.flows import report
from articles.comments.models import (
    CannedReply,
    LayerScore,
    OutgoingMail,
    ReaderComment,
    ReportReason,
    Status,
    WordRule,
)
from articles.comments.outbox import MOST_ATTEMPTS
from tests.articles.comments.factories import published, target_for, waiting
from tests.articles.factories import House

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESK = "/admin/reader-comments/"


@pytest.fixture
def desk(live_server: LiveServer, house: House) -> Iterator[tuple[str, Any]]:
    """A desk with one of everything; its address, and cookies of who may do all."""
    target = target_for(house.article(title="Letting the stave lean", slug="stave"))
    waiting(target, name="Gus", body="See http://site.test/ for more.")
    waiting(target, name="ليلى", body="شكرًا على الرد.")
    shown = published(target, body="It stands here.")
    report(shown, ReportReason.HARM, text="It could burn.", now=timezone.now())
    WordRule.objects.create(kind="word", text="stands")
    CannedReply.objects.create(language="en", text="Thank you for writing.")
    LayerScore.objects.create(code="link", right=3, wrong=1)
    OutgoingMail.objects.update(
        sent=None, claimed=None, attempts=MOST_ATTEMPTS, problem="SMTPDataError: 550"
    )
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("root"))
    cookie = client.cookies[settings.SESSION_COOKIE_NAME].value
    session = {
        "name": settings.SESSION_COOKIE_NAME,
        "value": cookie,
        "url": live_server.url,
    }
    yield live_server.url, session


def screens() -> list[str]:
    comment = ReaderComment.objects.get(name="Gus").pk
    return [
        DESK,
        f"{DESK}?status=reported",
        f"{DESK}?status=published",
        f"{DESK}{comment}/reply/",
        f"{DESK}{comment}/write/?purpose=repost",
        f"{DESK}{comment}/edit/",
        f"{DESK}{comment}/move/",
        f"{DESK}{comment}/erase/",
        f"{DESK}?status=waiting&at={comment}",
        f"{DESK}hints/",
        f"{DESK}weeks/",
        f"{DESK}?status=mine",
        f"{DESK}?status=waiting&q=more",
        f"{DESK}bulk/?status=waiting&pick={comment}&do=spam",
        "/admin/comment_texts/",
        "/admin/comment_texts/new/",
        f"{DESK}pages/{ReaderComment.objects.all()[0].thread.page_id}/",
        f"{DESK}words/{WordRule.objects.get().pk}/",
        f"{DESK}checks/",
        f"{DESK}people/",
        "/admin/comment_rules/",
        "/admin/comment_rules/new/",
    ]


@pytest.mark.parametrize(
    "eyes",
    [("light", 1280, ""), ("dark", 390, ""), ("light", 1280, "ar")],
    ids=["light", "dark, narrow", "from right to left"],
)
def test_axe_finds_nothing_on_any_screen(
    desk: tuple[str, Any], browser: Any, axe_source: str, eyes: tuple[str, int, str]
) -> None:
    url, session = desk
    scheme, width, language = eyes
    root = get_user_model().objects.get(username="root")
    UserProfile.objects.create(user=root, preferred_language=language)
    addresses = [f"{url}{screen}" for screen in screens()]

    def look(page: Page) -> list[str]:
        page.context.add_cookies([session])
        return [
            fault for each in addresses for fault in _faults(page, each, axe_source)
        ]

    found = browser.run(
        look,
        color_scheme=scheme,
        viewport={"width": width, "height": 900},
        bypass_csp=True,
    )

    assert found == []


@pytest.mark.parametrize("with_script", [True, False])
def test_one_press_decides_and_one_takes_it_back(
    desk: tuple[str, Any], browser: Any, with_script: bool
) -> None:
    url, session = desk

    def press(page: Page) -> list[str]:
        page.context.add_cookies([session])
        page.goto(f"{url}{DESK}")
        page.click('[data-decide] button:has-text("Spam") >> nth=0')
        page.wait_for_selector("#done p:has-text('Marked')")
        said = page.inner_text("#done p").split(" Waiting now")[0]
        page.click('#done button:has-text("Undo")')
        page.wait_for_selector("text=Taken back")
        return [said, page.inner_text(".desk-tabs [aria-current]")]

    seen = browser.run(press, java_script_enabled=with_script)

    assert seen == ["Marked the comment of Gus as spam.", "Waiting 2"]
    assert ReaderComment.objects.get(name="Gus").status == Status.WAITING


def test_an_answer_that_tells_takes_two_presses(
    desk: tuple[str, Any], browser: Any
) -> None:
    url, session = desk
    comment = ReaderComment.objects.get(status=Status.PUBLISHED)
    text = "Hello.\n\nYour session on Tuesday was a good start."

    def answer(page: Page) -> str:
        page.context.add_cookies([session])
        page.goto(f"{url}{DESK}{comment.pk}/reply/")
        page.fill("#id_text", text)
        page.click('button:has-text("Publish the answer")')
        warned = page.inner_text("#guard-title")
        page.click('button:has-text("Publish as it is")')
        page.wait_for_selector("text=Your answer is published.")
        return warned

    warned = browser.run(answer)

    assert warned == "This may tell the world that somebody is your client"
    assert ReaderComment.objects.get(parent=comment).body == text


def _faults(page: Page, address: str, axe: str) -> list[str]:
    page.goto(address)
    page.evaluate(axe)
    options = {"runOnly": RULES, "resultTypes": ["violations"]}
    found = page.evaluate("options => axe.run(options)", options)
    wide = page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )
    faults = [
        f"{address}: {fault['id']}: {node['html'][:120]}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
    return [*faults, *([f"{address}: too wide"] if wide else [])]
