"""What decisions teach the layers, and how it is taken back."""

from collections import Counter
from contextlib import suppress
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest

from articles.comments import counters, learning
from articles.comments.errors import StaleCommentError
from articles.comments.flows import decide, erase, undo
from articles.comments.flows.deciding import AFTER
from articles.comments.history import ALL_COMMENTS
from articles.comments.layers.bayes import words_of
from articles.comments.models import (
    Action,
    LayerScore,
    ReaderComment,
    Status,
    WordCount,
    Writer,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting

BODY = "See https://pills.example now, it is cheaper."


def taught() -> dict[str, Any]:
    """All that is known from decisions, but for counters at nothing."""
    words = WordCount.objects.values_list("word", "published", "spam")
    writers = Writer.objects.values_list("published", "spam")
    scores = LayerScore.objects.values_list("code", "right", "wrong")
    return {
        "words": set(words),
        "writers": {row for row in writers if any(row)},
        "scores": {(code, *row) for code, *row in scores if any(row)},
    }


NOTHING: dict[str, Any] = {"words": set(), "writers": set(), "scores": set()}


@pytest.fixture
def comment(target: Target) -> ReaderComment:
    return waiting(target, body=BODY)


def test_a_comment_that_waits_teaches_nothing(comment: ReaderComment) -> None:
    assert taught() == NOTHING


def test_spam_teaches_its_words_its_writer_and_who_was_right(
    comment: ReaderComment, moderator: Any
) -> None:
    decide(comment, Action.SPAM, by=moderator)

    now = taught()
    assert {("cheaper", 0, 1), ("@pills.example", 0, 1)} <= now["words"]
    assert (ALL_COMMENTS, 0, 1) in now["words"]
    assert now["writers"] == {(0, 1)}
    assert now["scores"] == {("link", 1, 0)}


def test_a_published_comment_shows_that_a_layer_was_wrong(
    comment: ReaderComment, moderator: Any
) -> None:
    decide(comment, Action.APPROVE, by=moderator)

    now = taught()
    assert (ALL_COMMENTS, 1, 0) in now["words"]
    assert now["writers"] == {(1, 0)}
    assert now["scores"] == {("link", 0, 1)}


def test_the_bin_teaches_nothing(comment: ReaderComment, moderator: Any) -> None:
    decide(comment, Action.BIN, by=moderator)

    assert taught() == NOTHING


@pytest.mark.parametrize("action", [Action.SPAM, Action.APPROVE])
def test_what_is_undone_was_never_taught(
    comment: ReaderComment, moderator: Any, action: Action
) -> None:
    decision = decide(comment, action, by=moderator)

    undo(decision.batch, by=moderator)

    assert taught() == NOTHING


def test_a_change_of_mind_counts_once(comment: ReaderComment, moderator: Any) -> None:
    decide(comment, Action.APPROVE, by=moderator)
    approved = taught()
    spam = decide(comment, Action.SPAM, by=moderator)

    assert taught()["writers"] == {(0, 1)}
    assert (ALL_COMMENTS, 0, 1) in taught()["words"]

    undo(spam.batch, by=moderator)
    assert taught() == approved


@pytest.mark.parametrize("action", [Action.BIN, Action.WAIT])
def test_putting_it_away_takes_back_what_it_taught(
    comment: ReaderComment, moderator: Any, action: Action
) -> None:
    decide(comment, Action.SPAM, by=moderator)

    decide(comment, action, by=moderator)

    assert taught() == NOTHING


def test_what_nobody_decided_is_not_taken_back(
    target: Target, comment: ReaderComment, moderator: Any
) -> None:
    decide(comment, Action.APPROVE, by=moderator)
    before = taught()
    trusted = waiting(target, body="See https://pills.example once more.")
    ReaderComment.objects.filter(pk=trusted.pk).update(status=Status.PUBLISHED)

    spam = decide(trusted, Action.SPAM, by=moderator)
    assert (ALL_COMMENTS, 1, 1) in taught()["words"]
    undo(spam.batch, by=moderator)

    assert taught() == before


def test_an_erased_comment_leaves_no_word_behind(
    comment: ReaderComment, moderator: Any
) -> None:
    decide(comment, Action.APPROVE, by=moderator)

    erase(comment, by=moderator)

    assert taught()["words"] == set()
    assert taught()["scores"] == {("link", 0, 1)}
    comment.refresh_from_db()
    assert comment.learned == ""


def test_an_imported_comment_that_is_erased_takes_nobody_elses_words(
    target: Target, comment: ReaderComment, moderator: Any
) -> None:
    decide(comment, Action.APPROVE, by=moderator)
    before = taught()
    imported = waiting(target, body=BODY, name="Gus")
    ReaderComment.objects.filter(pk=imported.pk).update(status=Status.PUBLISHED)

    erase(imported, by=moderator)

    assert taught() == before


def test_words_of_others_stay(
    target: Target, comment: ReaderComment, moderator: Any
) -> None:
    other = waiting(target, body="It is cheaper elsewhere.", email="gus@example.org")
    decide(comment, Action.SPAM, by=moderator)
    decide(other, Action.SPAM, by=moderator)

    erase(other, by=moderator)

    assert ("cheaper", 0, 1) in taught()["words"]
    assert not WordCount.objects.filter(word="elsewhere").exists()


def test_nobody_is_known_without_an_address(target: Target, moderator: Any) -> None:
    decide(waiting(target, email=""), Action.SPAM, by=moderator)

    assert not Writer.objects.exists()


def test_what_is_said_of_everybody_is_no_call(target: Target, moderator: Any) -> None:
    comment = waiting(target)
    assert comment.held_for == [{"code": "first_comment", "data": {}}]

    decide(comment, Action.SPAM, by=moderator)

    assert taught()["scores"] == set()


def test_the_same_lesson_twice_is_one(comment: ReaderComment) -> None:
    learning.learn(comment, Status.WAITING, Status.SPAM)
    once = taught()

    learning.learn(comment, Status.SPAM, Status.SPAM)

    assert taught() == once


def life(rng: Random, comments: list[ReaderComment], by: Any) -> list[UUID]:
    """Decide at random, some of it in one press, and take some of it back."""
    batches: list[UUID] = []
    for _step in range(15):
        batch = uuid4()
        for comment in rng.sample(comments, rng.randint(1, len(comments))):
            with suppress(StaleCommentError):
                decide(comment, rng.choice(list(AFTER)), by=by, batch=batch)
        batches.append(batch)
        for again in rng.sample(batches, rng.choice([0, 0, 0, 1])):
            undo(again, by=by)
    return batches


def learned_of_rows() -> dict[str, Any]:
    """What should be known, worked out from what each comment says it taught."""
    words: Counter[tuple[str, str]] = Counter()
    writers: Counter[tuple[str, str]] = Counter()
    for one in ReaderComment.objects.exclude(learned=""):
        words.update((word, one.learned) for word in {"", *words_of(one.body)})
        writers[one.email_key, one.learned] += 1
    return {
        "words": {(w, words[w, "published"], words[w, "spam"]) for w, _is in words},
        "writers": {
            (writers[k, "published"], writers[k, "spam"]) for k, _is in writers
        },
    }


@pytest.fixture
def several(target: Target) -> list[ReaderComment]:
    """Comments that share words, websites and writers; one was published by trust."""
    bodies = [
        BODY,
        "It is cheaper at https://pills.example and at https://oil.example, they say.",
        "Does the elbow feel cheaper than the knee?",
    ]
    comments = [waiting(target, body=body) for body in bodies]
    comments.append(
        waiting(target, body="The elbow, cheaper.", email="gus@example.org")
    )
    counters.change_status(comments[2], Status.PUBLISHED)
    return comments


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_decided_and_taken_back_the_counts_say_what_stands(
    several: list[ReaderComment], moderator: Any, seed: int
) -> None:
    batches = life(Random(seed), several, moderator)

    known = taught()
    assert {name: known[name] for name in ("words", "writers")} == learned_of_rows()

    for batch in reversed(batches):
        undo(batch, by=moderator)
    assert taught() == NOTHING
    assert set(ReaderComment.objects.values_list("learned", flat=True)) == {""}
