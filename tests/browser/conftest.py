"""One small site, seen once by the browser for all tests of this folder."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import call_command
from django.template.loader import render_to_string
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker
from wagtail.models import Site

from .content import make_site
from .survey import Visit, visit
from .talk import LATER_STATES, STATES, Steps, ask_on_demand, make_talk

Survey = dict[str, Visit]
ERROR = "server error"
SEARCHED = "searched without scripts"


@pytest.fixture(scope="session")
def survey(
    restore_database: Callable[[], None],
    browser: Any,
    axe_source: str,
    django_db_blocker: DjangoDbBlocker,
) -> Survey:
    """What the browser saw, by the name of the page.

    The server is not pytest-django's fixture: with that each test would empty the
    database and fill it again, and none of them needs one.
    """
    with django_db_blocker.unblock():
        restore_database()  # whatever test was here before
        server = LiveServer("localhost")
        addresses = make_site(server.thread.port)
        make_talk(Site.objects.get().root_page)
        call_command("update_index", verbosity=0)
        seen = {
            name: browser.run(
                lambda page, url=url: visit(page, url, axe_source), bypass_csp=True
            )
            for name, url in _absolute(addresses, server).items()
        }
        seen |= _talk(browser, server, axe_source, STATES)
        ask_on_demand()
        seen |= _talk(browser, server, axe_source, LATER_STATES)
        seen[ERROR] = browser.run(lambda page: _error_page(page, server, axe_source))
        seen[SEARCHED] = browser.run(
            lambda page: _search(page, server), java_script_enabled=False
        )
        server.stop()
        restore_database()
    return seen


def _talk(
    browser: Any, server: LiveServer, axe: str, states: dict[str, tuple[str, Steps]]
) -> Survey:
    base = f"http://localhost:{server.thread.port}"
    return {
        name: browser.run(
            lambda page, url=base + address, steps=steps: visit(page, url, axe, steps),
            bypass_csp=True,
        )
        for name, (address, steps) in states.items()
    }


def _absolute(addresses: dict[str, str], server: LiveServer) -> dict[str, str]:
    base = f"http://localhost:{server.thread.port}"
    return {name: base + address for name, address in addresses.items()}


def _error_page(page: Page, server: LiveServer, axe: str) -> Visit:
    """Answer one address with 500.html, as no page of the site fails on its own."""
    url = f"http://localhost:{server.thread.port}/broken/"
    page.route(
        url,
        lambda route: route.fulfill(
            status=200, body=render_to_string("500.html"), content_type="text/html"
        ),
    )
    return visit(page, url, axe)


def _search(page: Page, server: LiveServer) -> Visit:
    """Find an article from the home page with nothing but links and a form."""
    page.goto(f"http://localhost:{server.thread.port}/")
    page.click("text=Search")
    page.fill("input[name=q]", "shoulders")
    page.click("button")
    page.click("text=Article 7 about shoulders")
    return Visit(html=page.content(), status=200)
