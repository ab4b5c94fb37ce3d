"""Which rules run for which form of a post."""

import pytest

from importers.cleaning.detect import Format
from importers.cleaning.draft import Draft
from importers.cleaning.rules import RULES, Rule, rules_for, spelling, text_headings
from tests.importers.cleaning.drafting import PROSE, marked_up, texts

_FOR_TEXT = [rule for rule in RULES if rule not in rules_for(Format.HTML)]


@pytest.mark.parametrize(
    ("form", "is_run"), [(Format.TEXT, True), (Format.HTML, False)]
)
def test_headings_are_guessed_in_plain_text_only(form: Format, is_run: bool) -> None:
    assert (text_headings.apply in rules_for(form)) is is_run


@pytest.mark.parametrize("form", list(Format))
def test_words_are_looked_at_in_every_post(form: Format) -> None:
    assert spelling.apply in rules_for(form)


def test_rules_for_pages_keep_their_order() -> None:
    places = [RULES.index(rule) for rule in rules_for(Format.HTML)]

    assert places == sorted(places)


@pytest.mark.parametrize("rule", _FOR_TEXT, ids=lambda rule: rule.__module__)
def test_a_rule_for_plain_text_finds_nothing_in_a_page(rule: Rule) -> None:
    draft = _tempting()
    before = texts(draft)

    rule(draft)

    assert texts(draft) == before
    assert (draft.facts, draft.comments) == (_tempting().facts, [])
    assert not draft.ledger.removals


def _tempting() -> Draft:
    """A page with all that such rules look for in plain text."""
    return marked_up(
        "Home",
        "March 3, 2020",
        "Massage",
        PROSE,
        "a close-up of two hands",
        PROSE,
        "Photo by Getty Images",
        PROSE,
        "What to Bring",
        PROSE,
        "Jo says:",
        "March 4, 2020",
        "Thank you.",
        "Related posts",
    )
