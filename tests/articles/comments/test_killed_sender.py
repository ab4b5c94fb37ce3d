"""Senders that die, or work at the same time, on SQLite and on PostgreSQL."""

from collections.abc import Iterator

import pytest

from tests.articles.comments.served_site import COMMON
from tests.fixtures.site_process import SiteProcess
from tests.fixtures.smtp import HOLDS, MailSink

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
SENDER = "send_comment_mail"
WORKER = ("db_worker", "--batch", "--no-reload")


@pytest.fixture
def sink() -> Iterator[MailSink]:
    made = MailSink()
    yield made
    made.close()


def test_a_mail_whose_sender_was_killed_is_sent_again_by_the_same_name(
    site: SiteProcess, sink: MailSink
) -> None:
    site.shell(COMMON + POST % 2)
    sink.answers.append(HOLDS)

    process = site.start(SENDER, EMAIL_PORT=sink.port)
    assert sink.arrived.acquire(timeout=60)
    process.kill()
    process.wait()
    after_kill = site.shell(COMMON + STATE)
    site.shell(COMMON + TEN_MINUTES_LATER)
    site.run(SENDER, EMAIL_PORT=sink.port)
    seen = site.shell(COMMON + STATE)

    assert [sent for sent, _ in after_kill] == [False, False]
    assert [sent for sent, _ in seen] == [True, True]
    names = [name for _, name in seen]
    assert sorted(mail["Message-ID"].strip() for mail in sink.mails) == sorted(
        [names[0], *names]
    )


def test_senders_at_the_same_time_send_each_mail_once(
    site: SiteProcess, sink: MailSink
) -> None:
    site.shell(COMMON + POST % 30)

    running = [site.start(SENDER, EMAIL_PORT=sink.port) for _ in range(3)]
    codes = [process.wait()[0] for process in running]

    assert codes == [0, 0, 0]
    names = [mail["Message-ID"].strip() for mail in sink.mails]
    assert len(names) == len(set(names)) == 30


def test_the_worker_sends_what_was_posted(site: SiteProcess, sink: MailSink) -> None:
    site.shell(COMMON + POST % 2)

    site.run(*WORKER, EMAIL_PORT=sink.port)

    assert [sent for sent, _ in site.shell(COMMON + STATE)] == [True, True]
