"""The site's own disclaimer is proposed where a post says nearly the same."""

import pytest

from importers.cleaning.document import Disclaimer, Suggestion
from importers.cleaning.house_disclaimers import KIND, REASON
from importers.cleaning.pipeline import clean
from tests.importers.cleaning.drafting import PROSE, post

OWN = "This article is general information and does not replace a doctor's advice."
HOUSE = "This text is general information and does not replace a doctor's advice."
OTHER = "We are not liable for the contents of pages that our texts link to."


def test_the_nearest_of_the_house_texts_is_proposed() -> None:
    text = post(PROSE, f"Then again: {PROSE}", OWN)
    document = clean(text, house_disclaimers=[OTHER, HOUSE])

    assert document.blocks[2] == Disclaimer(OWN)
    assert document.suggestions == (Suggestion(KIND, 2, OWN, HOUSE, REASON),)


@pytest.mark.parametrize("house", [[], [""], [OTHER]])
def test_nothing_is_proposed_where_none_is_alike(house: list[str]) -> None:
    document = clean(post(PROSE, PROSE, OWN), house_disclaimers=house)

    assert document.suggestions == ()


def test_a_paragraph_of_the_text_is_never_replaced() -> None:
    line = "Slow walking is general information for the feet."

    document = clean(post(PROSE, line, PROSE), house_disclaimers=[line])

    assert document.suggestions == ()
