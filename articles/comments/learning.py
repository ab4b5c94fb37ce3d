"""What the layers learn from decisions, and how right they were. All can be undone."""

from collections.abc import Mapping
from typing import Final

from django.db.models import F

from .counting import add
from .history import ALL_COMMENTS
from .layers.bayes import words_of
from .layers.pipeline import UNSCORED
from .models import Action, LayerScore, ReaderComment, Status, WordCount, Writer

# What a decision teaches. The bin is for comments that are no spam, but not wanted.
_COLUMNS: Final = {Status.PUBLISHED: "published", Status.SPAM: "spam"}
_PEOPLES: Final = (Action.APPROVE, Action.SPAM)


def learn(
    comment: ReaderComment, before: Status, after: Status, *, is_undo: bool = False
) -> None:
    """Take back what the comment taught, and learn from where it stands now.

    Call it in the transaction of the decision, with the row locked. `comment.learned`
    says what the counts hold of it, so that imported comments, and those that trust
    published, leave them alone until a person decides; an undo goes back to that too.
    """
    lesson = str(after) if after in _COLUMNS else ""
    if is_undo and lesson and not _was_decided(comment, after):
        lesson = ""
    if lesson == comment.learned:
        return
    change = _change(comment.learned, lesson)
    _count_words(comment, change)
    if comment.email_key:
        add(Writer, ("email_key",), {(comment.email_key,): change})
    score = {"right": change["spam"], "wrong": change["published"]}
    codes = {found["code"] for found in comment.held_for} - UNSCORED
    add(LayerScore, ("code",), {(code,): score for code in codes})
    _keep(comment, lesson)


def reword(comment: ReaderComment, body: str) -> None:
    """Give a locked comment other words, and the counts with it; save it yourself."""
    if comment.learned:
        _count_words(comment, _change(comment.learned, ""))
    comment.body = body
    if comment.learned:
        _count_words(comment, _change("", comment.learned))


def teaches(status: Status) -> bool:
    """Whether the words of a comment that a person puts there are counted."""
    return status in _COLUMNS


def forget(comment: ReaderComment) -> None:
    """Take an erased comment's words out of the counts, and the trust it earned.

    What layers were right about stays, and so does that its writer sent spam.
    """
    if not comment.learned:
        return
    _count_words(comment, _change(comment.learned, ""))
    if comment.learned == Status.PUBLISHED:
        trusted = Writer.objects.filter(pk=comment.email_key, published__gt=0)
        trusted.update(published=F("published") - 1)
    _keep(comment, "")


def _was_decided(comment: ReaderComment, status: Status) -> bool:
    decided = comment.decisions.filter(action__in=_PEOPLES, undone=False)
    return bool(decided.filter(after=status).exists())


def _change(before: str, after: str) -> dict[str, int]:
    return {
        column: (after == status) - (before == status)
        for status, column in _COLUMNS.items()
    }


def _count_words(comment: ReaderComment, change: Mapping[str, int]) -> None:
    words = {ALL_COMMENTS, *words_of(comment.body)}
    add(WordCount, ("word",), {(word,): change for word in words})
    if min(change.values()) < 0:
        # A word that nobody's comment holds any more could be somebody's name.
        WordCount.objects.filter(word__in=words, published=0, spam=0).delete()


def _keep(comment: ReaderComment, lesson: str) -> None:
    comment.learned = lesson
    ReaderComment.objects.filter(pk=comment.pk).update(learned=lesson)
