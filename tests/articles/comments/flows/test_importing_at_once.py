"""Two imports of one page at the same time, and a deep thread, on PostgreSQL."""

from pathlib import Path

from tests.test_services import manage

IMPORT = """
import threading
from datetime import UTC, datetime, timedelta
from django.db import connection, transaction
from wagtail.models import Page, Site
from articles.comments import counters
from articles.comments.flows import ImportedComment, add_imported
from articles.comments.models import CommentThread, ReaderComment

page = Page.get_first_root_node().add_child(instance=Page(title="Staves"))
site = Site.objects.get()
start = datetime(2016, 5, 9, tzinfo=UTC)

def links():
    for n in reversed(range(5000)):
        yield ImportedComment(
            f"k{n}", f"k{n - 1}" if n else None, f"Reader {n % 97}",
            f"NUL\\x00 and half \\ud83d of {n}", start + timedelta(minutes=n),
            email=f"r{n % 97}@example.org", website="https://example.org/")

found, barrier = [], threading.Barrier(2)

def run():
    barrier.wait()
    counts = add_imported(page.pk, site.pk, links())
    found.append((counts.added, counts.known, len(counts.problems)))
    connection.close()

threads = [threading.Thread(target=run) for _ in range(2)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
thread = CommentThread.objects.get()
deepest = ReaderComment.objects.order_by("-depth").first()
later = ImportedComment("later", "k4999", "Gus", "Later.")
add_imported(page.pk, site.pk, [later])
print(sorted(found), deepest.depth, deepest.parent_id < deepest.pk,
      counters.recount(thread), CommentThread.objects.get().published)
"""


def test_two_imports_of_a_page_at_once_bring_each_comment_once(
    postgres_url: str, tmp_path: Path
) -> None:
    site = {"DATABASE_URL": postgres_url, "VAR_DIR": str(tmp_path)}

    shown = manage("shell", "-c", IMPORT, **site)

    assert shown == "[(0, 5000, 0), (5000, 0, 0)] 4999 True {} 5001"
