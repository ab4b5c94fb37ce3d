"""The site on the servers that a larger host uses, by environment variables alone."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

WRITE = """
from articles.models import (
    ArticleAuthor, ArticleIndexPage, ArticlePage, ArticleTopic, AuthorCredential,
    AuthorPage, FrontPage, TopicPage)
from wagtail.models import Page, Site

home = FrontPage(title="Home", slug="front")
Page.get_first_root_node().add_child(instance=home)
Site.objects.update(root_page=home)
index = home.add_child(instance=ArticleIndexPage(title="Articles", slug="articles"))
author = home.add_child(instance=AuthorPage(title="Ada Moor", credentials=[
    AuthorCredential(letters="LMT", name="Licensed massage therapist")]))
topic = home.add_child(instance=TopicPage(title="Shiatsu"))
blocks = ArticlePage._meta.get_field("body").stream_block.child_blocks.items()
page = ArticlePage(
    title="Walking lightly",
    slug="walking-lightly",
    standfirst="Therapists who work with their feet.",
    language="en-GB",
    source_url="https://example.org/walking",
    article_authors=[ArticleAuthor(author=author)],
    article_topics=[ArticleTopic(topic=topic)],
    reviewed_by=author,
    last_reviewed="2026-05-12",
    next_review="2027-05-12",
    body=[(name, block.get_preview_value()) for name, block in blocks],
)
page.tags.add("feet")
index.add_child(instance=page)
page.save_revision().publish()
"""
READ = """
from django.db import connection
from django.test import Client
from articles.models import ArticlePage

page = ArticlePage.objects.get()
blocks = page._meta.get_field("body").stream_block.child_blocks
assert [block.block_type for block in page.body] == list(blocks)
assert [str(tag) for tag in page.tags.all()] == ["feet"]
found = ArticlePage.objects.live().search("therapist")
status = Client(SERVER_NAME="localhost").get(page.url).status_code
print(connection.vendor, status, [hit.title for hit in found])
"""
CACHE = """
from django.core.cache import caches
cache = caches["default"]
cache.set("word", "häuser", 60)
cache.add("number", 1)
print(type(cache).__name__, cache.get("word"), cache.incr("number"))
"""


def manage(*command: str, **environment: str) -> str:
    """Run a command of the site; return the last line that it prints."""
    done = subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "cms.settings.dev"} | environment,
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip().rpartition("\n")[2]


def test_an_article_is_written_found_and_shown_on_postgresql(
    postgres_url: str, tmp_path: Path
) -> None:
    site = {"DATABASE_URL": postgres_url, "VAR_DIR": str(tmp_path)}

    manage("shell", "-c", WRITE, **site)
    manage("db_worker", "--batch", "--no-startup-delay", **site)
    shown = manage("shell", "-c", READ, **site)

    # Only a search that knows of stems finds "therapists" by "therapist".
    assert shown == "postgresql 200 ['Walking lightly']"


def test_redis_is_the_cache_where_the_environment_says_so(
    redis_url: str, tmp_path: Path
) -> None:
    shown = manage("shell", "-c", CACHE, CACHE_URL=redis_url, VAR_DIR=str(tmp_path))

    assert shown == "RedisCache häuser 2"
