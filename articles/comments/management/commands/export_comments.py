"""Give all that is kept of an email address."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from articles.comments.privacy.export import everything_about


class Command(BaseCommand):
    help = "Print all that is kept of somebody who commented, as JSON."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, **options: Any) -> None:
        kept = everything_about(options["email"])
        self.stdout.write(json.dumps(kept, ensure_ascii=False, indent=2))
