"""What the whole suite shares; the fixtures themselves live in tests/fixtures."""

import os
from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

ROOT = Path(__file__).resolve().parent.parent
# On a machine for continuous integration everything is installed: a skip hides a fault.
MAY_SKIP = not os.environ.get("CI")

pytest_plugins = [
    "tests.fixtures.browser",
    "tests.fixtures.checkers",
    "tests.fixtures.database",
    "tests.fixtures.services",
    "tests.fixtures.smtp",
]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of specimens beside the repository."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder `shared` with specimens is not beside the repository")
    return folder


@pytest.fixture(autouse=True)
def _an_empty_cache() -> Iterator[None]:
    """Keep what one test cached, the addresses of sites above all, from the next."""
    from django.core.cache import cache  # noqa: PLC0415 - settings are not read yet

    yield
    if settings.configured:  # not with `-p no:django`, which the plain parts allow
        cache.clear()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line of each thing that is missing how many tests it cost."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(report.longrepr[2] for report in skipped)
    for reason, number in reasons.items():
        terminalreporter.write_line(f"SKIPPED [{number}] {_bare(reason)}", yellow=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, Any]:
    return _without_skips((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    return _without_skips((yield))


def _without_skips(report: Any) -> Any:
    """Turn a skip into a failure where nothing may be skipped."""
    if report.skipped and not MAY_SKIP and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"Skipped where nothing may be: {_bare(report.longrepr[2])}"
    return report


def _bare(reason: str) -> str:
    return reason.removeprefix("Skipped: ")
