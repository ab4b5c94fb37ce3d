"""Mail to moderators under load and after a crash, on SQLite and on PostgreSQL."""

from collections.abc import Iterator

import pytest

from tests.articles.comments.served_site import COMMON
from tests.fixtures.site_process import SiteProcess
from tests.fixtures.smtp import HOLDS, MailSink

PEOPLE = """
from tests.articles.comments.moderators import decider
people = [decider("mona"), decider("dan", wish=Wish.DAILY), decider("nora"),
          decider("dora", wish=Wish.DAILY)]
# Their first daily mails are lost: comments that come at once plan them again.
ModeratorMail.objects.all().delete()
"""
SENT_AT_ONCE = """
def send(n):
    body, email = f"Words of {n * 7919}.", f"w{n}@example.org"
    mine = submission(target, body=body, email=email)
    return type(flows.submit(target, mine, now=timezone.now())).__name__
results = at_once(12, send)
rows = ModeratorMail.objects.filter(sent=None)
print(json.dumps({
    "results": sorted(set(results)),
    "each": rows.filter(comment__isnull=False).count(),
    "daily": sorted(rows.filter(comment=None).values_list("user__username", flat=True)),
}))
"""
PRESSED_AT_ONCE = """
from django.test import Client
from articles.comments import passes
comment = flows.submit(target, submission(target), now=timezone.now()).comment
acts = [Action.APPROVE, Action.SPAM, Action.BIN]
links = [(passes.path_of(passes.pass_for(user, comment, act, timezone.now())), act)
         for user in people for act in acts]
def press(n):
    address, act = links[n]
    return Client(SERVER_NAME="localhost").post(address, {"act": act.value}).status_code
results = at_once(len(links), press)
print(json.dumps({"results": sorted(results), "decisions": Decision.objects.count(),
    "wrong": counters.recount(CommentThread.objects.get())}))
"""
POST = """
flows.submit(target, submission(target), now=timezone.now())
"""
TEN_MINUTES_LATER = """
from datetime import timedelta
ModeratorMail.objects.filter(claimed__isnull=False).update(
    claimed=timezone.now() - timedelta(minutes=11))
"""
STATE = """
rows = ModeratorMail.objects.filter(comment__isnull=False).order_by("id")
print(json.dumps([[bool(m.sent), m.message_id] for m in rows]))
"""
NOBODY = """
from django.contrib.auth import get_user_model
get_user_model().objects.all().delete()
"""
SENDER = "send_comment_mail"


@pytest.fixture
def house(site: SiteProcess) -> Iterator[SiteProcess]:
    """The site with four moderators, two of whom want a mail a day."""
    yield site
    site.shell(NOBODY)


@pytest.fixture
def sink() -> Iterator[MailSink]:
    made = MailSink()
    yield made
    made.close()


def test_comments_that_come_at_once_are_told_each_and_planned_once(
    house: SiteProcess,
) -> None:
    seen = house.shell(COMMON + PEOPLE + SENT_AT_ONCE)

    assert seen == {"results": ["Stored"], "each": 24, "daily": ["dan", "dora"]}


def test_of_twelve_links_pressed_at_once_one_decides(house: SiteProcess) -> None:
    seen = house.shell(COMMON + PEOPLE + PRESSED_AT_ONCE)

    assert seen == {"results": [302] + [409] * 11, "decisions": 1, "wrong": {}}


def test_a_mail_whose_sender_was_killed_comes_again_by_the_same_name(
    house: SiteProcess, sink: MailSink
) -> None:
    house.shell(COMMON + PEOPLE + POST)
    sink.answers.append(HOLDS)

    process = house.start(SENDER, EMAIL_PORT=sink.port)
    assert sink.arrived.acquire(timeout=60)
    process.kill()
    process.wait()
    after_kill = house.shell(COMMON + STATE)
    house.shell(COMMON + TEN_MINUTES_LATER)
    house.run(SENDER, EMAIL_PORT=sink.port)
    seen = house.shell(COMMON + STATE)

    assert [sent for sent, _ in after_kill] == [False, False]
    assert [sent for sent, _ in seen] == [True, True]
    names = [name for _, name in seen]
    got = sorted(mail["Message-ID"].strip() for mail in sink.mails)
    assert got == sorted([names[0], *names])
