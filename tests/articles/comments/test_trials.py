"""Rules and layers are tried on old comments before they are used."""

from functools import partial
from typing import Any

import pytest

from articles.comments import trials
from articles.comments.flows import decide
from articles.comments.layers import bayes, links, near_repeat, words
from articles.comments.layers.near_repeat import sketch
from articles.comments.models import (
    Action,
    CommentThread,
    ReaderComment,
    Status,
    WordCount,
    WordRule,
)
from articles.comments.targets import Target
from articles.comments.trials import Trial, pattern_problem, try_layer, try_rules
from tests.articles.comments.factories import waiting


def old(target: Target, status: Status, *bodies: str) -> None:
    """Comments that were decided, without the cost of deciding them."""
    thread, _new = CommentThread.objects.get_or_create(page_id=target.page_id)
    ReaderComment.objects.bulk_create(
        ReaderComment(
            thread=thread,
            status=status,
            name="Gus",
            body=body,
            sketch=sketch(body),
            learned=status,
        )
        for body in bodies
    )


def numbers(trial: Trial) -> tuple[int, int, int, int]:
    return (trial.looked_at, trial.published, trial.spam, trial.others)


@pytest.fixture
def past(target: Target) -> None:
    old(target, Status.PUBLISHED, "My casino days are over.", "It was an occasion.")
    old(target, Status.SPAM, "Best casino!", "CASINO here", "https://a.example")
    old(target, Status.BIN, "A casino, perhaps.")
    old(target, Status.ERASED, "casino")


@pytest.mark.usefixtures("past")
def test_a_rule_is_tried_before_it_is_saved() -> None:
    (trial,) = try_rules([WordRule(kind="word", text="casino")])

    assert numbers(trial) == (6, 1, 2, 1)
    assert trial.found == 4
    assert [comment.body for comment in trial.examples][:2] == [
        "A casino, perhaps.",
        "CASINO here",
    ]
    assert not WordRule.objects.exists()


@pytest.mark.usefixtures("past")
def test_many_rules_are_tried_in_one_query(django_assert_num_queries: Any) -> None:
    rules = [WordRule(kind="pattern", text=f"casino{n}?") for n in range(9)]
    rules.append(WordRule(kind="domain", text="a.example"))

    with django_assert_num_queries(1):
        tried = try_rules(rules)

    assert [trial.found for trial in tried] == [4] * 9 + [1]


@pytest.mark.usefixtures("past")
def test_a_layer_is_tried_with_another_threshold() -> None:
    assert numbers(try_layer(links.examine)) == (6, 0, 1, 0)
    assert numbers(try_layer(partial(links.examine, many=1))) == (6, 0, 1, 0)


@pytest.mark.usefixtures("past")
def test_the_words_in_use_can_be_tried_together() -> None:
    WordRule.objects.create(kind="word", text="casino", in_use=True)
    WordRule.objects.create(kind="word", text="occasion", in_use=False)

    assert try_layer(words.examine).found == 4


def test_a_comment_is_compared_with_earlier_ones_only(target: Target) -> None:
    text = (
        "Each of these fourteen words stands here so that the text is long enough, yes."
    )
    old(target, Status.SPAM, text, text, text)

    assert numbers(try_layer(near_repeat.examine)) == (3, 0, 2, 0)


def test_words_are_judged_without_the_comment_they_came_from(target: Target) -> None:
    spam = [f"crypto profit number{'x' * n}" for n in range(60)]
    fair = [f"shoulder therapist thanks{'y' * n}" for n in range(60)]
    old(target, Status.SPAM, *spam, "entirely other words only once")
    old(target, Status.PUBLISHED, *fair)
    counts = {"crypto": (0, 60), "profit": (0, 60), "shoulder": (60, 0)}
    once = dict.fromkeys(["entirely", "other", "words", "only", "once"], (0, 1))
    rows = {**counts, **once, "": (60, 61)}
    WordCount.objects.bulk_create(
        WordCount(word=word, published=p, spam=s) for word, (p, s) in rows.items()
    )

    assert numbers(try_layer(bayes.examine)) == (121, 0, 60, 0)


def test_a_trial_is_bounded_in_comments_and_queries(
    target: Target, django_assert_max_num_queries: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(trials, "MOST", 100)
    old(target, Status.PUBLISHED, *(f"Thought {n} of many" for n in range(150)))

    with django_assert_max_num_queries(4):
        trial = try_layer(bayes.examine)

    assert trial.looked_at == 100


def test_nothing_is_changed_by_trying(target: Target, moderator: Any) -> None:
    decide(waiting(target), Action.APPROVE, by=moderator)
    rows = list(WordCount.objects.order_by("word").values())

    try_layer(bayes.examine)
    try_rules([WordRule(kind="word", text="elbow")])

    assert list(WordCount.objects.order_by("word").values()) == rows


def test_on_a_new_site_there_is_nothing_to_try(db: None) -> None:
    assert numbers(try_layer(bayes.examine)) == (0, 0, 0, 0)
    assert numbers(try_rules([WordRule(kind="word", text="x")])[0]) == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("casino", ""),
        ("(open", "missing )"),
        ("(a+)+$", "repeated again"),
    ],
)
def test_a_pattern_that_cannot_be_used_is_told_why(pattern: str, problem: str) -> None:
    assert problem in pattern_problem(pattern)
    assert bool(problem) is bool(pattern_problem(pattern))
