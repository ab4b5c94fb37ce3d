"""Captions without their pictures become figures; titles and sentences stay."""

import pytest

from importers.cleaning.document import Figure
from importers.cleaning.rules import lost_pictures
from tests.importers.cleaning.drafting import PROSE, drafted, kinds

PAIR = " nicola lmt\nNicola performing Ashiatsu in his studio"
DOING = "Practising the long stroke with my students"


@pytest.mark.parametrize(
    "lines", [PAIR, "nicola lmt\nNicola performing Ashiatsu in his studio"]
)
def test_an_alt_text_and_its_caption_become_a_figure(lines: str) -> None:
    draft = drafted(PROSE, lines, PROSE)

    lost_pictures.apply(draft)

    assert draft.blocks[1].block == Figure(
        None, alt="nicola lmt", caption="Nicola performing Ashiatsu in his studio"
    )
    assert draft.warnings == []


@pytest.mark.parametrize(
    "line",
    [
        "Barefoot Shiatsu with my Staff",
        "Hedwig Sommer in ihrer Praxis (links)",
        "Una tarde con mis alumnas",
        "Claire dans mon cabinet",
    ],
)
def test_a_line_that_shows_somebody_is_a_caption_with_a_warning(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    lost_pictures.apply(draft)

    assert draft.blocks[1].block == Figure(None, caption=line)
    assert [(w.code, w.block) for w in draft.warnings] == [("caption", 1)]


@pytest.mark.parametrize(
    "line", ["Photo: A. Person", "Foto von Imke Terpstra", "Figure 2. The heel"]
)
def test_a_labelled_line_is_a_caption_for_sure(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    lost_pictures.apply(draft)

    assert draft.blocks[1].block == Figure(None, caption=line)
    assert draft.warnings == []


def test_a_line_about_doing_is_a_caption_where_other_pictures_are_lost() -> None:
    draft = drafted(PROSE, PAIR, PROSE, DOING, PROSE)

    lost_pictures.apply(draft)

    assert draft.blocks[3].block == Figure(None, caption=DOING)
    assert [(w.code, w.block) for w in draft.warnings] == [("caption", 3)]


@pytest.mark.parametrize(
    "lines",
    [
        (PROSE, DOING, PROSE),
        (PROSE, PAIR, PROSE, "Working with my hands", PROSE),
        (PROSE, PAIR, PROSE, DOING, PROSE, "What remains", PROSE),
    ],
)
def test_a_line_about_doing_is_else_left_alone(lines: tuple[str, ...]) -> None:
    draft = drafted(*lines)

    lost_pictures.apply(draft)

    assert kinds(draft).count("figure") == int(PAIR in lines)


@pytest.mark.parametrize(
    "line",
    [
        "What happens in my studio",
        "My first year with my teacher",
        "Life With My Two Thumbs",
        "Peace with my back?",
        "I sat with my teacher for an hour.",
        "Stones and oil",
    ],
)
def test_a_title_or_a_sentence_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    lost_pictures.apply(draft)

    assert kinds(draft) == ["paragraph"] * 3


def test_lines_of_a_poem_are_left_alone() -> None:
    draft = drafted(PROSE, "The river at noon\nthe stone in my hand", PROSE)

    lost_pictures.apply(draft)

    assert "figure" not in kinds(draft)
