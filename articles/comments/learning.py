"""What the layers learn from decisions, and how right they were. All can be undone."""

from typing import Final

from .counting import add
from .history import ALL_COMMENTS
from .layers.bayes import words_of
from .layers.pipeline import UNSCORED
from .models import LayerScore, ReaderComment, Status, WordCount, Writer

# What a decision teaches. The bin is for comments that are no spam, but not wanted.
_COLUMNS: Final = {Status.PUBLISHED: "published", Status.SPAM: "spam"}
_NOTHING: Final = {"published": 0, "spam": 0}


def learn(comment: ReaderComment, before: Status, after: Status) -> None:
    """Take back what the status before taught, and learn from the one after.

    Call it in the transaction of the decision; learning the other way round undoes it.
    """
    change = dict(_NOTHING)
    for status, number in ((before, -1), (after, 1)):
        if status in _COLUMNS:
            change[_COLUMNS[status]] += number
    if change == _NOTHING:
        return
    words = {ALL_COMMENTS, *words_of(comment.body)}
    add(WordCount, ("word",), {(word,): change for word in words})
    if comment.email_key:
        add(Writer, ("email_key",), {(comment.email_key,): change})
    score = {"right": change["spam"], "wrong": change["published"]}
    codes = {found["code"] for found in comment.held_for} - UNSCORED
    add(LayerScore, ("code",), {(code,): score for code in codes})


def forget(comment: ReaderComment) -> None:
    """Take a comment's words out of the counts; what layers were right about stays."""
    column = _COLUMNS.get(Status(comment.status))
    if column:
        change = {**_NOTHING, column: -1}
        words = {ALL_COMMENTS, *words_of(comment.body)}
        add(WordCount, ("word",), {(word,): change for word in words})
        # A word that nobody's comment holds any more could be somebody's name.
        WordCount.objects.filter(word__in=words, published=0, spam=0).delete()
