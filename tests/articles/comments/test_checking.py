"""The layers of a site, its own among them, and their sentences."""

from typing import Any

import pytest
from django.utils.translation import override

from articles.comments.checking import (
    active_layers,
    ask_again,
    content_layers,
    load_layer,
    sentence_of,
    sentences,
)
from articles.comments.layers import answer, pipeline, rate, trap, trust
from articles.comments.layers.attempts import Question
from articles.comments.layers.pipeline import judge
from articles.comments.layers.verdicts import Hold
from articles.comments.models import Status
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting

from .layers.remembered import NEW_SITE, attempt

HERE = "tests.articles.comments.own_layers"


def test_without_settings_the_layers_are_ours() -> None:
    assert active_layers() == pipeline.LAYERS
    assert content_layers() == pipeline.CONTENT


def test_a_sites_own_layer_stands_before_the_one_about_the_person(
    settings: Any,
) -> None:
    settings.COMMENTS_LAYERS = [HERE]

    *_others, own, last = active_layers()

    assert last is trust
    assert own.examine(attempt("WHAT A TEXT"), NEW_SITE) == Hold(
        "shouting", {"percent": 81}
    )
    assert content_layers()[-1] is own


def test_a_sites_own_layer_holds_and_says_why(settings: Any, target: Target) -> None:
    settings.COMMENTS_LAYERS = [HERE]

    comment = waiting(target, body="THIS IS WHAT I THINK")

    comment.refresh_from_db()
    assert sentences(comment.held_for) == [
        "80 in 100 letters are capitals",
        "First comment",
    ]


@pytest.mark.parametrize("name", ["Broken", "Odd"])
def test_a_layer_at_fault_loses_no_comment(
    settings: Any, target: Target, name: str
) -> None:
    settings.COMMENTS_LAYERS = [f"{HERE}.{name}"]

    comment = waiting(target)

    comment.refresh_from_db()
    assert comment.status == Status.WAITING
    assert len(comment.held_for) == 2


def test_a_layer_that_fails_holds_for_a_person(settings: Any) -> None:
    settings.COMMENTS_LAYERS = [f"{HERE}.Broken"]

    judged = judge(attempt(), NEW_SITE, active_layers())

    said = sentences({"code": h.code, "data": h.data} for h in judged.holds)
    assert said[0] == f"A spam check of this site failed: {HERE}.Broken"


@pytest.mark.parametrize(
    "name",
    [
        "tests.articles.comments.nowhere",
        "no_such_package.layer",
        f"{HERE}.nothing",
        f"{HERE}.LongCode",
        f"{HERE}.Missing",
    ],
)
def test_what_is_no_layer_is_told_at_once(name: str) -> None:
    with pytest.raises(ImportError):
        load_layer(name)


@pytest.mark.parametrize(
    ("held_for", "said"),
    [
        ({"code": "haste", "data": {"seconds": 1}}, "Sent 1 second after opening"),
        ({"code": "haste", "data": {"seconds": 2}}, "Sent 2 seconds after opening"),
        ({"code": "first_comment"}, "First comment"),
        ({"code": "link", "data": {"domains": "a.example"}}, "Link to a.example"),
        ({"code": "near_repeat", "data": {"count": 1}}, "Nearly the same as an ea"),
        ({"code": "near_repeat", "data": {"count": 4}}, "Nearly the same as 4 ea"),
        (
            {"code": "bayes", "data": {"percent": 97, "words": "crypto, 100%"}},
            "Probably spam by its words (97 in 100): crypto, 100%",
        ),
        ({"code": "judge", "data": {"service": "Akismet"}}, "Akismet thinks"),
        # Stored by an earlier version, or by a layer that is gone.
        ({"code": "haste", "data": {}}, "Sent ? seconds after opening"),
        ({"code": "gone", "data": {"x": 1}}, "Held by a spam check that is not in"),
    ],
)
def test_a_moderator_reads_sentences(held_for: dict[str, Any], said: str) -> None:
    assert sentences([held_for])[0].startswith(said)


def test_a_sentence_comes_in_the_language_in_force() -> None:
    with override("de"):
        assert len(sentences([{"code": "first_comment", "data": {}}])) == 1


CODES = [
    *(q.value for q in Question),
    "unanswered_often",
    "wait",
    "trap",
]


@pytest.mark.parametrize("code", CODES)
def test_a_reader_reads_what_to_do_and_no_blame(code: str) -> None:
    said = ask_again(code)

    assert said
    assert not {"invalid", "submit", "user", "please", "error", "!"} & {
        word.strip(".,").lower() for word in said.split()
    }


def test_the_sentences_of_the_design_stand_word_for_word() -> None:
    assert ask_again("wrong") == (
        "The answer to the spam check is not right. Try again, ask for another, or "
        "leave it empty to confirm by email"
    )
    assert ask_again("expired") == (
        "This form was open for a long time. Check your comment and send it again"
    )


SCORED = sorted(pipeline.codes(pipeline.LAYERS) - pipeline.UNSCORED | {"judge"})


@pytest.mark.parametrize("code", SCORED)
def test_each_code_that_is_scored_has_a_name(code: str) -> None:
    assert sentence_of(code) != code


def test_layers_about_the_form_are_not_among_those_about_the_text() -> None:
    assert not {answer, rate, trap, trust} & set(content_layers())
