"""A few words right below the date are the topic; other lines stay."""

import pytest

from importers.cleaning.rules import topic_lines
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


def test_the_line_below_the_date_becomes_the_topic_with_a_warning() -> None:
    draft = drafted("Rolling ankles", "14 September 2024\nMovement", PROSE)

    topic_lines.apply(draft)

    assert draft.facts.topics == ["Movement"]
    assert [warning.code for warning in draft.warnings] == ["topic"]
    assert removed(draft) == ["Movement"]


@pytest.mark.parametrize(
    "lines",
    [
        ("14 September 2024", "Movement", PROSE),
        ("14 September 2024\nWhat a sprain leaves behind for years", PROSE),
        ("14 September 2024\nmovement", PROSE),
        ("14 September 2024\nBe kind.", PROSE),
        ("Tuesday\nMovement", PROSE),
        (PROSE, "14 September 2024\nMovement"),
    ],
)
def test_other_lines_are_left_alone(lines: tuple[str, ...]) -> None:
    draft = drafted(*lines)
    before = texts(draft)

    topic_lines.apply(draft)

    assert texts(draft) == before
    assert draft.facts.topics == []
