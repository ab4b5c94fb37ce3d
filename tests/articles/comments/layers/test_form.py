"""Layers 1 to 7: signs of how the form was sent."""

import pytest

from articles.comments.layers import (
    answer,
    haste,
    place,
    presence,
    rate,
    single_use,
    trap,
)
from articles.comments.layers.attempts import Question
from articles.comments.layers.pipeline import Layer
from articles.comments.layers.verdicts import AskAgain, Hold

from .remembered import NEW_SITE, Remembered, attempt


@pytest.mark.parametrize(
    ("layer", "question"),
    [
        (presence, Question.MISSING),
        (presence, Question.MALFORMED),
        (place, Question.ELSEWHERE),
        (place, Question.EXPIRED),
        (single_use, Question.SPENT),
        (answer, Question.WRONG),
    ],
)
def test_a_question_that_is_not_good_is_asked_again(
    layer: Layer, question: Question
) -> None:
    sent = attempt(question=question)

    assert layer.examine(sent, NEW_SITE) == AskAgain(question.value)


@pytest.mark.parametrize("question", [Question.ANSWERED, Question.NOT_ASKED])
@pytest.mark.parametrize("layer", [presence, place, single_use, answer])
def test_a_good_question_passes(layer: Layer, question: Question) -> None:
    assert layer.examine(attempt(question=question), NEW_SITE) is None


@pytest.mark.parametrize("layer", [presence, place, single_use])
def test_an_empty_answer_is_for_the_layer_of_answers(layer: Layer) -> None:
    assert layer.examine(attempt(question=Question.EMPTY), NEW_SITE) is None


@pytest.mark.parametrize("before", [0, 1, answer.MOST_UNANSWERED - 1])
def test_an_empty_answer_waits_for_a_person(before: int) -> None:
    sent = attempt(question=Question.EMPTY)

    verdict = answer.examine(sent, Remembered(unanswered=before))

    assert verdict == Hold("unanswered")


def test_too_many_empty_answers_of_one_network_are_asked_again() -> None:
    sent = attempt(question=Question.EMPTY)
    history = Remembered(unanswered=answer.MOST_UNANSWERED)

    assert answer.examine(sent, history) == AskAgain("unanswered_often")


def test_an_answer_counts_where_others_left_it_empty() -> None:
    history = Remembered(unanswered=answer.MOST_UNANSWERED)

    assert answer.examine(attempt(), history) is None


@pytest.mark.parametrize("filled", ["x", "https://pills.example", "0", "名"])
def test_a_filled_trap_asks_again(filled: str) -> None:
    assert trap.examine(attempt(trap=filled), NEW_SITE) == AskAgain("trap")


@pytest.mark.parametrize("empty", ["", " ", "\n", "\u00a0"])
def test_a_trap_with_nothing_in_it_passes(empty: str) -> None:
    assert trap.examine(attempt(trap=empty), NEW_SITE) is None


@pytest.mark.parametrize(("open_for", "shown"), [(0.0, 0), (1.2, 1), (2.99, 2)])
def test_what_is_sent_at_once_waits(open_for: float, shown: int) -> None:
    verdict = haste.examine(attempt(seconds_open=open_for), NEW_SITE)

    assert verdict == Hold("haste", {"seconds": shown})


def test_a_clock_that_was_put_back_is_no_negative_time() -> None:
    verdict = haste.examine(attempt(seconds_open=-7.0), NEW_SITE)

    assert verdict == Hold("haste", {"seconds": 0})


@pytest.mark.parametrize("open_for", [3.0, 4.5, 60 * 60 * 23.0, None])
def test_time_enough_or_unknown_passes(open_for: float | None) -> None:
    assert haste.examine(attempt(seconds_open=open_for), NEW_SITE) is None


@pytest.mark.parametrize("count", [1, 2, rate.MANY])
def test_a_clinic_behind_one_address_is_left_alone(count: int) -> None:
    assert rate.examine(attempt(), Remembered(sent=count)) is None


@pytest.mark.parametrize("count", [rate.MANY + 1, rate.TOO_MANY])
def test_many_from_one_network_wait(count: int) -> None:
    verdict = rate.examine(attempt(), Remembered(sent=count))

    assert verdict == Hold("rate", {"count": count})


def test_a_flood_is_asked_to_come_back() -> None:
    history = Remembered(sent=rate.TOO_MANY + 1)

    assert rate.examine(attempt(), history) == AskAgain("wait")
