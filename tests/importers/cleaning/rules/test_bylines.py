"""Lines that name author and date become facts; lines that look alike stay."""

import pytest

from importers.cleaning.rules import bylines
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("by Salma Nasser, dietitian", "Salma Nasser"),
        ("By Ana de la Cruz – massage therapist", "Ana de la Cruz"),
        ("Posted by Imke", "Imke"),
        ("Von Hedwig Sommer", "Hedwig Sommer"),
        ("Escrito por Tomás Rivas", "Tomás Rivas"),
        ("By Jane Doe, LMT", "Jane Doe, LMT"),
    ],
)
def test_a_byline_becomes_the_author(line: str, name: str) -> None:
    draft = drafted("Warm stones", line, PROSE)

    bylines.apply(draft)

    assert draft.facts.author == name
    assert texts(draft) == ["Warm stones", PROSE]
    assert removed(draft) == [line]


def test_a_byline_with_a_date_becomes_both() -> None:
    draft = drafted("Warm stones", "Posted by Jane Doe on May 3, 2019", PROSE)

    bylines.apply(draft)

    assert (draft.facts.author, draft.facts.published) == ("Jane Doe", "2019-05-03")
    assert draft.facts.origins == {"author": "byline", "published": "byline"}


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("3 May 2019", "2019-05-03", None),
        ("Veröffentlicht am 3. Mai 2023", "2023-05-03", None),
        ("Updated: 4 June 2020", None, "2020-06-04"),
    ],
)
def test_a_date_line_becomes_a_date(
    line: str, published: str | None, modified: str | None
) -> None:
    draft = drafted("Warm stones", line, PROSE)

    bylines.apply(draft)

    assert (draft.facts.published, draft.facts.modified) == (published, modified)
    assert removed(draft) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "By Design",
        "By Land and Sea, mostly",
        "By Jane Doe walks into a bar",
        "By the way, nothing hurts",
        "In May 2019 everything changed for me",
    ],
)
def test_a_line_that_only_begins_alike_is_left_alone(line: str) -> None:
    draft = drafted("Warm stones", line, PROSE)

    bylines.apply(draft)

    assert draft.facts.author is None
    assert texts(draft) == ["Warm stones", line, PROSE]


@pytest.mark.parametrize("line", ["By Jane Doe", "3 May 2019"])
def test_a_line_below_the_prose_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line)

    bylines.apply(draft)

    assert texts(draft) == [PROSE, line]


def test_a_known_author_with_a_date_below_the_first_prose_is_said_already() -> None:
    draft = drafted(PROSE, "By Jane DoePublished: May 3, 2019", PROSE)
    draft.facts.author = "Jane Doe"

    bylines.apply(draft)

    assert texts(draft) == [PROSE, PROSE]
    assert removed(draft) == ["By Jane DoePublished: May 3, 2019"]


def test_a_known_author_in_a_line_that_says_more_stays() -> None:
    line = "By Jane Doe I was taught to wait"
    draft = drafted(PROSE, line, PROSE)
    draft.facts.author = "Jane Doe"

    bylines.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
