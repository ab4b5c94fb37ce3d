"""Signatures of mails and notes of newsletters go; other endings stay."""

import pytest

from importers.cleaning.rules import mail_endings
from tests.importers.cleaning.drafting import PROSE, drafted, kinds, removed, texts


@pytest.mark.parametrize(
    "ending",
    [
        "-- \nSalma Nasser writes The Plain Plate.",
        "--\nSalma\nUnsubscribe: https://plainplate.example/stop",
    ],
)
def test_a_signature_goes_to_the_ledger(ending: str) -> None:
    draft = drafted(PROSE, ending)

    mail_endings.apply(draft)

    assert texts(draft) == [PROSE]
    assert removed(draft)[0] == "--"


@pytest.mark.parametrize(
    "line",
    [
        "You are receiving this because you signed up.",
        "Unsubscribe | View this email in your browser",
        "Sent from my phone",
        "Newsletter abbestellen",
        "Se désabonner",
    ],
)
def test_a_note_of_a_newsletter_goes_to_the_ledger(line: str) -> None:
    draft = drafted(PROSE, line)

    mail_endings.apply(draft)

    assert texts(draft) == [PROSE]
    assert removed(draft) == [line]


def test_two_hyphens_between_paragraphs_are_a_separator() -> None:
    draft = drafted(PROSE, "--", PROSE)

    mail_endings.apply(draft)

    assert kinds(draft) == ["paragraph", "separator", "paragraph"]
    assert removed(draft) == []


def test_a_long_part_below_the_hyphens_is_left_alone() -> None:
    draft = drafted(PROSE, "-- ", *[PROSE] * 9)

    mail_endings.apply(draft)

    assert texts(draft) == [PROSE, "", *[PROSE] * 9]


@pytest.mark.parametrize(
    "line", ["Unsubscribe: how I left six newsletters", "You received a body once."]
)
def test_such_words_in_the_text_are_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    mail_endings.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
