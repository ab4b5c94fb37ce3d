"""Document → readers' comments, where the site has the app for them."""

from dataclasses import dataclass, field
from typing import Any, Final

from django.apps import apps

from importers.cleaning.document import Document

_APP: Final = "articles.comments"
_WAITING: Final = (
    "Its comments wait until the site has the app for them: add articles.comments to "
    "INSTALLED_APPS, then import the post again."
)


@dataclass(slots=True)
class WrittenComments:
    """How many are new here, how many were here, and sentences to look at."""

    added: int = 0
    known: int = 0
    notes: list[str] = field(default_factory=list)


def write_comments(document: Document, page: Any) -> WrittenComments:
    """Store the comments of a post with its page; those that are here stay as they are.

    A post that took no comments any more takes none here, until an editor opens it.
    Call it inside a transaction.
    """
    if not document.comments and document.comments_open is not False:
        return WrittenComments()
    if not apps.is_installed(_APP):
        return WrittenComments(notes=[_WAITING] if document.comments else [])
    # Its models are of an app that may be absent.
    from .threads import add_threads  # noqa: PLC0415

    counts, notes = add_threads(document, page)
    return WrittenComments(counts.added, counts.known, notes)
