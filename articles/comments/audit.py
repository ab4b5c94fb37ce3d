"""Who did what stands in Wagtail's log as well, beside all that is done to pages.

The log names a comment by its number: neither a name nor a word of a text is in it, so
that it may stay when somebody is erased.
"""

from collections.abc import Iterable
from typing import Any, Final
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, log
from wagtail.models import ModelLogEntry

from .models import Action, CommentThread, ReaderComment

_PREFIX: Final = "article_comments"
_THREADS: Final = {
    "open": (_("Open the comments of a page"), _("Opened the comments of a page")),
    "close": (_("Close the comments of a page"), _("Closed the comments of a page")),
}


def register(actions: LogActionRegistry) -> None:
    """Tell Wagtail what these actions are called."""
    for action in Action:
        # Labels say what was done: "Published", "Marked as spam".
        actions.register_action(f"{_PREFIX}.{action}", action.label, action.label)
    for name, (label, message) in _THREADS.items():
        actions.register_action(f"{_PREFIX}.{name}", label, message)


def note(comment: ReaderComment, action: Action, by: Any) -> None:
    """Write down what somebody did with a comment, in the caller's transaction."""
    log(comment, f"{_PREFIX}.{action}", user=by, title=str(comment))


def note_many(
    comments: Iterable[ReaderComment], action: Action, by: Any, batch: UUID
) -> None:
    """Do so for one press on many, in one statement; the log keeps them together."""
    if not by:
        return
    kind = ContentType.objects.get_for_model(ReaderComment)
    now = timezone.now()
    ModelLogEntry.objects.bulk_create(
        ModelLogEntry(
            content_type=kind,
            object_id=str(comment.pk),
            label=str(comment),
            action=f"{_PREFIX}.{action}",
            user=by,
            timestamp=now,
            uuid=batch,
        )
        for comment in comments
    )


def note_thread(thread: CommentThread, by: Any) -> None:
    """Write down that somebody opened or closed the comments of a page."""
    name = "open" if thread.is_open else "close"
    log(thread, f"{_PREFIX}.{name}", user=by, title=str(thread))
