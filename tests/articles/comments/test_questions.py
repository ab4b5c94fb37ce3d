"""The question of a form: signed, bound to its place, valid for a day."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import signing
from hypothesis import given
from hypothesis import strategies as st

from articles.comments.captcha import answer_of
from articles.comments.layers.attempts import Question
from articles.comments.questions import SALT, Issued, examine, issue

NOW = datetime(2026, 5, 14, 9, 12, tzinfo=UTC)
PLACE: dict[str, Any] = {"page_id": 7, "reply_to": None}


def asked(**given: Any) -> Issued:
    fields = {"page_id": 7, "reply_to": None, "language": "en", "now": NOW}
    return issue(**{**fields, "rng": random.Random(3), **given})


def right(issued: Issued) -> str:
    assert issued.challenge is not None
    return str(answer_of(issued.challenge))


def test_the_right_answer_is_taken() -> None:
    issued = asked()

    found = examine(issued.token, right(issued), **PLACE, now=NOW)

    assert found.question is Question.ANSWERED
    assert found.first_seen == NOW
    assert found.challenge == issued.challenge
    assert 0 < len(found.nonce) <= 32


@pytest.mark.parametrize(
    ("answer", "question"),
    [("1000", Question.WRONG), ("", Question.EMPTY), (" \t", Question.EMPTY)],
)
def test_other_answers(answer: str, question: Question) -> None:
    assert examine(asked().token, answer, **PLACE, now=NOW).question is question


@pytest.mark.parametrize(
    ("hours", "question"), [(23.9, Question.ANSWERED), (24.1, Question.EXPIRED)]
)
def test_a_question_is_good_for_a_day(hours: float, question: Question) -> None:
    issued = asked()
    later = NOW + timedelta(hours=hours)

    assert examine(issued.token, right(issued), **PLACE, now=later).question is question


@pytest.mark.parametrize(
    "place", [{"page_id": 8, "reply_to": None}, {"page_id": 7, "reply_to": 3}]
)
def test_a_question_is_good_in_its_place_alone(place: dict[str, Any]) -> None:
    issued = asked()

    found = examine(issued.token, right(issued), **place, now=NOW)

    assert found.question is Question.ELSEWHERE


def test_a_question_from_the_future_is_none() -> None:
    issued = asked(now=NOW + timedelta(hours=1))

    found = examine(issued.token, right(issued), **PLACE, now=NOW)

    assert found.question is Question.MALFORMED


def test_a_retry_remembers_when_the_form_was_first_seen() -> None:
    earlier = NOW - timedelta(minutes=20)

    found = examine(asked(first_seen=earlier).token, "", **PLACE, now=NOW)

    assert found.first_seen == earlier


def test_where_no_sum_is_asked_a_token_without_one_does() -> None:
    issued = asked(ask=False)

    assert issued.challenge is None
    found = examine(issued.token, "", **PLACE, now=NOW, asks=False)
    assert found.question is Question.NOT_ASKED


def test_a_token_without_a_sum_is_no_way_round_one() -> None:
    found = examine(asked(ask=False).token, "15", **PLACE, now=NOW)

    assert found.question is Question.MISSING


def test_no_two_questions_have_the_same_name() -> None:
    names = {examine(asked().token, "", **PLACE, now=NOW).nonce for _ in range(200)}

    assert len(names) == 200


WHOLE = ["n" * 16, 1, 1, 7, 0, 5, 3, "x", "en", "wdw"]


@pytest.mark.parametrize(
    "parts",
    [
        None,
        [],
        {},
        "text",
        WHOLE[:-1],
        [*WHOLE, 1],
        ["short", *WHOLE[1:]],
        [1, *WHOLE[1:]],
        ["n" * 16, "1", *WHOLE[2:]],
        ["n" * 16, 10**30, *WHOLE[2:]],
        [*WHOLE[:5], 10, *WHOLE[6:]],
        [*WHOLE[:7], "/", "en", "wdw"],
        [*WHOLE[:8], "xx", "wdw"],
        [*WHOLE[:8], ["en"], "wdw"],
        [*WHOLE[:9], 3],
        [*WHOLE[:9], ""],
    ],
)
def test_a_token_of_another_make_is_none_even_if_it_is_signed(parts: Any) -> None:
    token = signing.dumps(parts, salt=SALT)

    assert examine(token, "15", **PLACE, now=NOW).question is Question.MALFORMED


def test_a_token_for_another_purpose_is_none() -> None:
    token = signing.dumps(WHOLE, salt="something else")

    assert examine(token, "15", **PLACE, now=NOW).question is Question.MALFORMED


@given(st.text(max_size=300))
def test_what_was_made_up_is_no_question(token: str) -> None:
    found = examine(token, "15", **PLACE, now=NOW)

    assert found.question in (Question.MALFORMED, Question.MISSING)
    assert found.nonce == ""


@given(st.integers(0, 200), st.characters(codec="ascii"))
def test_a_token_that_was_changed_is_none(place: int, letter: str) -> None:
    issued = asked()
    place %= len(issued.token)
    changed = issued.token[:place] + letter + issued.token[place + 1 :]

    found = examine(changed, right(issued), **PLACE, now=NOW)

    assert changed == issued.token or found.question is Question.MALFORMED


def test_a_megabyte_is_refused_at_once() -> None:
    found = examine("x" * 1_000_000, "15", **PLACE, now=NOW)

    assert found.question is Question.MALFORMED
