"""Give all that is kept of an email address."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from articles.comments.privacy.export import as_text, everything_about


class Command(BaseCommand):
    help = "Print all that is kept of somebody who commented, as JSON or plain text."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--text", action="store_true", help="for people to read")

    def handle(self, *args: Any, **options: Any) -> None:
        kept = everything_about(options["email"])
        if options["text"]:
            self.stdout.write(as_text(kept))
            return
        self.stdout.write(json.dumps(kept, ensure_ascii=False, indent=2))
