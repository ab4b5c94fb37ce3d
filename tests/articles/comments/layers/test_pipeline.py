"""The layers in their order, and what holds for each of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from inspect import getdoc

import pytest

from articles.comments.layers import pipeline
from articles.comments.layers.attempts import Attempt, History, Question, WriterRecord
from articles.comments.layers.pipeline import CONTENT, LAYERS, Judged, Layer, judge
from articles.comments.layers.sentences import Counted, Sentence
from articles.comments.layers.verdicts import AskAgain, Hold, Verdict

from .remembered import NEW_SITE, Remembered, attempt


@dataclass
class Says:
    """A layer that always says the same."""

    verdict: Verdict
    SENTENCES: Mapping[str, Sentence]

    def examine(self, attempt: Attempt, history: History) -> Verdict:
        return self.verdict


class Fails:
    """A layer that must not be reached."""

    SENTENCES: Mapping[str, Sentence] = {}

    def examine(self, attempt: Attempt, history: History) -> Verdict:
        raise AssertionError("it was asked")


def test_the_layers_stand_in_the_order_of_their_numbers() -> None:
    numbers = [str(getdoc(layer)).split()[0] for layer in LAYERS]

    assert numbers == [
        *("1.", "2.", "3.", "4.", "5.", "6.", "7."),
        *("8a.", "8b.", "8c.", "8d.", "8e.", "8f.", "9.", "10.", "11."),
    ]


@pytest.mark.parametrize("layer", LAYERS)
def test_each_layer_says_what_it_stops_what_it_costs_and_to_what_it_is_blind(
    layer: pipeline.Layer,
) -> None:
    text = str(getdoc(layer))

    assert re.search(r"^(Stops|Shows) ", text, re.MULTILINE)
    assert re.search(r"^Costs ", text, re.MULTILINE)
    assert re.search(r"^Blind ", text, re.MULTILINE)


def test_codes_are_of_one_layer_each() -> None:
    codes = [code for layer in LAYERS for code in layer.SENTENCES]

    assert len(codes) == len(set(codes))
    assert all(len(code) <= 40 for code in codes)


def test_the_first_that_asks_again_ends_it_and_nothing_else_is_said() -> None:
    layers: list[Layer] = [
        Says(Hold("one"), {}),
        Says(AskAgain("two"), {}),
        Fails(),
    ]

    assert judge(attempt(), NEW_SITE, layers) == Judged(AskAgain("two"), ())


def test_all_that_hold_are_heard() -> None:
    layers = [Says(Hold("one"), {}), Says(None, {}), Says(Hold("two"), {})]

    assert judge(attempt(), NEW_SITE, layers) == Judged(
        None, (Hold("one"), Hold("two"))
    )


def test_an_honest_first_comment_is_held_for_that_alone() -> None:
    judged = judge(attempt(), NEW_SITE)

    assert judged == Judged(None, (Hold("first_comment"),))


def test_a_trusted_person_is_held_for_nothing() -> None:
    history = Remembered(record=WriterRecord(confirmed=True, published=2))

    assert judge(attempt(), history) == Judged(None, ())


@pytest.mark.parametrize(
    "question", set(Question) - {Question.ANSWERED, Question.NOT_ASKED, Question.EMPTY}
)
def test_no_bad_question_passes_whoever_sends_it(question: Question) -> None:
    history = Remembered(record=WriterRecord(confirmed=True, published=9))

    judged = judge(attempt(question=question), history)

    assert judged == Judged(AskAgain(question.value), ())


@pytest.mark.parametrize("layer", [*CONTENT, *pipeline.PERSON])
@pytest.mark.parametrize(
    "body", ["", "x" * 5000, "https://a.example " * 50, "<a href=x>", "\u202e\ud800"]
)
def test_a_sign_in_the_content_never_asks_again(
    layer: pipeline.Layer, body: str
) -> None:
    assert not isinstance(layer.examine(attempt(body), NEW_SITE), AskAgain)


@pytest.mark.parametrize(
    "sentence",
    [
        sentence
        for layer in LAYERS
        for sentence in layer.SENTENCES.values()
        if isinstance(sentence, Counted)
    ],
)
def test_a_sentence_in_two_numbers_names_the_one_that_decides(
    sentence: Counted,
) -> None:
    assert f"%({sentence.number})s" in sentence.many


def test_what_is_said_of_everybody_is_not_scored() -> None:
    assert {"first_comment", "no_address", "unanswered"} <= pipeline.UNSCORED
    assert pipeline.codes(LAYERS) >= pipeline.UNSCORED
    assert not {"new_link", "blocked", "bayes"} & pipeline.UNSCORED
