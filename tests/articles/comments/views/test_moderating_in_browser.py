"""From a mail to a decision in a real browser: presses counted, nobody logged in."""

from typing import Any

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from articles.comments.models import ModeratorMail, ReaderComment, Status
from tests.articles.comments.factories import target_for, waiting
from tests.articles.comments.moderators import arrived, decider, links_in, text_of
from tests.articles.factories import House
from tests.fixtures.checkers import NuChecker
from tests.fixtures.smtp import MailSink

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture
def links(live_server: LiveServer, house: House, mail_sink: MailSink) -> dict[str, str]:
    """The addresses in a mail that arrived, on the server of this test."""
    target = target_for(house.article(title="Letting the stave lean", slug="stave"))
    decider()
    waiting(target, body="شكرًا. See https://elbow.example/ for more.")
    # Here transactions end, so the mail may have left already.
    mail = mail_sink.mails[0] if mail_sink.mails else arrived(mail_sink)
    stop = text_of(mail).rsplit("http://testserver", 1)[1].strip()
    found = {**links_in(mail), "stop": stop}
    return {label: f"{live_server.url}{path}" for label, path in found.items()}


@pytest.mark.parametrize("with_script", [True, False])
def test_two_presses_decide_and_one_more_takes_it_back(
    links: dict[str, str], browser: Any, *, with_script: bool
) -> None:
    presses = []

    def from_mail(page: Page) -> list[str]:
        def press(selector: str) -> None:
            page.click(selector)
            presses.append(selector)

        # The mail, as a program shows it: a list of links.
        page.set_content(f'<a href="{links["approve"]}">Approve</a>')
        press("a")
        page.wait_for_selector("main h1")
        press("main form button")
        page.wait_for_selector('main button:has-text("Undo")')
        decided = len(presses)
        said = page.inner_text("main h1")
        press('main button:has-text("Undo")')
        page.wait_for_selector("text=Taken back.")
        return [str(decided), said, str(page.context.cookies())]

    seen = browser.run(from_mail, java_script_enabled=with_script)

    assert seen == ["2", "Published the comment of Priya N", "[]"]
    assert len(presses) == 3
    assert ReaderComment.objects.get().status == Status.WAITING


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_axe_finds_nothing_on_any_page(
    links: dict[str, str], browser: Any, axe_source: str, scheme: str, width: int
) -> None:
    def look(page: Page) -> list[str]:
        found = []
        for address in (links["bin"], links["stop"]):
            page.goto(address)
            found += _faults(page, axe_source)
            page.click("main form button")
            found += _faults(page, axe_source)
        page.goto(links["approve"])
        found += _faults(page, axe_source)
        page.click("main a:has-text('take it back')")
        page.click("main form button")
        page.wait_for_selector("text=Taken back.")
        found += _faults(page, axe_source)
        page.goto(f"{links['spam']}x/")
        return [*found, *_faults(page, axe_source)]

    found = browser.run(
        look,
        color_scheme=scheme,
        viewport={"width": width, "height": 900},
        bypass_csp=True,
    )

    assert found == []


def test_the_checker_has_nothing_to_say(
    links: dict[str, str], client: Any, nu_checker: NuChecker, live_server: LiveServer
) -> None:
    paths = {label: url.removeprefix(live_server.url) for label, url in links.items()}
    pages = [
        client.get(paths["spam"]),
        client.post(paths["spam"], {"act": "spam"}, follow=True),
        client.get(paths["bin"]),
        client.get(paths["stop"]),
        client.post(paths["stop"]),
    ]

    assert ModeratorMail.objects.get().sent
    assert nu_checker(*(page.text for page in pages)) == []


def _faults(page: Page, axe: str) -> list[str]:
    page.wait_for_selector("main h1")
    page.evaluate(axe)
    found = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    wide = page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )
    faults = [
        f"{page.inner_text('h1')}: {fault['id']}: {node['html'][:120]}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
    return [*faults, *([f"{page.inner_text('h1')}: too wide"] if wide else [])]
