"""Senders that die, or work at the same time, on SQLite and on PostgreSQL."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.articles.comments.test_concurrency import (
    COMMON,
    ROOT,
    environment,
    served,
    shell,
    site,
)
from tests.fixtures.smtp import HOLDS, MailSink

__all__ = ["served", "site"]

POST = """
for n in range(%d):
    flows.submit(target, submission(target, answer="", body=f"Words of {n * 7919}.",
                 email=f"w{n}@example.org"), now=timezone.now())
"""
TEN_MINUTES_LATER = """
from datetime import timedelta
OutgoingMail.objects.filter(claimed__isnull=False).update(
    claimed=timezone.now() - timedelta(minutes=11))
"""
STATE = """
rows = OutgoingMail.objects.order_by("id")
print(json.dumps([[bool(m.sent), m.message_id] for m in rows]))
"""
SENDER = [sys.executable, "manage.py", "send_comment_mail"]
WORKER = [sys.executable, "manage.py", "db_worker", "--batch", "--no-reload"]


@pytest.fixture
def sink() -> Iterator[MailSink]:
    made = MailSink()
    yield made
    made.close()


def with_sink(made: Any, sink: MailSink) -> dict[str, str]:
    return environment(EMAIL_URL=f"smtp://127.0.0.1:{sink.port}", **made)


def test_a_mail_whose_sender_was_killed_is_sent_again_by_the_same_name(
    site: Any, sink: MailSink
) -> None:
    shell(COMMON + POST % 2, **site)
    sink.answers.append(HOLDS)

    with subprocess.Popen(SENDER, cwd=ROOT, env=with_sink(site, sink)) as process:
        assert sink.arrived.acquire(timeout=60)
        process.kill()
    after_kill = shell(COMMON + STATE, **site)
    shell(COMMON + TEN_MINUTES_LATER, **site)
    subprocess.run(SENDER, cwd=ROOT, env=with_sink(site, sink), check=True)
    seen = shell(COMMON + STATE, **site)

    assert [sent for sent, _ in after_kill] == [False, False]
    assert [sent for sent, _ in seen] == [True, True]
    names = [name for _, name in seen]
    assert sorted(mail["Message-ID"].strip() for mail in sink.mails) == sorted(
        [names[0], *names]
    )


def test_senders_at_the_same_time_send_each_mail_once(
    site: Any, sink: MailSink
) -> None:
    shell(COMMON + POST % 30, **site)

    running = [
        subprocess.Popen(SENDER, cwd=ROOT, env=with_sink(site, sink)) for _ in range(3)
    ]
    codes = [process.wait(timeout=120) for process in running]

    assert codes == [0, 0, 0]
    names = [mail["Message-ID"].strip() for mail in sink.mails]
    assert len(names) == len(set(names)) == 30


def test_the_worker_sends_what_was_posted(site: Any, sink: MailSink) -> None:
    shell(COMMON + POST % 2, **site)

    subprocess.run(WORKER, cwd=ROOT, env=with_sink(site, sink), check=True, timeout=120)

    assert [sent for sent, _ in shell(COMMON + STATE, **site)] == [True, True]
