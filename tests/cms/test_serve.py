import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
# Seconds that nothing takes, however busy the machine is.
PATIENCE = 300


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return os.environ | {
        "BIN": str(Path(sys.executable).parent),
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "PORT": str(port),
        "VAR_DIR": str(tmp_path),
    }


@pytest.fixture
def site(
    environment: dict[str, str], migrated_database: Path, tmp_path: Path
) -> Iterator[subprocess.Popen[str]]:
    shutil.copy(migrated_database, tmp_path / "site.sqlite3")
    with subprocess.Popen(
        ["sh", "cms/serve.sh"],
        cwd=ROOT,
        env=environment,
        start_new_session=True,
        stderr=subprocess.STDOUT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        for pid in family(process.pid):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def status_of(url: str, site: subprocess.Popen[str]) -> int:
    """Wait until the site answers, and return the status of its answer."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with suppress(OSError), urlopen(url, timeout=PATIENCE) as response:  # noqa: S310 - our own server
            return int(response.status)
        assert site.poll() is None, "the site has ended"
        time.sleep(0.1)
    raise TimeoutError(url)


def family(pid: int) -> set[int]:
    """Return a process and all that it started, as far as they are still there."""
    listing = subprocess.run(
        ["ps", "-e", "-o", "ppid=,pid="], capture_output=True, check=True, text=True
    )
    pairs = [tuple(map(int, line.split())) for line in listing.stdout.splitlines()]
    found = {pid} & {child for _, child in pairs}
    while more := {child for parent, child in pairs if parent in found} - found:
        found |= more
    return found


def wait_for_the_end_of(processes: set[int]) -> None:
    until = time.monotonic() + PATIENCE
    while left := {pid for pid in processes if family(pid)}:
        assert time.monotonic() < until, f"{left} live on"
        time.sleep(0.1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_site_starts_with_its_worker_and_both_end_together(
    site: subprocess.Popen[str], environment: dict[str, str], number: signal.Signals
) -> None:
    status = status_of(f"http://127.0.0.1:{environment['PORT']}/robots.txt", site)
    processes = family(site.pid)
    os.killpg(site.pid, number)

    output, _ = site.communicate(timeout=PATIENCE)

    assert status == 200
    assert len(processes) >= 4  # the shell, the worker, the web server and its own
    wait_for_the_end_of(processes)
    assert "Traceback" not in output


def test_a_port_that_is_taken_ends_the_worker_too(
    site: subprocess.Popen[str], environment: dict[str, str]
) -> None:
    status_of(f"http://127.0.0.1:{environment['PORT']}/robots.txt", site)
    second = subprocess.run(
        ["sh", "cms/serve.sh"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        timeout=PATIENCE,
    )

    assert second.returncode != 0
    assert "in use" in second.stderr
