"""What the report of an import says of each source."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from django.urls import reverse

from importers.cleaning.document import Document, Figure, Gallery
from importers.writing.pictures import PicturesBeside


class Outcome(StrEnum):
    """What happened to one source."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    PUBLISHED = "published"
    CONFLICT = "edited here"
    CHECKED = "checked"
    FAILED = "failed"


@dataclass(slots=True)
class ItemReport:
    """One line of the report; `blocks` counts by type, `removed` is the ledger.

    `comments` counts those found in the post, `comments_added` those that are new here,
    `comments_known` those that were here.
    """

    source: str
    outcome: Outcome
    title: str = ""
    title_origin: str = ""
    page: int | None = None
    published: bool = False
    edit_url: str = ""
    blocks: dict[str, int] = field(default_factory=dict)
    pictures_to_supply: int = 0
    comments: int = 0
    comments_added: int = 0
    comments_known: int = 0
    removed: list[dict[str, str]] = field(default_factory=list)
    suggestions: int = 0
    warnings: list[str] = field(default_factory=list)
    error: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the line as JSON-compatible values."""
        return asdict(self)


def report_of(path: Path, outcome: Outcome, document: Document) -> ItemReport:
    """Count what was found in the file at `path`."""
    pictures = PicturesBeside(path)
    return ItemReport(
        str(path),
        outcome,
        title=document.title,
        title_origin=document.title_origin,
        blocks=dict(Counter(block.type for block in document.blocks)),
        pictures_to_supply=sum(
            not (figure.src and pictures.has(figure.src))
            for figure in _figures(document)
        ),
        comments=_count(document.comments),
        removed=document.to_dict()["removed"],
        suggestions=len(document.suggestions),
        warnings=[warning.message for warning in document.warnings],
    )


def _figures(document: Document) -> Iterator[Figure]:
    if document.lead_image:
        yield document.lead_image
    for block in document.blocks:
        if isinstance(block, Figure):
            yield block
        elif isinstance(block, Gallery):
            yield from block.figures


def _count(comments: Any) -> int:
    return sum(1 + _count(comment.replies) for comment in comments)


def with_page(report: ItemReport, page: Any) -> ItemReport:
    """Add where the page is, if there is one."""
    if page:
        report.page = page.pk
        report.published = page.live
        report.edit_url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return report
