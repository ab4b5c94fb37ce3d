"""Import saved or scraped posts from files and folders as draft articles."""

import json
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.models import ArticleIndexPage
from importers.jobs.reports import ItemReport, Outcome
from importers.jobs.run import Options, import_files
from importers.sources.folder import find_posts

_HEADINGS = (
    "file",
    "result",
    "title",
    "blocks",
    "comments",
    "left out",
    "to supply",
    "look at",
)


class Command(BaseCommand):
    """Drafts from files; nothing goes live unless `--publish` says so."""

    help = (
        "Import scraped text files and saved HTML pages as draft articles. A second "
        "run changes nothing; pages edited here are never overwritten."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument("--parent", help="article index: its id, slug or address")
        parser.add_argument(
            "--publish", action="store_true", help="publish what passes the checks"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="write nothing, only report"
        )
        parser.add_argument(
            "--site",
            action="store_true",
            help="learn first what the files of one site share, and leave that out",
        )
        parser.add_argument(
            "--report", type=Path, metavar="FILE.json", help="write the report"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        parent = find_parent(options["parent"])
        _check_report(options["report"])
        chosen = {name: options[name] for name in ("publish", "dry_run", "site")}
        wanted = Options(parent, **chosen)
        posts = list(find_posts(options["paths"]))
        if not posts:
            raise CommandError(
                "No posts found: there is no text or HTML file in these folders."
            )
        reports: list[ItemReport] = []
        try:
            for number, report in enumerate(import_files(posts, wanted), start=1):
                reports.append(report)
                self.stderr.write(
                    f"[{number}/{len(posts)}] {report.outcome}: {report.source}"
                )
        except KeyboardInterrupt:
            self.stderr.write("Stopped. Run the same command again to go on.")
        finally:
            self._tell(reports, options["report"])
        self._end(reports, asked=len(posts))

    def _tell(self, reports: Sequence[ItemReport], file: Path | None) -> None:
        self.stdout.write("\n".join(table(reports)))
        for report in reports:
            for sentence in [report.error, *report.warnings]:
                if sentence:
                    self.stdout.write(f"{Path(report.source).name}: {sentence}")
        if file:
            items = [report.to_dict() for report in reports]
            text = json.dumps({"items": items}, ensure_ascii=False, indent=2)
            _write_report(file, text + "\n")

    def _end(self, reports: Sequence[ItemReport], *, asked: int) -> None:
        outcomes = Counter(report.outcome for report in reports)
        self.stdout.write(
            ", ".join(f"{n} {outcome}" for outcome, n in outcomes.items())
        )
        if len(reports) < asked:
            raise CommandError(
                f"{asked - len(reports)} files were not reached.", returncode=130
            )
        if outcomes[Outcome.FAILED]:
            raise CommandError(
                f"{outcomes[Outcome.FAILED]} files could not be imported."
            )


def _check_report(file: Path | None) -> None:
    if file and not file.parent.is_dir():
        raise CommandError(
            f"--report {file}: there is no folder {file.parent} to put it in."
        )
    if file and file.is_dir():
        raise CommandError(f"--report {file}: this is a folder; name a file.")


def _write_report(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CommandError(f"--report {file}: {error.strerror}") from error


def find_parent(wanted: str | None) -> ArticleIndexPage:
    """Give the article index named by id, slug or address; unnamed, the only one.

    Raises: CommandError if there is none, or more than one.
    """
    indexes = ArticleIndexPage.objects.all()
    if wanted and wanted.isdigit():
        indexes = indexes.filter(pk=int(wanted))
    elif wanted:
        path = f"/{wanted.strip('/')}/"
        indexes = indexes.filter(url_path__endswith=path)
    found: list[ArticleIndexPage] = list(indexes[:2])
    if len(found) == 1:
        return found[0]
    if wanted:
        count = "more than one" if found else "no"
        raise CommandError(
            f"--parent {wanted}: {count} article index has this id, slug or address."
        )
    raise CommandError(
        "There are several article indexes: name one with --parent."
        if found
        else "There is no article index yet: make one in the admin first."
    )


def table(reports: Sequence[ItemReport]) -> list[str]:
    """Give the report as lines of aligned columns, under a line of headings."""
    rows = [_HEADINGS, *(_row(report) for report in reports)]
    widths = [min(max(map(len, column)), 44) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell[: width - 1] + "…" if len(cell) > width else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]


def _row(report: ItemReport) -> tuple[str, ...]:
    live = ", live" if report.published else ""
    counts = (
        sum(report.blocks.values()),
        report.comments_added,
        len(report.removed),
        report.pictures_to_supply,
    )
    numbers = map(str, (*counts, len(report.warnings) + report.suggestions))
    return (Path(report.source).name, f"{report.outcome}{live}", report.title, *numbers)
