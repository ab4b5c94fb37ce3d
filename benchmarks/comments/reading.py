"""Threads of 0, 1,000 and 10,000 comments: queries, and time beside baselines."""

import statistics
import time
from collections.abc import Callable
from typing import Any

from .material import another_page, fill, scaled, target, vendor

# material sets Django up.
from django.db import connection  # isort: skip
from django.template import Context, Engine  # isort: skip
from django.test import Client  # isort: skip
from django.test.utils import CaptureQueriesContext  # isort: skip

from articles.comments import listing, threads  # isort: skip
from articles.comments.models import CommentThread, ReaderComment  # isort: skip
from articles.comments.targets import get_target  # isort: skip

ROUNDS = 9
COLUMNS = ("id", "parent_id", "root_id", "html", "html_version", "reply_count")
PLAIN = """{% for c in comments %}<li id="c{{ c.pk }}"><article><h3>{{ c.name }}</h3>
<a href="#c{{ c.pk }}"><time datetime="{{ c.created|date:"c" }}">{{ c.created|date }},
{{ c.created|time }}</time></a><div>{{ c.body|linebreaks }}</div></article></li>
{% endfor %}"""


def main() -> None:
    """Fill three articles and measure."""
    thousand, ten = scaled(1_000), scaled(10_000)
    fill(another_page("thousand"), thousand)
    fill(another_page("ten-thousand"), ten)
    print(f"reading, {vendor()}")
    for slug in ("staves", "thousand", "ten-thousand"):
        print(f"  {slug}: {_queries(f'/articles/{slug}/')}")
    _ordering(ten)
    _rendering(thousand)
    _first_pages(thousand, ten)


def _queries(address: str) -> str:
    client = Client(SERVER_NAME="127.0.0.1")
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    comments = [q for q in captured if "article_comments_readercomment" in q["sql"]]
    return f"{len(captured)} queries, {len(comments)} of them for the thread"


def _ordering(number: int) -> None:
    thread = CommentThread.objects.get(page__slug="ten-thousand")

    rows = ReaderComment.objects.filter(thread=thread, shown=True).order_by("id")
    found = rows.values_list("id", "parent_id", "html")

    def ours() -> Any:
        return threads.trees(found.all())

    def whole() -> Any:
        return threads.as_html(found.all(), after={})

    def driver() -> Any:
        # Rows as the driver gives them: what reading them costs without any order.
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT id, parent_id, html FROM article_comments_readercomment "
                "WHERE thread_id = %s AND shown = %s ORDER BY id",
                [thread.pk, True],
            )
            return cursor.fetchall()

    mine, plain = _cpu(ours, driver)
    joined, _ = _cpu(whole, driver)
    print(
        f"  fetch and order {number:,}: {mine:.1f} ms, plain driver rows "
        f"{plain:.1f} ms, ratio {mine / plain:.2f}; joined as HTML as well "
        f"{joined:.1f} ms"
    )


def _rendering(number: int) -> None:
    thread = CommentThread.objects.get(page__slug="thousand")
    there = get_target(thread.page.specific)
    template = Engine().from_string(PLAIN)

    def ours() -> Any:
        rows = ReaderComment.objects.filter(thread=thread, shown=True).order_by("id")
        found = rows.values_list("id", "parent_id", "html")
        return threads.as_html(found, after={})

    def plain() -> Any:
        rows = ReaderComment.objects.filter(thread=thread, shown=True).order_by("id")
        return template.render(Context({"comments": rows}))

    def page() -> Any:
        return listing.conversations(thread, there)  # type: ignore[arg-type]  # it is there

    mine, loop = _cpu(ours, plain)
    first, _ = _cpu(page, plain)
    print(
        f"  {number:,} threaded comments: {mine:.1f} ms, a template's loop over one "
        f"query {loop:.1f} ms, ratio {mine / loop:.2f}; first page {first:.1f} ms"
    )


def _first_pages(fewer: int, more: int) -> None:
    def page(slug: str) -> Callable[[], Any]:
        thread = CommentThread.objects.get(page__slug=slug)
        there = get_target(thread.page.specific)
        return lambda: listing.conversations(thread, there)  # type: ignore[arg-type]

    large, small = _cpu(page("ten-thousand"), page("thousand"))
    print(
        f"  first page of {more:,}: {large:.1f} ms, of {fewer:,}: {small:.1f} ms, "
        f"ratio {large / small:.2f}"
    )


def _cpu(one: Callable[[], Any], other: Callable[[], Any]) -> tuple[float, float]:
    """Milliseconds of processor time of each, taken in turn: medians."""
    times: tuple[list[float], list[float]] = ([], [])
    one(), other()
    for _ in range(ROUNDS):
        for work, found in ((one, times[0]), (other, times[1])):
            began = time.process_time()
            work()
            found.append((time.process_time() - began) * 1000)
    return statistics.median(times[0]), statistics.median(times[1])


if __name__ == "__main__":
    target()
    main()
