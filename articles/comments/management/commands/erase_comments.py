"""Erase all that is kept of an email address."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.comments.privacy.erasure import erase_person
from articles.comments.privacy.export import comments_of


class Command(BaseCommand):
    help = (
        "Erase comments, reports, mails and the record of somebody. There is no undo."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle(self, *args: Any, **options: Any) -> None:
        email = options["email"]
        number = comments_of(email).count()
        if not options["yes"]:
            question = f"Erase {number} comments of {email}? There is no undo. [y/N] "
            if input(question).strip().lower() not in ("y", "yes"):
                raise CommandError("Nothing was erased.")
        erased = erase_person(email, by=None)
        self.stdout.write(
            f"Erased {erased.comments} comments and {erased.reports} reports."
        )
