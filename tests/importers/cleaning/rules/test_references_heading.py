"""The title over the sources goes, as the page prints its own; others stay."""

import pytest

from importers.cleaning.document import Heading, Paragraph, References
from importers.cleaning.draft import Placed
from importers.cleaning.rules import references_heading
from tests.importers.cleaning.drafting import PROSE, drafted, kinds, marked_up, removed

SOURCES = Placed(References(("Smith, 2019.", "Doe, 2021.")), "ol")
TITLES = [
    "References",
    "Sources:",
    "Bibliography",
    "Literature",
    "Referencias",
    "Bibliografía",
    "Quellen",
    "Literatur",
    "Références",
    "Fonti",
    "Bibliografia",
    "Bronnen",
    "المراجع",
]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("kind", [Paragraph, lambda html: Heading(2, html)])
def test_the_title_over_references_goes_to_the_ledger(
    title: str, kind: type[Paragraph]
) -> None:
    draft = marked_up(PROSE)
    draft.blocks += [Placed(kind(title), "h2"), SOURCES]

    references_heading.apply(draft)

    assert kinds(draft) == ["paragraph", "references"]
    assert removed(draft) == [title]


def test_a_list_of_sources_in_plain_text_becomes_references() -> None:
    draft = drafted(PROSE, "References", "1. Smith, 2019.\n2. Doe, 2021.")

    references_heading.apply(draft)

    assert draft.blocks[1].block == References(("Smith, 2019.", "Doe, 2021."))


@pytest.mark.parametrize(
    "title", ["Sources of comfort", "What I read", "Literature and life", "Evidence"]
)
def test_another_title_over_references_is_left_alone(title: str) -> None:
    draft = marked_up(PROSE, title)
    draft.blocks.append(SOURCES)

    references_heading.apply(draft)

    assert kinds(draft) == ["paragraph", "paragraph", "references"]
    assert removed(draft) == []


@pytest.mark.parametrize("after", [PROSE, "• Find the river.\n   ◦ its source"])
def test_such_a_title_over_anything_else_is_left_alone(after: str) -> None:
    draft = drafted(PROSE, "Sources", after)
    before = kinds(draft)

    references_heading.apply(draft)

    assert kinds(draft) == before
    assert removed(draft) == []


def test_such_a_title_at_the_end_is_left_alone() -> None:
    draft = marked_up(PROSE, "References")

    references_heading.apply(draft)

    assert kinds(draft) == ["paragraph", "paragraph"]
