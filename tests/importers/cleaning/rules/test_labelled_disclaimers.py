"""On posts written for it, disclaimers are found and what looks alike is left."""

import pytest

from benchmarks.measures.disclaimers import (
    MET,
    TUNED,
    Specimen,
    found_in,
    is_false,
    is_found,
    specimens,
)
from importers.cleaning.pipeline import clean

ALL = list(specimens())
MADE_WITH = [post for post in ALL if post.part in TUNED]
MET_LATER = [post for post in ALL if post.part in MET]
LANGUAGES = {"de", "en", "es", "fr", "it", "nl", "pt"}


def named(specimen: Specimen) -> str:
    kind = "disclaimer" if specimen.true else "lookalike"
    return f"{specimen.language}-{specimen.part}-{kind}"


def test_every_language_has_a_dozen_of_each() -> None:
    true = [post.language for post in ALL if post.true]
    alike = [post.language for post in ALL if not post.true]

    assert set(true) == set(alike) == LANGUAGES
    assert min(true.count(one) for one in LANGUAGES) >= 12
    assert min(alike.count(one) for one in LANGUAGES) >= 12


@pytest.mark.parametrize("form", ["as_html", "as_text"])
@pytest.mark.parametrize("specimen", MADE_WITH, ids=named)
def test_a_disclaimer_and_nothing_else_becomes_one(
    specimen: Specimen, form: str
) -> None:
    found = found_in(clean(getattr(specimen, form)))

    assert is_found(specimen, found)
    assert not is_false(specimen, found)


@pytest.mark.parametrize("form", ["as_html", "as_text"])
def test_nearly_all_are_found_in_words_the_rules_were_not_made_with(form: str) -> None:
    results = [(post, found_in(clean(getattr(post, form)))) for post in MET_LATER]
    found = [is_found(post, texts) for post, texts in results if post.true]
    false = [is_false(post, texts) for post, texts in results]

    assert sum(found) / len(found) > 0.9
    assert sum(false) / len(false) < 0.02
