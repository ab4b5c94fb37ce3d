"""Make a site in a folder with one article of 30 blocks, 10 of them pictures.

Called by benchmarks/article_page.py; prints the article's address and how many queries
the page needs once its pictures have been made.
"""

import sys
from pathlib import Path

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - needs the set-up
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from PIL import Image  # noqa: E402

from articles.models import ArticleIndexPage, ArticlePage  # noqa: E402
from importers.jobs.run import Options, import_files  # noqa: E402

BLOCKS, PICTURES = 30, 10


def main(folder: Path) -> None:
    """Migrate, import, look at the page once, count."""
    call_command("migrate", verbosity=0)
    call_command("createcachetable")
    call_command("set_up_site", password_file=folder / "password", verbosity=0)
    options = Options(ArticleIndexPage.objects.get(), publish=True)
    list(import_files([_write_post(folder / "posts")], options))
    page = ArticlePage.objects.get(live=True)
    client = Client(SERVER_NAME="127.0.0.1")
    client.get(page.url)  # makes the pictures
    with CaptureQueriesContext(connection) as captured:
        client.get(page.url)
    print(page.url)
    print(f"{len(page.body)} blocks, {PICTURES} pictures: {len(captured)} queries")


def _write_post(folder: Path) -> Path:
    (folder / "post_files").mkdir(parents=True)
    step = BLOCKS // PICTURES
    parts = [
        _figure(folder, number) if number % step == 1 else _paragraph(number)
        for number in range(BLOCKS)
    ]
    post = folder / "post.html"
    post.write_text(
        "<!doctype html><html lang=en><title>Thirty blocks</title><article>"
        f"<h1>Thirty blocks</h1><div class=entry-content>{''.join(parts)}</div>",
        encoding="utf-8",
    )
    return post


def _figure(folder: Path, number: int) -> str:
    name = f"post_files/{number}.jpg"
    colour = (8 * number, 120, 90)
    Image.new("RGB", (1600, 1000), colour).save(folder / name)
    return (
        f'<figure><img src="{name}" alt="Sheet of colour {number}">'
        f"<figcaption>Colour number {number} of the series.</figcaption></figure>"
    )


def _paragraph(number: int) -> str:
    return f"<p>Paragraph {number}. {'A slow walk asks little of you. ' * 12}</p>"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
