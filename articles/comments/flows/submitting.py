"""A reader sends a comment.

Reading comes first, outside any transaction; then one short transaction stores the
comment, spends its question, counts it and posts its mail, so that an answer given to a
reader is never lost, and a question that is spent has its comment.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from django.db import IntegrityError, transaction

from articles.comments import (
    counters,
    days,
    judges,
    moderator_mail,
    outbox,
    questions,
    rendering,
    signals,
)
from articles.comments.addresses import email_key
from articles.comments.checking import active_layers
from articles.comments.history import DatabaseHistory
from articles.comments.layers import pipeline
from articles.comments.layers.attempts import Attempt, Question
from articles.comments.layers.near_repeat import sketch
from articles.comments.layers.verdicts import Hold
from articles.comments.models import (
    CommentSettings,
    CommentThread,
    MailKind,
    QuestionFor,
    ReaderComment,
    SpentChallenge,
    Status,
)
from articles.comments.opening import opening
from articles.comments.prepared import Prepared
from articles.comments.targets import Target

from .outcomes import Asked, Outcome, Refused, Stored, Submission

# The same words again within this time are one comment sent twice.
TWICE: Final = timedelta(days=30)


def submit(target: Target, sent: Submission, *, now: datetime) -> Outcome:
    """Take a comment, ask again, or say why not; never publish what was not trusted."""
    settings = CommentSettings.of(target.site_id)
    thread = next(iter(_THREAD.objects(target.page_id)), None)
    if not opening(thread, target, settings, now=now).is_open:
        return Refused("closed")
    parent = _parent(thread, sent.reply_to)
    if sent.reply_to and parent is None:
        return Refused("parent_gone")
    return _Arrival(target, sent, now, settings, thread, parent).outcome()


@dataclass(slots=True)
class _Arrival:
    """A comment on its way in, to an open thread, below `parent` or none."""

    target: Target
    sent: Submission
    now: datetime
    settings: CommentSettings
    thread: CommentThread | None
    parent: ReaderComment | None
    history: DatabaseHistory = field(init=False)
    nonce: str = field(init=False)
    first_seen: datetime | None = field(init=False)

    def __post_init__(self) -> None:
        self.history = DatabaseHistory(
            network=self.sent.network,
            email_key=email_key(self.sent.email),
            now=self.now,
        )

    def outcome(self) -> Outcome:
        examined = self._examined()
        self.nonce, self.first_seen = examined.nonce, examined.first_seen
        spent_by = _spent_by(self.nonce)
        if first := self._same(spent_by):
            return first
        question = Question.SPENT if spent_by else examined.question
        attempt = self._attempt(question)
        judged = pipeline.judge(attempt, self.history, active_layers())
        if judged.ask:
            return Asked(judged.ask.code)
        if twin := self._twin():
            return Stored(twin, is_new=False)
        return self._stored(attempt, judged.holds)

    def _examined(self) -> questions.Examined:
        return questions.examine(
            self.sent.token,
            self.sent.answer,
            page_id=self.target.page_id,
            reply_to=self.sent.reply_to,
            now=self.now,
            asks=_asks(self.settings, self.history),
        )

    def _attempt(self, question: Question) -> Attempt:
        seen = self.first_seen
        return Attempt(
            body=self.sent.body,
            name=self.sent.name,
            email=self.sent.email,
            question=question,
            trap=self.sent.trap,
            seconds_open=(self.now - seen).total_seconds() if seen else None,
            language=self.target.language,
            now=self.now,
            looks_for=self.settings.looks_for,
        )

    def _same(self, spent_by: Sequence[int | None]) -> Stored | None:
        """A double click shows what the first one did."""
        words = {"body": self.sent.body, "name": self.sent.name}
        for pk in spent_by:
            comment = ReaderComment.objects.filter(pk=pk or 0, **words).first()
            if comment:
                return Stored(comment, is_new=False)
        return None

    def _twin(self) -> ReaderComment | None:
        """The same words by the same name and address, in the same place, before."""
        if self.thread is None:
            return None
        same = _SAME.rows(
            self.thread.pk,
            email_key(self.sent.email),
            self.sent.name,
            self.sent.body,
            self.now - TWICE,
        )
        # Nearly always there is none: the id alone is asked for.
        found = [pk for pk, parent in same if parent == self.sent.reply_to]
        return ReaderComment.objects.get(pk=found[0]) if found else None

    def _stored(self, attempt: Attempt, holds: tuple[Hold, ...]) -> Outcome:
        comment = self._comment()
        comment.held_for = [{"code": h.code, "data": dict(h.data)} for h in holds]
        comment.is_urgent = signals.is_urgent(comment)
        comment.status = self._status(attempt, holds)
        try:
            with transaction.atomic():
                self._store(comment, attempt)
        except IntegrityError:
            # Somebody, or the same press once more, spent the question meanwhile.
            spent_by = _spent_by(self.nonce)
            if not spent_by:
                raise
            return self._same(spent_by) or Asked(Question.SPENT.value)
        return Stored(comment)

    def _comment(self) -> ReaderComment:
        parent, sent = self.parent, self.sent
        return ReaderComment(
            parent=parent,
            root_id=parent.conversation_id if parent else None,
            depth=parent.depth + 1 if parent else 0,
            name=sent.name,
            email=sent.email,
            email_key=email_key(sent.email),
            body=sent.body,
            sketch=sketch(sent.body),
            language=self.target.language,
            follows_replies=sent.follows_replies and bool(sent.email),
            created=self.now,
        )

    def _status(self, attempt: Attempt, holds: tuple[Hold, ...]) -> Status:
        """Decide where the comment waits, or that it need not: only trust publishes."""
        if attempt.question is Question.EMPTY and self.sent.email:
            return Status.UNCONFIRMED
        if any(hold.suggests_spam for hold in holds):
            return Status.SPAM
        writer, enough = self.history.writer(), self.settings.trusted_after
        is_trusted = writer.confirmed and not writer.spam
        if enough and is_trusted and writer.published >= enough and not holds:
            return Status.PUBLISHED
        return Status.WAITING

    def _store(self, comment: ReaderComment, attempt: Attempt) -> None:
        if self.thread is None:
            self.thread, _ = CommentThread.objects.get_or_create(
                page_id=self.target.page_id
            )
        comment.thread = self.thread
        comment.save(force_insert=True)
        signals.keep(comment, is_new=True)
        if self.nonce:
            SpentChallenge.objects.create(
                nonce=self.nonce, comment=comment, spent=comment.created
            )
        self.history.note(unanswered=attempt.question is Question.EMPTY)
        if comment.status == Status.UNCONFIRMED:
            outbox.post(MailKind.CONFIRM, comment, comment)
        if comment.status == Status.PUBLISHED:
            rendering.store(comment, self.target)
            outbox.tell_of_reply(comment)
        if comment.status == Status.WAITING:
            moderator_mail.tell(comment)
            transaction.on_commit(partial(judges.ask_about, comment.pk))
        # Last: on PostgreSQL these rows are what other writers wait for.
        days.count_received(comment.created)
        counters.count_new(comment)


def _parent(thread: CommentThread | None, pk: int | None) -> ReaderComment | None:
    """The comment to reply to, if readers see it in this thread."""
    if thread is None or pk is None:
        return None
    return thread.comments.filter(pk=pk, status=Status.PUBLISHED).first()


def _asks(settings: CommentSettings, history: DatabaseHistory) -> bool:
    if settings.question_for == QuestionFor.UNKNOWN:
        writer = history.writer()
        return not (writer.confirmed and writer.published and not writer.spam)
    return bool(settings.question_for == QuestionFor.ALL)


def _spent_by(nonce: str) -> Sequence[int | None]:
    """The id of the comment that spent a question; empty if none has."""
    if not nonce:
        return ()
    return [pk for (pk,) in _SPENT.rows(nonce)]


_SPENT: Final = Prepared(
    lambda nonce: SpentChallenge.objects.filter(pk=nonce).values_list("comment_id"),
    "a nonce",
)
_THREAD: Final = Prepared(lambda page: CommentThread.objects.filter(page_id=page), -1)
_SAME: Final = Prepared(
    lambda thread, key, name, body, after: ReaderComment.objects.filter(
        thread_id=thread,
        email_key=key,
        name=name,
        body=body,
        created__gt=after,
        status__in=[Status.UNCONFIRMED, Status.WAITING, Status.PUBLISHED],
    ).values_list("pk", "parent_id"),
    -1,
    "a key",
    "a name",
    "a text",
    datetime(2000, 1, 1, tzinfo=UTC),
)
