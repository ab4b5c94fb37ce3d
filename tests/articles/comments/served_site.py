"""Scripts for a whole site in processes of its own, on either database."""

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
from articles.comments.models import *
for model in (CommentThread, SpentChallenge, WordCount, LayerScore, Writer,
              NetworkHour, DailyKey):
    model.objects.all().delete()
"""
