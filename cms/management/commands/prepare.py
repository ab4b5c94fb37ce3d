"""All that has to be done before the site can be served, in one process."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Tables, pages, administrator, sample posts; again and again without harm."""

    help = (
        "Make the database, the site's pages and its samples, where they are missing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: Any, **options: Any) -> None:
        passwords = Path(settings.VAR_DIR) / "administrator.txt"
        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        call_command(
            "set_up_site",
            port=options["port"],
            password_file=passwords,
            stdout=self.stdout,
        )
        call_command("load_demo", stdout=self.stdout, stderr=self.stderr)
