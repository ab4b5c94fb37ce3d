"""The question of a form: signed, bound to its place, valid for a day."""

import random
import zlib
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
        [*WHOLE[:5], 5.0, *WHOLE[6:]],
        [*WHOLE[:6], True, *WHOLE[7:]],
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


def signed(payload: str) -> str:
    return signing.TimestampSigner(salt=SALT).sign(payload)


@pytest.mark.parametrize(
    "payload",
    [
        "",
        ".",
        ".no-zlib",
        "not base64 é",
        signing.b64_encode(b"no JSON").decode(),
        signing.b64_encode(b"\xff\xfe").decode(),
        signing.b64_encode(b"[" + b"9" * 600 + b"]").decode(),
        "." + signing.b64_encode(zlib.compress(b"[" * 100_000)).decode(),
        "." + signing.b64_encode(zlib.compress(b"[" + b"9" * 9000 + b"]")).decode(),
    ],
)
def test_a_signature_of_ours_on_something_else_is_none(payload: str) -> None:
    found = examine(signed(payload), "15", **PLACE, now=NOW)

    assert found.question is Question.MALFORMED


numbers = st.integers(-(10**40), 10**40)
no_containers = st.none() | st.booleans() | st.floats() | numbers | st.text()
anything = st.recursive(
    no_containers,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=15,
)


@given(anything | st.lists(anything, min_size=10, max_size=10))
def test_whatever_is_signed_is_no_question_and_does_not_raise(parts: Any) -> None:
    token = signing.dumps(parts, salt=SALT, compress=True)

    assert examine(token, "15", **PLACE, now=NOW).question is Question.MALFORMED


@given(st.integers(1, 6), anything.filter(lambda part: type(part) is not int))
def test_where_a_number_belongs_nothing_else_passes(place: int, part: Any) -> None:
    token = signing.dumps([*WHOLE[:place], part, *WHOLE[place + 1 :]], salt=SALT)

    assert examine(token, "15", **PLACE, now=NOW).question is Question.MALFORMED


@given(
    st.sampled_from([0, 7, 8, 9]), anything.filter(lambda part: type(part) is not str)
)
def test_where_text_belongs_nothing_else_passes(place: int, part: Any) -> None:
    token = signing.dumps([*WHOLE[:place], part, *WHOLE[place + 1 :]], salt=SALT)

    assert examine(token, "15", **PLACE, now=NOW).question is Question.MALFORMED


def test_an_old_token_that_is_whole_has_only_expired() -> None:
    token = signing.dumps(WHOLE, salt=SALT)

    assert examine(token, "15", **PLACE, now=NOW).question is Question.EXPIRED


@pytest.mark.parametrize("answer", ["\x00", "\ud800", "9" * 5000, "½", "-", "🖐"])
def test_no_answer_raises(answer: str) -> None:
    found = examine(asked().token, answer, **PLACE, now=NOW)

    assert found.question is Question.WRONG


@given(
    st.integers(1, 2**31),
    st.none() | st.integers(1, 2**31),
    st.sampled_from(["en", "pt-BR", "ar", "fi", "", "x" * 200]),
)
def test_what_was_issued_is_read_again(
    page: int, reply_to: int | None, language: str
) -> None:
    issued = issue(page, reply_to, language, now=NOW)

    found = examine(
        issued.token, right(issued), page_id=page, reply_to=reply_to, now=NOW
    )

    assert found.question is Question.ANSWERED
    assert found.challenge == issued.challenge


def test_a_reply_is_not_answered_by_the_question_of_its_page() -> None:
    issued = asked(reply_to=3)

    found = examine(issued.token, right(issued), **PLACE, now=NOW)

    assert found.question is Question.ELSEWHERE


def test_a_token_for_another_purpose_is_none() -> None:
    token = signing.dumps(WHOLE, salt="something else")

    assert examine(token, "15", **PLACE, now=NOW).question is Question.MALFORMED


@given(st.text(st.characters(), max_size=300))
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
