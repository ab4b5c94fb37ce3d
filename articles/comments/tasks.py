"""What the background worker does for comments."""

from django_tasks import task

from . import delivery, judges


@task()
def send_mail() -> None:
    """Send what is due in the outbox."""
    delivery.send_due()


@task()
def ask_judges(pk: int) -> None:
    """Ask services about a waiting comment."""
    judges.ask_all(pk)
