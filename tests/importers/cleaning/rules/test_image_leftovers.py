"""Alt texts of an image search go; sentences about images stay."""

import pytest

from importers.cleaning.rules import image_leftovers
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "line",
    [
        "Image result for yin meridiansRelated image",
        "Related image",
        "Bildergebnis für Fußreflexzonen",
        "Resultado de imagen para masaje",
        "Résultat d’images pour pieds",
    ],
)
def test_a_leftover_line_goes_to_the_ledger(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    image_leftovers.apply(draft)

    assert texts(draft) == [PROSE, PROSE]
    assert removed(draft) == [line]


def test_a_leftover_glued_to_a_paragraph_is_cut_off() -> None:
    draft = drafted(PROSE + "Image result for pointsRelated image")

    image_leftovers.apply(draft)

    assert texts(draft) == [PROSE]
    assert removed(draft) == ["Image result for pointsRelated image"]


@pytest.mark.parametrize(
    "line",
    [
        "Image results for this drug trial were read by two people. Both agreed.",
        "Related images of the body",
        "The image result for my clinic was a cat.",
    ],
)
def test_a_sentence_about_images_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    image_leftovers.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
