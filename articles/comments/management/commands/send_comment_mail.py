"""Send what is due in the outbox, where no worker does."""

from typing import Any

from django.core.management.base import BaseCommand

from articles.comments.delivery import send_due


class Command(BaseCommand):
    help = "Send mail about comments that is due. Safe to run beside the worker."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Sent {send_due()} mails.")
