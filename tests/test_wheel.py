"""The README's way into another site, walked step by step without a network."""

import os
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUG_IN = (ROOT / "README.md").read_text().partition("## Plug into your own site")[2]
SETTINGS, ADDRESS, COMMENTS, COMMENTS_ADDRESS = map(
    dedent, re.findall(r"```python\n(.*?)```", PLUG_IN, re.DOTALL)[:4]
)

ARTICLE = """
from articles.models import ArticleIndexPage, ArticlePage
from django.contrib.staticfiles import finders
from django.test import Client
from django.test.utils import override_settings
from home.models import HomePage

home = HomePage.objects.get()
assert ArticleIndexPage.can_create_at(home), "the home page refuses an index"
index = home.add_child(instance=ArticleIndexPage(title="Writing", slug="writing"))
page = ArticlePage(title="Warm hands", slug="warm-hands", standfirst="On oil.")
page.body = [("paragraph", "<p>Warm the oil first.</p>"), ("separator", None)]
index.add_child(instance=page)
page.save_revision().publish()
with override_settings(ALLOWED_HOSTS=["*"]):
    answer = Client().get(page.url)
    listing = Client().get(index.url)
styles = [part for part in answer.text.split('"') if part.endswith(".css")]
found = [finders.find(style.removeprefix("/static/")) for style in styles]
assert "Warm hands" in listing.text
print(answer.status_code, "Warm the oil first." in answer.text, all(found), *styles)
"""
POST = """<!doctype html><html lang="en"><head><title>Staves</title></head><body>
<article class="post"><h1 class="entry-title">Staves</h1><div class="entry-content">
<p>A stave is a smooth length of ash that spreads the weight of a hand over a wider
piece of back. It is older than any of our schools, and it outlives its owner.</p></div>
<ol class="commentlist"><li class="comment" id="comment-1"><cite class="fn">Mina</cite>
<div class="comment-content"><p>Which wood is yours?</p></div></li></ol></article>
</body></html>"""
DISCUSSED = """
from articles.comments.models import ReaderComment
from articles.models import ArticlePage
from django.core.management import call_command
from django.test import Client
from django.test.utils import override_settings

page = ArticlePage.objects.get(title="Staves")
page.save_revision().publish()
page.refresh_from_db()
comment = ReaderComment.objects.get()
with override_settings(ALLOWED_HOSTS=["*"]):
    client = Client()
    article = client.get(page.url)
    feed = client.get(f"{page.url}comments/feed.atom")
    form = client.get(f"{page.url}comment/?to={comment.pk}")
call_command("check", fail_level="WARNING")
assert "comments/comments.css" in article.text
assert comment.html and not article.cookies
print(*("Which wood is yours?" in answer.text for answer in (article, feed, form)))
"""


def run(*command: str, cwd: Path, packages: Path | None = None) -> str:
    """Run Python in a folder, with the packages of another; return what it prints."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        env=kept | ({"PYTHONPATH": str(packages)} if packages else {}),
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = ("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), ".")
    run(*build, cwd=ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture
def packages(wheel: Path, tmp_path: Path) -> Path:
    """The wheel, installed into a folder of its own; what it needs is here already."""
    folder = tmp_path / "packages"
    pip = ("-m", "pip", "install", "--quiet", "--no-index", "--no-deps")
    quiet = ("--disable-pip-version-check", "--target", str(folder), str(wheel))
    run(*pip, *quiet, cwd=tmp_path)
    return folder


def test_the_wheel_holds_the_plugin_and_nothing_of_the_site(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()

    folders = {name.partition("/")[0] for name in names}
    assert {name for name in folders if "." not in name} == {"articles", "importers"}
    assert "articles/templates/articles/article_page.html" in names
    assert "articles/static/articles/articles.css" in names
    assert "articles/migrations/0001_initial.py" in names
    assert "articles/comments/templates/comments/comment.html" in names
    assert "articles/comments/static/comments/comments.css" in names
    assert "articles/comments/migrations/0001_initial.py" in names
    assert "articles/comments/templates/comments/desk/queue.html" in names
    own = ("/tests/", "/test_", "conftest")
    assert not [name for name in names if any(part in f"/{name}" for part in own)]
    assert not [name for name in names if name.endswith(".pyc")]


def fresh_site(folder: Path, packages: Path, settings: str, addresses: str) -> Path:
    """What `wagtail start` makes, with more settings and addresses, and its tables."""
    run("-m", "wagtail.bin.wagtail", "start", "mysite", cwd=folder)
    site = folder / "mysite"
    with (site / "mysite/settings/base.py").open("a") as base:
        base.write(settings)
    urls = site / "mysite/urls.py"
    above = '    path("", include(wagtail_urls)),'
    urls.write_text(urls.read_text().replace(above, f"    {addresses}{above}", 1))
    run("manage.py", "migrate", "--verbosity=0", cwd=site, packages=packages)
    (site / "staves.html").write_text(POST)
    return site


def test_an_article_is_shown_by_a_fresh_site_that_installed_the_wheel(
    packages: Path, tmp_path: Path
) -> None:
    site = fresh_site(tmp_path, packages, SETTINGS, ADDRESS)

    pending = ("manage.py", "makemigrations", "--check", "--dry-run")
    apps = ("articles", "article_images", "article_importers")
    run(*pending, *apps, cwd=site, packages=packages)
    shown = run("manage.py", "shell", "-c", ARTICLE, cwd=site, packages=packages)
    # Without the app for comments those of a post wait, and the report says so.
    told = run("manage.py", "import_posts", "staves.html", cwd=site, packages=packages)

    last = shown.splitlines()[-1]
    assert last.startswith("200 True True")
    assert "/static/articles/articles.css" in last
    assert "add articles.comments to INSTALLED_APPS" in told


def test_a_fresh_site_that_takes_comments_shows_the_old_ones_of_a_post(
    packages: Path, tmp_path: Path
) -> None:
    addresses = f"{ADDRESS}    {COMMENTS_ADDRESS}"
    site = fresh_site(tmp_path, packages, f"{SETTINGS}\n{COMMENTS}", addresses)

    pending = ("manage.py", "makemigrations", "--check", "--dry-run")
    run(*pending, "article_comments", cwd=site, packages=packages)
    run("manage.py", "shell", "-c", ARTICLE, cwd=site, packages=packages)
    run("manage.py", "import_posts", "staves.html", cwd=site, packages=packages)
    shown = run("manage.py", "shell", "-c", DISCUSSED, cwd=site, packages=packages)

    assert shown.splitlines()[-1] == "True True True"
