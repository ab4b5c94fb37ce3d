"""Short lines over a part of a plain text become headings; other lines stay."""

import pytest

from importers.cleaning.document import Heading
from importers.cleaning.rules import text_headings
from tests.importers.cleaning.drafting import PROSE, drafted, kinds, marked_up

LEAD = "Some ankles need to be seen by somebody first:"


@pytest.mark.parametrize(
    "lines",
    [
        ("What a sprain leaves behind", PROSE),
        ("Does it last?", PROSE),
        ("Three things to try", "- rest\n- walk"),
        ("Before you train", LEAD, "- one\n- two"),
        ("Before you train", LEAD, PROSE),
        ("Before you train", "Some ankles need to be seen by somebody first."),
        ("Before you train", "Warming up", PROSE),
        ("ماذا بعد", PROSE),
    ],
)
def test_a_line_over_a_longer_text_becomes_a_heading(lines: tuple[str, ...]) -> None:
    draft = drafted(PROSE, *lines)

    text_headings.apply(draft)

    assert draft.blocks[1].block == Heading(2, lines[0])


@pytest.mark.parametrize(
    "lines",
    [
        ("It hurts.", PROSE),
        ("and then", PROSE),
        ("For example:", PROSE),
        ("One", "Two", "Three"),
        ("Price: 40 an hour", PROSE),
        ("Photo by Anna Brandt", PROSE),
        (f"{PROSE}\nA line right below", PROSE),
    ],
)
def test_other_lines_are_left_alone(lines: tuple[str, ...]) -> None:
    draft = drafted(PROSE, *lines)

    text_headings.apply(draft)

    assert "heading" not in kinds(draft)


def test_a_page_has_its_own_headings() -> None:
    draft = marked_up("A short line", PROSE)

    text_headings.apply(draft)

    assert kinds(draft) == ["paragraph", "paragraph"]


@pytest.mark.parametrize("line", ["Does it last?", "Warm Stones at Home", "2. Rest"])
def test_without_blank_lines_a_title_is_known_by_how_it_is_written(line: str) -> None:
    draft = drafted("\n".join([PROSE, line, PROSE, PROSE, PROSE]))

    text_headings.apply(draft)

    assert kinds(draft) == ["paragraph", "heading", *["paragraph"] * 3]


def test_the_plainer_a_heading_is_written_the_less_sure_it_is() -> None:
    draft = drafted(PROSE, "Warm Stones at Home", PROSE, "- a\n- b", "And so on", LEAD)

    text_headings.apply(draft)

    titled, plain = (p.confidence for p in draft.blocks if p.block.type == "heading")
    assert 1 > titled > plain > 0.5
