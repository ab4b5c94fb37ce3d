"""What a page holds twice is kept once, in its first place."""

import pytest

from importers.cleaning.rules import repeated_text
from tests.importers.cleaning.drafting import PROSE, marked_up, removed, texts


def test_a_paragraph_that_stands_further_up_goes_to_the_ledger() -> None:
    draft = marked_up(PROSE, "What helps at once is warmth.", PROSE)

    repeated_text.apply(draft)

    assert texts(draft) == [PROSE, "What helps at once is warmth."]
    assert removed(draft) == [PROSE]


def test_its_title_goes_with_it() -> None:
    draft = marked_up("For the evening", PROSE, "And then?", "For the evening", PROSE)

    repeated_text.apply(draft)

    assert texts(draft) == ["For the evening", PROSE, "And then?"]


@pytest.mark.parametrize(
    "again",
    ["Breathe in, breathe out.", f"Again: {PROSE}", PROSE.replace("warm", "cold")],
)
def test_refrains_and_variations_stay(again: str) -> None:
    draft = marked_up("Breathe in, breathe out.", PROSE, again)

    repeated_text.apply(draft)

    assert texts(draft) == ["Breathe in, breathe out.", PROSE, again]
    assert removed(draft) == []


def test_a_title_above_other_text_stays() -> None:
    draft = marked_up("Evening", PROSE, "Evening", "Now lie down.", PROSE)

    repeated_text.apply(draft)

    assert texts(draft) == ["Evening", PROSE, "Evening", "Now lie down."]
