"""What the background worker does for comments."""

from django_tasks import task

from . import delivery, fragments, judges
from .desk import jobs
from .models import CommentThread


@task()
def send_mail() -> None:
    """Send what is due in the outbox."""
    delivery.send_due()


@task()
def ask_judges(pk: int) -> None:
    """Ask services about a waiting comment."""
    judges.ask_all(pk)


@task()
def fill_fragments(page_id: int) -> None:
    """Render the comments of a page that nobody has rendered yet."""
    for thread in CommentThread.objects.filter(page_id=page_id):
        fragments.fill(thread)


@task()
def carry_out_bulk(pk: int) -> None:
    """Decide about many comments."""
    jobs.carry_out(pk)


@task()
def watch_bulk(pk: int) -> None:
    """Carry on where a worker died."""
    jobs.watch(pk)
