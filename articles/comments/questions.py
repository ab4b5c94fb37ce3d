"""The question of a form: signed, bound to its place, valid for a day.

Nothing is stored when one is asked, so that reading never writes. That each is used
once is for `flows.submit` to see: it stores the nonce with the comment.
"""

import random
import secrets
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from django.core import signing

from .captcha import (
    LANGUAGES,
    OPERATORS,
    Challenge,
    is_correct,
    make_challenge,
)
from .layers.attempts import Question

VALID: Final = timedelta(hours=24)
SALT: Final = "articles.comments.questions"
# Two servers' clocks may differ.
_AHEAD: Final = timedelta(minutes=5)
_LONGEST_TOKEN: Final = 1000
_NONCE_BYTES: Final = 12
_NONCE_LETTERS: Final = 16
_OPERANDS: Final = range(1, 10)
_STYLE_LETTERS: Final = 3
_NO_SUM: Final = (0, 0, "", "", "")
# Those below BadSignature come only with a signature of ours on something else.
_UNREADABLE: Final = (
    signing.BadSignature,
    ValueError,
    TypeError,
    OverflowError,
    OSError,
    RecursionError,
    zlib.error,
)


@dataclass(frozen=True, slots=True)
class Issued:
    """A token for a form, and the sum to show; None where none is asked."""

    token: str
    challenge: Challenge | None


@dataclass(frozen=True, slots=True)
class Examined:
    """What a token turned out to be; `nonce` is "" unless it is whole and ours."""

    question: Question
    nonce: str = ""
    first_seen: datetime | None = None
    challenge: Challenge | None = None


@dataclass(frozen=True, slots=True)
class _Token:
    nonce: str
    asked: datetime
    first_seen: datetime
    page_id: int
    reply_to: int | None
    challenge: Challenge | None


def issue(  # noqa: PLR0913 - each is signed
    page_id: int,
    reply_to: int | None,
    language: str,
    *,
    now: datetime,
    rng: random.Random | None = None,
    first_seen: datetime | None = None,
    ask: bool = True,
) -> Issued:
    """Make a token for one form.

    `first_seen` is when this reader first met the form, kept when it is shown again.
    Without `ask` the token has no sum: it is good only where none is required.
    """
    challenge = make_challenge(rng or secrets.SystemRandom(), language) if ask else None
    c = challenge
    parts = [
        secrets.token_urlsafe(_NONCE_BYTES),
        int(now.timestamp()),
        int((first_seen or now).timestamp()),
        page_id,
        reply_to or 0,
        *((c.a, c.b, c.operator, c.language, c.style) if c else _NO_SUM),
    ]
    return Issued(signing.dumps(parts, salt=SALT), challenge)


def examine(  # noqa: PLR0913 - each is compared with what was signed
    token: str,
    answer: str,
    *,
    page_id: int,
    reply_to: int | None,
    now: datetime,
    asks: bool = True,
) -> Examined:
    """Say what became of a question; never raises, and fails closed.

    `asks` tells whether a sum is required. A token without one is then `MISSING`: the
    form comes back with a question, and no word of blame.
    """
    if not token:
        return Examined(Question.MISSING)
    read = _read(token, now)
    if read is None:
        return Examined(Question.MALFORMED)
    return Examined(
        _question(read, answer, (page_id, reply_to), now=now, asks=asks),
        read.nonce,
        read.first_seen,
        read.challenge,
    )


def _question(
    read: _Token,
    answer: str,
    place: tuple[int, int | None],
    *,
    now: datetime,
    asks: bool,
) -> Question:
    if (read.page_id, read.reply_to) != place:
        return Question.ELSEWHERE
    if now - read.asked > VALID:
        return Question.EXPIRED
    if not asks:
        return Question.NOT_ASKED
    if read.challenge is None:
        return Question.MISSING
    if not answer.strip():
        return Question.EMPTY
    is_right = is_correct(answer, read.challenge)
    return Question.ANSWERED if is_right else Question.WRONG


def _read(token: str, now: datetime) -> _Token | None:
    if len(token) > _LONGEST_TOKEN:
        return None
    try:
        parts = signing.loads(token, salt=SALT)
        read = _token(*parts)
    except _UNREADABLE:
        return None
    return read if read and read.asked <= now + _AHEAD else None


def _token(
    nonce: Any,
    asked: Any,
    first_seen: Any,
    page_id: Any,
    reply_to: Any,
    *challenge: Any,
) -> _Token | None:
    numbers = (asked, first_seen, page_id, reply_to)
    if not all(type(number) is int for number in numbers):
        return None
    if type(nonce) is not str or len(nonce) != _NONCE_LETTERS:
        return None
    has_sum = challenge != _NO_SUM
    if has_sum and not _is_sum(*challenge):
        return None
    return _Token(
        nonce,
        datetime.fromtimestamp(asked, UTC),
        datetime.fromtimestamp(first_seen, UTC),
        page_id,
        reply_to or None,
        Challenge(*challenge) if has_sum else None,
    )


def _is_sum(a: Any, b: Any, operator: Any, language: Any, style: Any) -> bool:
    return (
        type(a) is type(b) is int
        and a in _OPERANDS
        and b in _OPERANDS
        and operator in OPERATORS
        and language in LANGUAGES
        and type(style) is str
        and len(style) == _STYLE_LETTERS
    )
