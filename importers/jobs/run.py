"""Importing files one by one: what happened to each, and nothing done twice."""

import hashlib
import logging
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import transaction

from importers.cleaning.document import Document
from importers.cleaning.errors import ImporterError
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost, read
from importers.cleaning.sites.profile import SiteProfile
from importers.sources.sites import groups_of, learn_files
from importers.writing.comments import write_comments
from importers.writing.house import house_disclaimers
from importers.writing.pages import Target, Written, publish, write
from importers.writing.pictures import PicturesBeside

from .models import ImportItem
from .reports import ItemReport, Outcome, report_of, with_page

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """How to import: below which page, live or as drafts, for real or as a check.

    With `site`, what the files of one site share is learned first, and left out.
    """

    parent: Any
    publish: bool = False
    dry_run: bool = False
    site: bool = False


def import_files(
    paths: Iterable[Path], options: Options
) -> Generator[ItemReport, None, None]:
    """Import each file in its own transaction and report it before the next is read.

    A file that cannot be read is reported as failed; the others are imported. It can be
    stopped between any two reports and called again: what is done is found unchanged.
    """
    paths = list(paths)
    known = _Help(house_disclaimers(), _profiles(paths) if options.site else {})
    for path in paths:
        try:
            yield _item(path, options, known)
        except ImporterError as error:
            yield ItemReport(str(path), Outcome.FAILED, error=error.found)
        except Exception as error:
            logger.exception("importing %s", path)
            told = f"the importer itself failed ({type(error).__name__}: {error})"
            yield ItemReport(str(path), Outcome.FAILED, error=told)


@dataclass(frozen=True, slots=True)
class _Help:
    """What is known beside the post: the house's disclaimers, the file's site."""

    disclaimers: tuple[str, ...]
    profiles: Mapping[str, SiteProfile]


def _profiles(paths: Iterable[Path]) -> dict[str, SiteProfile]:
    found: dict[str, SiteProfile] = {}
    for group in groups_of([str(path) for path in paths]):
        found |= dict.fromkeys(group.files, learn_files(group))
    return found


def _item(path: Path, options: Options, known: _Help) -> ItemReport:
    post = read(path)
    profile = known.profiles.get(str(path))
    document = clean(post, profile, house_disclaimers=known.disclaimers)
    if options.dry_run:
        return report_of(path, _foreseen(path, post), document)
    with transaction.atomic():
        report, page = _imported(path, post, document, options)
        return _with_comments(report, document, page)


def _imported(
    path: Path, post: RawPost, document: Document, options: Options
) -> tuple[ItemReport, Any]:
    source, digest = _source(path), _digest(post)
    item = _known(source, digest)
    outcome = _outcome(item, digest)
    if item and _waits_to_be_published(item, outcome, options):
        return _published(item, path, document), item.page
    if item and outcome in (Outcome.UNCHANGED, Outcome.CONFLICT):
        return with_page(report_of(path, outcome, document), item.page), item.page
    target = Target(source, options.parent, PicturesBeside(path), options.publish)
    page = item.page.specific if item and item.page else None
    written = write(document, target, page=page)
    _remember(item, source, digest, document, written)
    report = with_page(report_of(path, outcome, document), written.page)
    report.warnings += written.notes
    return report, written.page


def _with_comments(report: ItemReport, document: Document, page: Any) -> ItemReport:
    """Add comments to a page that stays as it is, too: they change nothing in it.

    They may be new below an old post, or have waited for the app that keeps them.
    """
    written = write_comments(document, page)
    report.comments_added, report.comments_known = written.added, written.known
    report.warnings += written.notes
    if written.added or written.known:
        _keep_comments_once(page)
    return report


def _keep_comments_once(page: Any) -> None:
    """Take them out of the record: who is erased with the page is to be erased here."""
    for item in ImportItem.objects.filter(page=page):
        if item.document.get("comments"):
            item.document["comments"] = []
            item.save(update_fields=["document"])


def _waits_to_be_published(
    item: ImportItem, outcome: Outcome, options: Options
) -> bool:
    is_asked_for = options.publish and outcome is Outcome.UNCHANGED
    if not is_asked_for or item.revision is None:
        return False
    page: Any = item.page
    # What was live once and is no more was withdrawn by a person, and stays so.
    is_new = page.first_published_at is None
    return is_new and page.latest_revision_id == item.revision_id


def _published(item: ImportItem, path: Path, document: Document) -> ItemReport:
    revision: Any = item.revision
    page = revision.as_object()
    problems = publish(page, revision)
    outcome = Outcome.UNCHANGED if problems else Outcome.PUBLISHED
    report = with_page(report_of(path, outcome, document), page)
    report.warnings += problems
    return report


def _foreseen(path: Path, post: RawPost) -> Outcome:
    digest = _digest(post)
    outcome = _outcome(_known(_source(path), digest), digest)
    return Outcome.CHECKED if outcome in (Outcome.CREATED, Outcome.UPDATED) else outcome


def _outcome(item: ImportItem | None, digest: str) -> Outcome:
    if item is None or item.page is None:
        return Outcome.CREATED
    if item.content_digest == digest:
        return Outcome.UNCHANGED
    if item.page.latest_revision_id != item.revision_id:
        return Outcome.CONFLICT
    return Outcome.UPDATED


def _known(source: str, digest: str) -> ImportItem | None:
    items = ImportItem.objects.select_related("page")
    same_source = items.filter(source_key=ImportItem.key_of(source)).first()
    # The same post from another folder, or by its new name, is the same post.
    return (
        same_source or items.filter(content_digest=digest, page__isnull=False).first()
    )


def _remember(
    item: ImportItem | None,
    source: str,
    digest: str,
    document: Document,
    written: Written,
) -> None:
    item = item or ImportItem(source=source, source_key=ImportItem.key_of(source))
    item.content_digest = digest
    item.document = document.to_dict()
    item.page = written.page
    item.revision = written.revision
    item.save()


def _source(path: Path) -> str:
    return str(path.resolve())


def _digest(post: RawPost) -> str:
    return hashlib.sha256(post.text.encode("utf-8", "surrogatepass")).hexdigest()
