"""Fifty people write at once for a minute, through the web server; then it is killed.

No page may be an error page, no comment that was answered may be missing, and the
counters have to be exact, at the end and after each kill.
"""

import http.client
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from urllib.parse import urlencode

from .material import scaled, sentence, target, vendor

# material sets Django up.
from django.db import connection  # isort: skip

from articles.comments import counters  # isort: skip
from articles.comments.number_words import spelled  # isort: skip
from articles.comments.models import (  # isort: skip
    CommentSettings,
    CommentThread,
    ReaderComment,
    SpentChallenge,
)

WRITERS = 50
SECONDS = scaled(60)
KILLS = scaled(10)
LIFE = 20  # seconds of a server that is killed: the first visits take a dozen
PAGE = "/articles/staves/"
TOKEN = re.compile(r'name="token" value="([^"]+)"')
LABEL = re.compile(r'<label for="comment-answer"[^>]*>(.*?)</label>', re.DOTALL)
WORDS = {form: n for n, forms in enumerate(spelled("en")) for form in forms}


class Writer(threading.Thread):
    """Opens the article, fills in the form, sends, again and again."""

    def __init__(self, number: int, port: int, until: float) -> None:
        super().__init__(daemon=True)
        self.number, self.port, self.until = number, port, until
        self.rng = random.Random(number)
        self.kept: list[str] = []
        self.errors: list[str] = []
        self.times: list[float] = []

    def run(self) -> None:
        while time.monotonic() < self.until:
            body = f"{sentence(self.rng)} {self.number}-{len(self.times)}"
            began = time.monotonic()
            try:
                status = self._send(body)
            except (OSError, http.client.HTTPException) as error:
                self.errors.append(type(error).__name__)
                time.sleep(0.05)
                continue
            self.times.append(time.monotonic() - began)
            if status == http.client.SEE_OTHER:
                self.kept.append(body)
            elif status >= http.client.INTERNAL_SERVER_ERROR:
                self.errors.append(str(status))

    def _send(self, body: str) -> int:
        page = self._ask("GET", PAGE)[1]
        fields = {
            "comment": body,
            "name": f"Writer {self.number}",
            "email": f"w{self.number}@example.org",
            "token": _found(TOKEN, page),
            "answer": str(_solved(_found(LABEL, page))),
        }
        return self._ask("POST", f"{PAGE}comment/", urlencode(fields))[0]

    def _ask(self, method: str, path: str, body: str = "") -> tuple[int, str]:
        asked = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        kind = "application/x-www-form-urlencoded"
        headers = {
            "Content-Type": kind,
            "X-Forwarded-For": f"10.{self.number}.{self.rng.randrange(250)}.1",
        }
        try:
            asked.request(method, path, body, headers)
            answer = asked.getresponse()
            return answer.status, answer.read().decode()
        finally:
            asked.close()


def main() -> None:
    """Write for a minute; then write, and kill the server, ten times."""
    CommentSettings.objects.create(site_id=target().site_id)
    connection.close()
    print(f"writers, {vendor()}: {WRITERS} at once for {SECONDS} s")
    port = _free_port()
    server = _serve(port)
    try:
        _report(_write(port, SECONDS))
    finally:
        _stop(server, signal.SIGTERM)
    told: list[str] = []
    for _ in range(KILLS):
        server = _serve(port)
        # Late enough for many answers, and with as many under way.
        stopper = threading.Timer(LIFE, _stop, (server, signal.SIGKILL))
        stopper.start()
        told += [body for w in _write(port, LIFE) for body in w.kept]
        stopper.join()
    _after_kills(told)


def _write(port: int, seconds: float) -> list[Writer]:
    until = time.monotonic() + seconds
    writers = [Writer(number, port, until) for number in range(WRITERS)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    return writers


def _report(writers: list[Writer]) -> None:
    kept = [body for writer in writers for body in writer.kept]
    errors = [error for writer in writers for error in writer.errors]
    times = sorted(t for writer in writers for t in writer.times)
    missing = set(kept) - set(ReaderComment.objects.values_list("body", flat=True))
    wrong = counters.recount(CommentThread.objects.get())
    middle, late = times[len(times) // 2], times[int(len(times) * 0.99)]
    print(
        f"  {len(kept)} comments kept, {len(errors)} error pages, {len(missing)} "
        f"missing, counters wrong: {wrong or 'none'}; a visit {middle:.2f} s, of a "
        f"hundred the slowest {late:.2f} s"
    )


def _after_kills(told: list[str]) -> None:
    rows = set(ReaderComment.objects.values_list("body", flat=True))
    spent = SpentChallenge.objects.filter(comment=None).count()
    wrong = counters.recount(CommentThread.objects.get())
    print(
        f"  killed {KILLS} times: {len(told)} answered comments, "
        f"{len(set(told) - rows)} missing, {spent} questions spent without a comment, "
        f"counters wrong: {wrong or 'none'}"
    )


def _serve(port: int) -> "subprocess.Popen[bytes]":
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "cms.wsgi", f"--bind=127.0.0.1:{port}"),
            *("--workers=2", "--threads=8", "--log-level=critical"),
        ],
        env=os.environ | {"COMMENTS_BENCHMARK": "1"},
        start_new_session=True,
    )
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return server
    raise SystemExit("the server did not start")


def _stop(server: "subprocess.Popen[bytes]", how: signal.Signals) -> None:
    os.killpg(server.pid, how)
    server.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _found(pattern: "re.Pattern[str]", page: str) -> str:
    found = pattern.search(page)
    if found is None:
        raise http.client.HTTPException("the page has no form")
    return found[1]


def _solved(label: str) -> int:
    text = re.sub(r"<span class[^>]*>.*?</span>|<[^>]+>", " ", label)
    first, operator, second = text.strip(" ?\n").split()[-3:]
    a, b = (WORDS[w] if w in WORDS else int(w) for w in (first, second))
    named = {"plus": "+", "minus": "−", "times": "×"}.get(operator, operator)
    return {"+": a + b, "−": a - b, "×": a * b}[named]


if __name__ == "__main__":
    main()
