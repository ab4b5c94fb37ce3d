"""Article page, uncached, against a bare Django view on the same server.

usage: python -m benchmarks.article_page [--seconds 5] [--rounds 3]

It builds a throw-away site in a temporary folder (SQLite), imports one generated post
of 30 blocks with 10 pictures, serves the site with gunicorn (one worker), and asks for
the article and the bare view in turn from one client, so that both meet the same load.
"""

import argparse
import http.client
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time


def main() -> None:
    """Build the site, serve it, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.article_page")
    parser.add_argument("--seconds", type=float, default=5, help="length of a round")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["VAR_DIR"] = folder
        os.environ["DATABASE_URL"] = f"sqlite:///{folder}/site.sqlite3"
        os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
        made = subprocess.run(
            [sys.executable, "-m", "benchmarks.thirty_blocks", folder],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        address, description = made.splitlines()[-2:]
        print(description)
        _measure(address, options.seconds, options.rounds)


def _measure(address: str, seconds: float, rounds: int) -> None:
    port = _free_port()
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "cms.wsgi"),
            *(f"--bind=127.0.0.1:{port}", "--workers=1", "--threads=2"),
            "--log-level=warning",
        ]
    )
    try:
        _wait(port)
        rates: dict[str, list[float]] = {"/bare/": [], address: []}
        for path in rates:
            _rate(port, path, 1)  # warm
        for _ in range(rounds):
            for path, found in rates.items():
                found.append(_rate(port, path, seconds))
    finally:
        server.terminate()
        server.wait()
    bare, article = (statistics.median(found) for found in rates.values())
    print(f"bare Django view: {bare:8.1f} requests/s  (median of {rounds})")
    print(
        f"article page:     {article:8.1f} requests/s  ({bare / article:.1f} × slower)"
    )


def _rate(port: int, path: str, seconds: float) -> float:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    count, began = 0, time.perf_counter()
    while time.perf_counter() - began < seconds:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        if answer.status != http.client.OK:
            raise SystemExit(f"{path} answered {answer.status}")
        count += 1
    connection.close()
    return count / (time.perf_counter() - began)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the server did not start")


if __name__ == "__main__":
    main()
