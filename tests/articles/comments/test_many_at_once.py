"""Search, and work on many comments, on both databases; a worker is killed."""

import time

from tests.articles.comments.served_site import COMMON
from tests.fixtures.site_process import SiteProcess

MANY = 1500
MAKE = f"""
from tests.articles.comments.factories import many
many(target.page, {MANY})
flows.submit(target, submission(target, name="Ágnes", body="Try moxa on a quiet day."),
             now=timezone.now())
"""
SEARCH = """
from django.contrib.auth import get_user_model
from django.test import Client
user, _ = get_user_model().objects.get_or_create(username="root", is_superuser=True)
client = Client(SERVER_NAME="localhost")
client.force_login(user)
def found(query):
    page = client.get(f"/admin/reader-comments/?status=waiting&q={query}").text
    return page.count('data-entry="')
print(json.dumps([found(q) for q in (
    "moxa", "MOX", "agnes", "priya@example", "zebra", "moxa+zebra", "%27%22%29+moxa")]))
"""
BEGIN = """
from django.contrib.auth import get_user_model
from django.test import Client
import re
user, _ = get_user_model().objects.get_or_create(username="root", is_superuser=True)
client = Client(SERVER_NAME="localhost")
client.force_login(user)
asked = client.get("/admin/reader-comments/bulk/?status=published&scope=all&do=spam")
press = re.search(r'name="press" value="([^"]+)"', asked.text)[1]
from articles.comments.desk import jobs
jobs.hand_over = lambda job: None  # the worker of this site is another process
client.post("/admin/reader-comments/bulk/", {"press": press})
print(json.dumps(BulkJob.objects.get().pk))
"""
WORK = "from articles.comments.desk import jobs; jobs.carry_out({pk})"
STATE = """
from articles.comments.models import BulkJob
job = BulkJob.objects.order_by("pk").last()
spam = ReaderComment.objects.filter(status="spam").count()
print(json.dumps({
    "state": job.state, "done": job.done, "skipped": job.skipped, "spam": spam,
    "decisions": Decision.objects.filter(action="spam").count(),
    "wrong": counters.recount(CommentThread.objects.get()),
}))
"""
UNDO = """
from django.contrib.auth import get_user_model
job = BulkJob.objects.get()
flows.undo(job.batch, by=get_user_model().objects.get(username="root"))
print(json.dumps({
    "published": ReaderComment.objects.filter(status="published").count(),
    "wrong": counters.recount(CommentThread.objects.get()),
}))
"""
CLEAN = """
from django.contrib.auth import get_user_model
BulkJob.objects.all().delete()
get_user_model().objects.all().delete()
"""


def test_words_are_found_whatever_the_database(site: SiteProcess) -> None:
    site.shell(COMMON + MAKE)

    found = site.shell(COMMON + SEARCH)
    site.shell("from articles.comments.models import *" + CLEAN)

    assert found == [1, 1, 1, 1, 0, 0, 1]


def test_a_worker_that_is_killed_loses_and_doubles_nothing(site: SiteProcess) -> None:
    site.shell(COMMON + MAKE)
    pk = site.shell(COMMON + BEGIN)

    worker = site.start("shell", "-v", "0", "-c", WORK.format(pk=pk))
    while site.shell(COMMON + STATE)["done"] == 0:
        time.sleep(0.05)
    worker.kill()
    worker.wait()
    halfway = site.shell(COMMON + STATE)
    site.shell(WORK.format(pk=pk))
    end = site.shell(COMMON + STATE)
    back = site.shell(COMMON + UNDO)
    site.shell("from articles.comments.models import *" + CLEAN)

    assert halfway["done"] == halfway["spam"] == halfway["decisions"]
    assert halfway["wrong"] == {}
    assert (end["state"], end["skipped"], end["wrong"]) == ("done", 0, {})
    assert end["done"] == end["spam"] == end["decisions"] == MANY
    assert back == {"published": MANY, "wrong": {}}
