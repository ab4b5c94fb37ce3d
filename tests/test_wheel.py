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
SETTINGS, ADDRESS = map(
    dedent, re.findall(r"```python\n(.*?)```", PLUG_IN, re.DOTALL)[:2]
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
    assert not [name for name in names if "test" in name or name.endswith(".pyc")]


def test_an_article_is_shown_by_a_fresh_site_that_installed_the_wheel(
    packages: Path, tmp_path: Path
) -> None:
    run("-m", "wagtail.bin.wagtail", "start", "mysite", cwd=tmp_path)
    site = tmp_path / "mysite"
    with (site / "mysite/settings/base.py").open("a") as settings:
        settings.write(SETTINGS)
    urls = site / "mysite/urls.py"
    above = '    path("", include(wagtail_urls)),'
    urls.write_text(urls.read_text().replace(above, f"    {ADDRESS}{above}", 1))

    run("manage.py", "migrate", "--verbosity=0", cwd=site, packages=packages)
    pending = ("manage.py", "makemigrations", "--check", "--dry-run")
    apps = ("articles", "article_images", "article_importers")
    run(*pending, *apps, cwd=site, packages=packages)
    shown = run("manage.py", "shell", "-c", ARTICLE, cwd=site, packages=packages)

    last = shown.splitlines()[-1]
    assert last.startswith("200 True True")
    assert "/static/articles/articles.css" in last
