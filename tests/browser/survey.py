"""Look at pages in a real browser once, and note all that the tests ask about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request, Response

WIDTHS = (1280, 390, 320)
SCHEMES = ("light", "dark")
EVERY_RULE = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
    "rules": {"color-contrast-enhanced": {"enabled": True}},
}
# What a width or a colour scheme can change; the other rules ask about the markup.
RULES_OF_LOOKS = [
    "color-contrast",
    "color-contrast-enhanced",
    "link-in-text-block",
    "scrollable-region-focusable",
    "target-size",
]
# WCAG 2.2, success criterion 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass
class Visit:
    """What one page did in the browser."""

    html: str = ""
    status: int = 0
    violations: dict[str, list[str]] = field(default_factory=dict)
    overflow: dict[str, int] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    cookies: list[Any] = field(default_factory=list)

    def foreign(self) -> list[str]:
        """Addresses on other hosts that the page asked for."""
        hosts = {url: urlsplit(url).hostname for url in self.requests}
        return [url for url, host in hosts.items() if host not in {"localhost", None}]


def visit(
    page: Page, url: str, axe: str, steps: Callable[[Page], object] | None = None
) -> Visit:
    """Open one address, take the steps from there, and look at what is there then."""
    seen, documents = Visit(), list[Response]()

    def note(answer: Response) -> None:
        if answer.request.is_navigation_request():
            documents.append(answer)

    page.on("response", note)
    page.on("request", lambda request: seen.requests.append(request.url))
    page.on("requestfailed", lambda request: seen.failures.append(_failure(request)))
    page.on("console", lambda message: seen.failures.append(message.text))
    page.goto(url)
    if steps:
        steps(page)
        page.wait_for_load_state()
    seen.html = documents[-1].text()
    seen.status = documents[-1].status
    page.evaluate(axe)
    seen.violations["markup"] = _violations(page, EVERY_RULE)
    for name in _looks(page):
        seen.violations[name] = _violations(page, {"runOnly": RULES_OF_LOOKS})
    seen.overflow = dict(_overflows(page))
    seen.cookies = page.context.cookies()
    return seen


def _looks(page: Page) -> Iterator[str]:
    """Show the page in each width and colour scheme; the last is narrow and dark."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # a Literal there
            yield f"{width} {scheme}"


def _violations(page: Page, rules: dict[str, Any]) -> list[str]:
    # Every rule is tried, but only what breaks one is described: the rest costs most.
    options = {**rules, "resultTypes": ["violations"]}
    found = page.evaluate("options => axe.run(options)", options)
    assert found["passes"], "axe looked at nothing"
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]


def _overflows(page: Page) -> Iterator[tuple[str, int]]:
    page.set_viewport_size({"width": 320, "height": 800})
    yield "as it is", page.evaluate(OVERFLOW)
    page.evaluate("document.documentElement.dir = 'rtl'")
    yield "right to left", page.evaluate(OVERFLOW)
    page.evaluate("document.documentElement.dir = 'ltr'")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    yield "text twice as large", page.evaluate(OVERFLOW)
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.add_style_tag(content=SPACING)
    yield "with spacing", page.evaluate(OVERFLOW)


def _failure(request: Request) -> str:
    return f"{request.url}: {request.failure}"
