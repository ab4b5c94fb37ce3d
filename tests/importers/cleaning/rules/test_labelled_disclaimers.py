"""On posts written for it, disclaimers are found and what looks alike is left."""

import pytest

from benchmarks.measures.disclaimers import (
    Specimen,
    found_in,
    is_false,
    is_found,
    specimens,
)
from importers.cleaning.pipeline import clean

ALL = list(specimens())
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
@pytest.mark.parametrize("specimen", ALL, ids=named)
def test_a_disclaimer_and_nothing_else_becomes_one(
    specimen: Specimen, form: str
) -> None:
    found = found_in(clean(getattr(specimen, form)))

    assert is_found(specimen, found)
    assert not is_false(specimen, found)
