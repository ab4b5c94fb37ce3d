"""Invitations to share go; sentences about sharing stay."""

import pytest

from importers.cleaning.rules import share_bars
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "line",
    [
        "Share this:",
        "Share this: Facebook Twitter WhatsApp Email",
        "Facebook | Twitter | Pinterest",
        "Click to share on Facebook (Opens in new window)",
        "Teilen mit: Facebook WhatsApp",
        "Compartir: Facebook Twitter",
        "Gefällt mir",
    ],
)
def test_an_invitation_to_share_goes_to_the_ledger(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    share_bars.apply(draft)

    assert texts(draft) == [PROSE, PROSE]
    assert removed(draft) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Share this stretch with a friend who sits all day.",
        "Facebook is where most of my clients find me.",
        "Sharing a room",
        "Print is not dead",
    ],
)
def test_a_line_about_sharing_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    share_bars.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
