"""All that a page shows of its comments, gathered once for a request."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from . import listing
from .models import CommentSettings, CommentThread, QuestionPlace
from .opening import Opening, opening
from .rendering import day
from .targets import Target, get_target

_LARGEST_ID = 2**63 - 1


@dataclass
class Discussion:
    """The thread of a page, whether it has one yet or not."""

    target: Target
    thread: CommentThread | None
    settings: CommentSettings
    after: int | None = None

    @cached_property
    def opening(self) -> Opening:
        return opening(self.thread, self.target, self.settings, now=timezone.now())

    @property
    def closed_on(self) -> str:
        """The day on which it was closed, "" where that is not known."""
        closed_at = self.opening.closed_at
        return day(closed_at) if closed_at else ""

    @cached_property
    def conversations(self) -> listing.Conversations:
        if self.thread is None or not self.thread.conversations:
            return listing.NOTHING
        return listing.conversations(self.thread, self.target, after=self.after)

    @property
    def count(self) -> int:
        """How many comments readers see, tombstones not counted."""
        return self.thread.published if self.thread else 0

    @property
    def total(self) -> int:
        """How many conversations there are."""
        return self.thread.conversations if self.thread else 0

    @property
    def is_paged(self) -> bool:
        return self.total > self.conversations.shown

    @property
    def asks_in_page(self) -> bool:
        return self.settings.question_place == QuestionPlace.INLINE

    def address(self, name: str, **parts: Any) -> str:
        """The address of one of the pages round the comments."""
        return reverse(f"comments:{name}", kwargs={"path": self.target.path, **parts})

    @property
    def form_url(self) -> str:
        return self.address("form")

    @property
    def question_url(self) -> str:
        return self.address("question")

    @property
    def feed_url(self) -> str:
        return self.address("feed")


def discussion_of(page: Any, request: HttpRequest) -> Discussion | None:
    """Give the discussion of a page, None if it takes no comments; once a request."""
    kept: dict[int, Discussion | None] = request.__dict__.setdefault("discussions", {})
    pk = getattr(page, "pk", None)
    if pk is None:
        return None
    if pk not in kept:
        target = get_target(page)
        kept[pk] = discussion(target, request) if target else None
    return kept[pk]


def discussion(target: Target, request: HttpRequest) -> Discussion:
    """Look up thread and settings of a target."""
    return Discussion(
        target,
        _thread(target),
        CommentSettings.of(target.site_id, with_policy=True),
        as_id(request.GET.get("after")),
    )


def _thread(target: Target) -> CommentThread | None:
    """A page that was fetched with its thread costs no query."""
    thread: CommentThread | None = getattr(target.page, "comment_thread", None)
    return thread


def as_id(text: str | None) -> int | None:
    """Read an id from an address; None for anything else."""
    if not text or not text.isascii() or not text.isdecimal():
        return None
    number = int(text[:30])
    return number if 0 < number <= _LARGEST_ID else None
