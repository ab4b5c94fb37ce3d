"""Do the daily work on readers' comments."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from articles.comments.privacy.retention import tidy


class Command(BaseCommand):
    help = "Erase and forget what the site no longer keeps of comments; run it daily."

    def handle(self, *args: Any, **options: Any) -> None:
        done = False
        for step in tidy(now=timezone.now()):
            done = done or bool(step.number)
            if step.number or options["verbosity"] > 1:
                self.stdout.write(f"{step.what}: {step.number}")
        if not done:
            self.stdout.write("Nothing was due.")
