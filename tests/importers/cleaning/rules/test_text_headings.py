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
        ("Before you train", "Some ankles need to be seen by somebody first."),
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
