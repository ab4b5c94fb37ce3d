"""Alt texts between paragraphs become pictures to be supplied, with their captions."""

import pytest

from importers.cleaning.document import Figure
from importers.cleaning.rules import alt_texts
from tests.importers.cleaning.drafting import PROSE, drafted, kinds


@pytest.mark.parametrize(
    ("alt", "caption"),
    [
        ("The Tuesday group", "The Tuesday group"),
        ("hands on a shoulder", "Anna at work"),
        ("warm-stones-1024x768", "Basalt from the river."),
        ("Photo of a foot bath", "It takes ten minutes."),
    ],
)
def test_an_alt_and_the_caption_below_make_a_figure(alt: str, caption: str) -> None:
    draft = drafted(PROSE, alt, caption, PROSE)

    alt_texts.apply(draft)

    assert [placed.block for placed in draft.blocks][1:-1] == [
        Figure(None, alt=alt, caption=caption)
    ]
    assert draft.blocks[1].confidence < 1


@pytest.mark.parametrize(
    "alt", ["IMG_2041.jpg", "hands on a shoulder", "Massage tableHot stones"]
)
def test_an_alt_by_itself_is_a_figure_without_caption(alt: str) -> None:
    draft = drafted(PROSE, alt, PROSE)

    alt_texts.apply(draft)

    assert draft.blocks[1].block == Figure(None, alt=alt)


@pytest.mark.parametrize(
    "lines",
    [
        ("Working with YouTube", "It takes ten minutes."),
        ("it all began with a sprain.", "Then came the stones."),
        ("Rest", "Rest"),
        ("Warm Stones at Home", "Warm stones at home take ten minutes."),
    ],
)
def test_other_lines_are_left_alone(lines: tuple[str, ...]) -> None:
    draft = drafted(PROSE, *lines, PROSE)

    alt_texts.apply(draft)

    assert "figure" not in kinds(draft)
