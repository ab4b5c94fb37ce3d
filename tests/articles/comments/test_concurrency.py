"""Many people at once, on SQLite and on PostgreSQL: nothing lost, nothing twice."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.fixtures.services import postgres_database

ROOT = Path(__file__).resolve().parent.parent.parent.parent

SITE = """
from articles.models import ArticleIndexPage, ArticlePage, FrontPage
from wagtail.models import Page, Site
home = FrontPage(title="Home", slug="front")
Page.get_first_root_node().add_child(instance=home)
Site.objects.update(root_page=home, hostname="testserver", port=80)
index = home.add_child(instance=ArticleIndexPage(title="Articles", slug="articles"))
index.add_child(instance=ArticlePage(title="Staves", slug="staves"))
"""
COMMON = """
import json, threading
from django.db import connection
from django.utils import timezone
from articles.comments import counters, flows
from articles.comments.models import *
from articles.models import ArticlePage
from tests.articles.comments.factories import published, submission, target_for
target = target_for(ArticlePage.objects.get())

def at_once(number, work):
    start, results, threads = threading.Barrier(number), [], []
    def run(n):
        try:
            start.wait()
            results.append(work(n))
        except Exception as error:
            results.append(f"{type(error).__name__}: {error}")
        finally:
            connection.close()
    for n in range(number):
        threads.append(threading.Thread(target=run, args=(n,)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return results
"""
EMPTY = """
for model in (CommentThread, SpentChallenge, WordCount, LayerScore, Writer,
              NetworkHour, DailyKey):
    model.objects.all().delete()
"""
ONE_QUESTION = """
sent = submission(target)
def use(n):
    body = f"Words of {n}."
    mine = submission(target, token=sent.token, answer=sent.answer, body=body)
    return type(flows.submit(target, mine, now=timezone.now())).__name__
results = at_once(50, use)
print(json.dumps({
    "results": {r: results.count(r) for r in set(results)},
    "rows": ReaderComment.objects.count(), "spent": SpentChallenge.objects.count(),
    "wrong": counters.recount(CommentThread.objects.get())}))
"""
MANY_REPLIES = """
first = published(target)
def answer(n):
    kept = 0
    for m in range(10):
        body = f"Reply {m} of writer {n}: {n * 7919 + m}."
        email = f"w{n}@example.org"
        mine = submission(target, body=body, email=email, reply_to=first.pk)
        outcome = flows.submit(target, mine, now=timezone.now())
        if isinstance(outcome, flows.Stored):
            flows.decide(outcome.comment, Action.APPROVE, by=None)
            kept += 1
    return kept
results = at_once(16, answer)
first.refresh_from_db()
print(json.dumps({
    "results": sorted(map(str, results)), "rows": ReaderComment.objects.count(),
    "replies": first.reply_count, "wrong": counters.recount(first.thread)}))
"""
MANY_LESSONS = """
from articles.comments.history import DatabaseHistory
from articles.comments.network import network_of
from django.test import RequestFactory
from tests.articles.comments.factories import waiting
words = "alder birch cedar hazel linden rowan".split()
comments = []
for n in range(8):
    body = " ".join(words[n % 6:] + words[:n % 6]) + f" {n} https://w.example"
    comments.append(waiting(target, body=body, email=f"w{n % 2}@example.org"))
def moderate(n):
    for again in range(4):
        for action in (Action.SPAM, Action.APPROVE):
            flows.undo(flows.decide(comments[n], action, by=None).batch, by=None)
        network = network_of(RequestFactory().get("/", REMOTE_ADDR="203.0.113.7"))
        history = DatabaseHistory(network=network, email_key="", now=timezone.now())
        history.note(unanswered=True)
    flows.decide(comments[n], Action.SPAM, by=None)
    return "kept"
results = at_once(8, moderate)
counts = WordCount.objects.filter(word__in=[*words, "", "@w.example"])
sent = {}
for hour in NetworkHour.objects.all():
    sent[hour.kind] = sent.get(hour.kind, 0) + hour.count
print(json.dumps({
    "results": sorted(set(results)), "keys": DailyKey.objects.count(), "sent": sent,
    "words": sorted(set(counts.values_list("published", "spam"))), "n": len(counts),
    "writers": sorted(Writer.objects.values_list("published", "spam")),
    "scores": [(s.right, s.wrong) for s in LayerScore.objects.filter(code="link")],
    "wrong": counters.recount(CommentThread.objects.get())}))
"""
ENDLESS = """
import sys
n = 0
while True:
    n += 1
    unanswered = {"answer": ""} if n % 3 == 0 else {}
    mine = submission(target, body=f"Comment {n} of its own, {n * n}.",
                      email=f"w{n}@example.org", **unanswered)
    outcome = flows.submit(target, mine, now=timezone.now())
    print(outcome.comment.pk, flush=True)
"""
AFTER = """
ids = set(ReaderComment.objects.values_list("id", flat=True))
spent = set(SpentChallenge.objects.values_list("comment_id", flat=True))
asked = ReaderComment.objects.filter(status="unconfirmed").count()
print(json.dumps({"ids": sorted(ids), "spent_without": sorted(spent - ids, key=str),
    "unspent": sorted(ids - spent), "asked": asked,
    "mails": OutgoingMail.objects.count(),
    "wrong": counters.recount(CommentThread.objects.get())}))
"""


def environment(**site: str) -> dict[str, str]:
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "PYTHONPATH": str(ROOT),
        **site,
    }


def shell(script: str, **site: str) -> Any:
    """Run a script in a process of the site; give the JSON that it prints last."""
    done = subprocess.run(
        [sys.executable, "manage.py", "shell", "-v", "0", "-c", script],
        cwd=ROOT,
        env=environment(**site),
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.strip().rpartition("\n")[2] or "null")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def served(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    migrated_database: Path,
) -> Iterator[dict[str, str]]:
    """The environment of a site with one article, in a database of its own."""
    folder = tmp_path_factory.mktemp("site")
    made = {"VAR_DIR": str(folder), "CACHE_URL": "locmemcache://"}
    with ExitStack() as opened:
        if request.param == "postgresql":
            made["DATABASE_URL"] = opened.enter_context(postgres_database())
            migrate = [sys.executable, "manage.py", "migrate", "-v", "0"]
            subprocess.run(migrate, cwd=ROOT, env=environment(**made), check=True)
        else:
            shutil.copy(migrated_database, folder / "site.sqlite3")
            made["DATABASE_URL"] = f"sqlite:///{folder / 'site.sqlite3'}"
        shell(SITE, **made)
        yield made


@pytest.fixture
def site(served: dict[str, str]) -> Iterator[dict[str, str]]:
    """The site without comments."""
    yield served
    shell("from articles.comments.models import *\n" + EMPTY, **served)


def test_of_fifty_uses_of_one_question_one_is_kept(site: Any) -> None:
    seen = shell(COMMON + ONE_QUESTION, **site)

    assert seen == {
        "results": {"Stored": 1, "Asked": 49},
        "rows": 1,
        "spent": 1,
        "wrong": {},
    }


def test_sixteen_people_answer_one_comment_and_are_counted(site: Any) -> None:
    seen = shell(COMMON + MANY_REPLIES, **site)

    assert seen == {
        "results": ["10"] * 16,
        "rows": 161,
        "replies": 160,
        "wrong": {},
    }


def test_eight_moderators_teach_the_same_words_and_take_it_back(site: Any) -> None:
    seen = shell(COMMON + MANY_LESSONS, **site)

    assert seen == {
        "results": ["kept"],
        "keys": 1,
        "sent": {"sent": 32, "unanswered": 32},
        "words": [[0, 8]],
        "n": 8,
        "writers": [[0, 4], [0, 4]],
        "scores": [[8, 0]],
        "wrong": {},
    }


def test_what_was_acknowledged_survives_a_kill(site: Any) -> None:
    with subprocess.Popen(
        [sys.executable, "manage.py", "shell", "-v", "0", "-c", COMMON + ENDLESS],
        cwd=ROOT,
        env=environment(**site),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        told = [int(process.stdout.readline()) for _ in range(20)]
        process.send_signal(signal.SIGKILL)  # in the midst of the next one
        told += [int(line) for line in process.stdout.read().split("\n")[:-1]]

    seen = shell(COMMON + AFTER, **site)

    assert set(told) <= set(seen["ids"])
    assert seen["spent_without"] == seen["unspent"] == []
    assert seen["mails"] == seen["asked"] > 0
    assert seen["wrong"] == {}
