"""The desk's tabs over a million comments: queries, and time in the database."""

import random
import statistics
from datetime import timedelta

from .material import another_page, scaled, sentence, target, vendor

# material sets Django up.
from django.contrib.auth import get_user_model  # isort: skip
from django.db import connection, reset_queries  # isort: skip
from django.test import Client  # isort: skip
from django.test.utils import CaptureQueriesContext  # isort: skip
from django.utils import timezone  # isort: skip

from articles.comments import counters  # isort: skip
from articles.comments.models import (  # isort: skip
    CommentThread,
    ReaderComment,
    Status,
)

PAGES = scaled(1_000)
EACH = 1_000
ROUNDS = 5
# Of a hundred: most were published long ago.
SHARES = (
    (Status.PUBLISHED, 80),
    (Status.SPAM, 12),
    (Status.BIN, 4),
    (Status.WAITING, 3),
    (Status.UNCONFIRMED, 1),
)


def main() -> None:
    """Make the comments, then open each tab."""
    rng = random.Random(3)
    statuses = [status for status, share in SHARES for _ in range(share)]
    texts = [sentence(rng) for _ in range(500)]
    base = another_page("queue")
    _make(rng, statuses, texts, base)
    user = get_user_model().objects.create_superuser("bench", "b@example.org", "x")
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(user)
    client.get("/admin/reader-comments/")
    print(f"queue, {vendor()}: {ReaderComment.objects.count():,} comments")
    for status, _share in SHARES:
        _open(client, f"/admin/reader-comments/?status={status}")


def _make(
    rng: random.Random, statuses: list[Status], texts: list[str], base: object
) -> None:
    # One thread a page would need as many pages; the desk reads threads and comments.
    now = timezone.now()
    thread, _ = CommentThread.objects.get_or_create(page=base)
    for number in range(PAGES):
        rows = [
            ReaderComment(
                thread=thread,
                status=(status := rng.choice(statuses)),
                shown=status == Status.PUBLISHED,
                name=f"Reader {n}",
                body=rng.choice(texts),
                held_for=[{"code": "first_comment", "data": {}}],
                created=now - timedelta(minutes=PAGES * EACH - number * EACH - n),
            )
            for n in range(EACH)
        ]
        ReaderComment.objects.bulk_create(rows, batch_size=1000)
    counters.recount(thread)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _open(client: Client, address: str) -> None:
    times, number = [], 0
    for _ in range(ROUNDS):
        reset_queries()
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(address)
        assert answer.status_code == 200, answer  # noqa: S101, PLR2004
        comments = [q for q in captured if "article_comments" in q["sql"]]
        times.append(sum(float(query["time"]) for query in comments) * 1000)
        number = len(captured)
    print(
        f"  {address.rpartition('=')[2]}: {number} queries, comments' own "
        f"{statistics.median(times):.0f} ms of database"
    )


if __name__ == "__main__":
    target()
    main()
