"""Prove the counters of all threads."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from articles.comments.counters import recount
from articles.comments.models import CommentThread


class Command(BaseCommand):
    help = "Count the comments of each thread again, and put right what is wrong."

    def handle(self, *args: Any, **options: Any) -> None:
        wrong = 0
        for thread in CommentThread.objects.order_by("id").iterator():
            with transaction.atomic():
                found = recount(thread)
            if found:
                wrong += 1
                self.stdout.write(f"{thread}: {found}")
        self.stdout.write(f"{wrong} threads were counted wrong.")
