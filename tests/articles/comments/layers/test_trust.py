"""Layer 11: who writes."""

import pytest

from articles.comments.layers import trust
from articles.comments.layers.attempts import WriterRecord
from articles.comments.layers.verdicts import Hold

from .remembered import NEW_SITE, Remembered, attempt

TRUSTED = WriterRecord(confirmed=True, published=3)


def test_somebody_without_an_address_waits() -> None:
    history = Remembered(record=TRUSTED)

    assert trust.examine(attempt(email=""), history) == Hold("no_address")


def test_a_first_comment_waits() -> None:
    assert trust.examine(attempt(), NEW_SITE) == Hold("first_comment")


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (WriterRecord(confirmed=True), "first_comment"),
        (WriterRecord(confirmed=False, published=9), "address_unconfirmed"),
        (WriterRecord(confirmed=True, published=9, spam=1), "spam_before"),
        (WriterRecord(confirmed=False, spam=1), "spam_before"),
    ],
)
def test_trust_is_only_for_a_confirmed_address_without_spam(
    record: WriterRecord, code: str
) -> None:
    verdict = trust.examine(attempt(), Remembered(record=record))

    assert isinstance(verdict, Hold)
    assert verdict.code == code
    assert not verdict.suggests_spam


def test_a_blocked_person_waits_in_the_second_tab() -> None:
    record = WriterRecord(confirmed=True, published=9, blocked=True)

    verdict = trust.examine(attempt(), Remembered(record=record))

    assert verdict == Hold("blocked", suggests_spam=True)


@pytest.mark.parametrize(
    "body", ["Thank you!", "It hurt.Then not.", "again https://known.example/b"]
)
def test_a_trusted_person_passes(body: str) -> None:
    known = frozenset({"known.example"})
    history = Remembered(record=TRUSTED, known_domains=known)

    assert trust.examine(attempt(body), history) is None


@pytest.mark.parametrize("host", ["new.example", "sub.known.example"])
def test_a_trusted_persons_first_link_to_a_website_waits(host: str) -> None:
    known = frozenset({"known.example"})
    sent = attempt(f"https://known.example and https://{host}")

    verdict = trust.examine(sent, Remembered(record=TRUSTED, known_domains=known))

    assert verdict == Hold("new_link", {"domain": host})


@pytest.mark.parametrize(
    "link",
    [
        "https://known.example@pills.example",
        "https://known.example:" + "x" * 300 + "@pills.example",
        "https://pills.example\\@known.example",
        "https://known.example,x.pills.example",
        "https://known.example%2epills.example",
        "https://known.example\u3002pills.example",
        "https://known.example\u00ad.pills.example",
        "https:///pills.example",
        "https://3221225985/known.example",
    ],
)
def test_a_website_that_looks_like_a_known_one_waits(link: str) -> None:
    known = frozenset({"known.example"})
    history = Remembered(record=TRUSTED, known_domains=known)

    verdict = trust.examine(attempt(f"Look at {link} as well"), history)

    assert isinstance(verdict, Hold)
    assert verdict.code == "new_link"
