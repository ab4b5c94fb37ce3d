"""What the layers learn from decisions, and how right they were. All can be undone."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from django.db.models import F

from .counting import add
from .history import ALL_COMMENTS
from .layers.bayes import words_of
from .layers.pipeline import UNSCORED
from .models import (
    Action,
    Decision,
    LayerScore,
    ReaderComment,
    Status,
    WordCount,
    Writer,
)

# What a decision teaches. The bin is for comments that are no spam, but not wanted.
_COLUMNS: Final = {Status.PUBLISHED: "published", Status.SPAM: "spam"}
# Values of one statement: SQLite takes 32,766.
_AT_ONCE: Final = 5000
_PEOPLES: Final = (Action.APPROVE, Action.SPAM)


def learn(
    comment: ReaderComment, before: Status, after: Status, *, is_undo: bool = False
) -> None:
    """Take back what the comment taught, and learn from where it stands now.

    Call it in the transaction of the decision, with the row locked. `comment.learned`
    says what the counts hold of it, so that imported comments, and those that trust
    published, leave them alone until a person decides; an undo goes back to that too.
    """
    learn_many([(comment, after)], is_undo=is_undo)


def learn_many(
    decided: Sequence[tuple[ReaderComment, str]], *, is_undo: bool = False
) -> None:
    """Do so for many comments, each with where it stands now, in a few statements."""
    lessons = [(row, str(after) if after in _COLUMNS else "") for row, after in decided]
    if is_undo:
        taught = _were_decided([row for row, lesson in lessons if lesson])
        lessons = [
            (row, lesson if (row.pk, lesson) in taught else "")
            for row, lesson in lessons
        ]
    lessons = [(row, lesson) for row, lesson in lessons if row.learned != lesson]
    words, people, codes = _Changes(), _Changes(), _Changes()
    for row, lesson in lessons:
        change = _change(row.learned, lesson)
        words.note({ALL_COMMENTS, *words_of(row.body)}, change)
        people.note({row.email_key} - {""}, change)
        found = {noticed["code"] for noticed in row.held_for}
        codes.note(
            found - UNSCORED, {"right": change["spam"], "wrong": change["published"]}
        )
    _add_words(words.sums)
    add(Writer, ("email_key",), people.rows())
    add(LayerScore, ("code",), codes.rows())
    for lesson in {lesson for _row, lesson in lessons}:
        _keep([row for row, kept in lessons if kept == lesson], lesson)


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
    _keep([comment], "")


class _Changes:
    """What is added to counters, by their keys."""

    def __init__(self) -> None:
        self.sums: dict[str, Counter[str]] = {}

    def note(self, keys: Iterable[str], change: Mapping[str, int]) -> None:
        for key in keys:
            known = self.sums.setdefault(key, Counter(dict.fromkeys(change, 0)))
            for column, number in change.items():
                known[column] += number

    def rows(self) -> dict[tuple[str], Counter[str]]:
        return {(key,): change for key, change in self.sums.items()}


def _were_decided(rows: Sequence[ReaderComment]) -> set[tuple[int, str]]:
    """Give (id, status) of what people's decisions that hold have put where."""
    if not rows:
        return set()
    decided = Decision.objects.filter(
        comment__in=[row.pk for row in rows], action__in=_PEOPLES, undone=False
    )
    return set(decided.values_list("comment_id", "after"))


def _change(before: str, after: str) -> dict[str, int]:
    return {
        column: (after == status) - (before == status)
        for status, column in _COLUMNS.items()
    }


def _count_words(comment: ReaderComment, change: Mapping[str, int]) -> None:
    words = _Changes()
    words.note({ALL_COMMENTS, *words_of(comment.body)}, change)
    _add_words(words.sums)


def _add_words(sums: Mapping[str, Mapping[str, int]]) -> None:
    add(WordCount, ("word",), {(word,): change for word, change in sums.items()})
    fewer = sorted(word for word, change in sums.items() if min(change.values()) < 0)
    # A word that nobody's comment holds any more could be somebody's name.
    for start in range(0, len(fewer), _AT_ONCE):
        some = fewer[start : start + _AT_ONCE]
        WordCount.objects.filter(word__in=some, published=0, spam=0).delete()


def _keep(comments: Sequence[ReaderComment], lesson: str) -> None:
    for comment in comments:
        comment.learned = lesson
    keys = [comment.pk for comment in comments]
    ReaderComment.objects.filter(pk__in=keys).update(learned=lesson)
