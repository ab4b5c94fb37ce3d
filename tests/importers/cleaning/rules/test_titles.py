"""A post without a title gets one and says where from; others keep theirs."""

import pytest

from importers.cleaning.document import TitleOrigin
from importers.cleaning.draft import Draft
from importers.cleaning.parsers import text
from importers.cleaning.rules import titles
from tests.importers.cleaning.drafting import PROSE, drafted, post, texts


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Warm stones", "Warm stones"),
        ("Does it last?", "Does it last?"),
        ("# Warm stones #", "Warm stones"),
        ("Warm stones\n===========", "Warm stones"),
    ],
)
def test_the_first_line_becomes_the_title(line: str, title: str) -> None:
    draft = drafted(line, PROSE)

    titles.apply(draft)

    assert draft.facts.title == title
    assert draft.facts.title_origin is TitleOrigin.PAGE
    assert texts(draft) == [PROSE]


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Ashiatsu is a type of massage.", "Ashiatsu"),
        ("Warm stones (onseki) are one of my tools.", "Warm stones"),
        ("La reflexología es una técnica antigua.", "La reflexología"),
    ],
)
def test_the_subject_of_a_definition_is_inferred(sentence: str, subject: str) -> None:
    draft = drafted(f"{sentence} {PROSE}", PROSE)

    titles.apply(draft)

    assert draft.facts.title == subject
    assert draft.facts.title_origin is TitleOrigin.INFERRED
    assert draft.facts.origins == {"title": "inferred"}
    assert [warning.code for warning in draft.warnings] == ["title_inferred"]
    assert len(draft.blocks) == 2


def test_the_name_of_the_file_is_the_last_resort() -> None:
    draft = Draft(post(PROSE, PROSE, source="posts/warm-stones.txt"))
    text.parse(draft)

    titles.apply(draft)

    assert draft.facts.title == "Warm stones"
    assert draft.facts.title_origin is TitleOrigin.SOURCE


@pytest.mark.parametrize("source", ["scraped-post.txt", "index.html", "post-12.txt"])
def test_a_name_that_says_nothing_is_no_title(source: str) -> None:
    draft = Draft(post(PROSE, PROSE, source=source))
    text.parse(draft)

    titles.apply(draft)

    assert draft.facts.title_origin is TitleOrigin.MISSING
    assert [warning.code for warning in draft.warnings] == ["title_missing"]


def test_a_title_that_the_parser_found_is_left_alone() -> None:
    draft = drafted("Warm stones", PROSE)
    draft.facts.title, draft.facts.title_origin = "Stones", TitleOrigin.METADATA

    titles.apply(draft)

    assert draft.facts.title == "Stones"
    assert texts(draft) == ["Warm stones", PROSE]


@pytest.mark.parametrize(
    "sentence", ["This is a long story.", "There are the hands.", "She is a swimmer."]
)
def test_a_pronoun_is_no_subject(sentence: str) -> None:
    draft = drafted(f"{sentence} {PROSE}", PROSE)

    titles.apply(draft)

    assert draft.facts.title == ""
