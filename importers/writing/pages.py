"""Document → draft article page."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.blocks import StreamBlockValidationError
from wagtail.coreutils import find_available_slug

from articles.models import ArticleAuthor, ArticlePage, ArticleTopic
from importers.cleaning.document import Block, Document

from . import facts, sections
from .body import stream
from .pictures import PicturesBeside


@dataclass(frozen=True, slots=True)
class Target:
    """Where a post comes from and goes to: below `parent`, live if `publish`."""

    source: str
    parent: Any
    pictures: PicturesBeside
    publish: bool = False


@dataclass(slots=True)
class Written:
    """The page, its new revision, and sentences about what a person has to look at."""

    page: ArticlePage
    revision: Any
    notes: list[str] = field(default_factory=list)


def write(
    document: Document, target: Target, *, page: ArticlePage | None = None
) -> Written:
    """Save `document` as a new draft, or as a new revision of `page`.

    With `target.publish` the page goes live if it passes the editor's own checks; if it
    does not, it stays a draft and the notes say why. Call it inside a transaction.
    """
    notes: list[str] = []
    page = page or ArticlePage(live=False)
    _fill(page, document, target, notes)
    _relate(page, document, target)
    if page.pk is None:
        page.slug = find_available_slug(target.parent, facts.slug(document))
        target.parent.add_child(instance=page)
    revision = page.save_revision(log_action=True, clean=False)
    problems = publish(page, revision) if target.publish else []
    return Written(page, revision, [*notes, *problems, *target.pictures.problems])


def publish(page: ArticlePage, revision: Any) -> list[str]:
    """Publish a draft, the content of `revision`, if the editor's checks let it pass.

    Returns: sentences that say why it stays a draft; none if it is live.
    """
    problems = list(_problems(page))
    if not problems:
        revision.publish()
        page.refresh_from_db(fields=["live"])
    return problems


def _fill(
    page: ArticlePage, document: Document, target: Target, notes: list[str]
) -> None:
    if not document.title:
        notes.append("No title was found: the page is named after its file.")
    name = Path(target.source).stem.replace("-", " ")
    values = {
        "title": document.title or name or "Untitled",
        "language": document.language or "",
        "source_url": document.source_url or "",
    }
    for key, value in values.items():
        setattr(page, key, _fitting(page, key, value, notes))
    page.draft_title = page.title
    page.standfirst = facts.standfirst(document)
    page.search_description = document.description or ""
    page.date_published = facts.moment(document.published) or page.date_published
    page.date_modified = facts.moment(document.modified)
    page.lead_figure = _stored(
        _lead(document, target, notes), f"{target.source}#lead", target.pictures
    )
    page.body = _stored(document.blocks, target.source, target.pictures)


def _lead(document: Document, target: Target, notes: list[str]) -> list[Block]:
    lead = document.lead_image
    if lead is None:
        return []
    if lead.src and target.pictures.has(lead.src):
        return [lead]
    # It stood in no text, so an empty frame above the article would help nobody.
    notes.append(f"The lead picture did not come with the post: {lead.src}")
    return []


def _stored(blocks: Iterable[Block], source: str, pictures: PicturesBeside) -> str:
    return json.dumps(stream(blocks, source=source, find_picture=pictures.find))


def _fitting(page: ArticlePage, name: str, value: str, notes: list[str]) -> str:
    most = page._meta.get_field(name).max_length  # noqa: SLF001
    if len(value) > most:
        notes.append(f"The {name} was cut to {most} characters; the whole: {value}")
    return value[:most]


def _relate(page: ArticlePage, document: Document, target: Target) -> None:
    where = {"beside": target.parent, "publish": target.publish}
    authors = sections.authors([document.author] if document.author else [], **where)
    page.article_authors.set(
        ArticleAuthor(author=author, sort_order=number)
        for number, author in enumerate(authors)
    )
    page.article_topics.set(
        ArticleTopic(topic=topic, sort_order=number)
        for number, topic in enumerate(sections.topics(document.topics, **where))
    )
    page.tags.set([tag[:100] for tag in document.tags])


def _problems(page: ArticlePage) -> Iterator[str]:
    for name in ("lead_figure", "body"):
        value = getattr(page, name)
        try:
            value.stream_block.clean(value)
        except StreamBlockValidationError as error:
            for number in error.block_errors or ():
                kind = value[int(number)].block.label
                yield f"Stays a draft: block {int(number) + 1} ({kind}) needs more."
            for told in error.non_block_errors or ():
                yield f"Stays a draft: {told}"
    try:
        page.full_clean(exclude=["lead_figure", "body"])
    except ValidationError as error:
        yield f"Stays a draft: {' '.join(error.messages)}"
