"""Language tags."""

import pytest
from django.core.exceptions import ValidationError

from articles.languages import text_direction, validate_language


@pytest.mark.parametrize(
    "tag", ["en", "en-gb", "pt-BR", "zh-Hant", "sr-Latn-RS", "es-419", "de-CH-1901"]
)
def test_a_well_formed_tag_is_accepted(tag: str) -> None:
    validate_language(tag)


@pytest.mark.parametrize("tag", ["english", "x", "en_GB", "en-", "-en", "en gb", "12"])
def test_anything_else_is_refused(tag: str) -> None:
    with pytest.raises(ValidationError) as refused:
        validate_language(tag)

    assert refused.value.code == "language"


@pytest.mark.parametrize(
    "tag", ["ar", "ar-EG", "he", "fa-IR", "ur", "yi", "ku-Arab", "pa-Arab-PK", "AR"]
)
def test_these_run_from_right_to_left(tag: str) -> None:
    assert text_direction(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "de-AT", "ur-Latn", "ku", "pa", "ja", "zh-Hant"])
def test_these_run_from_left_to_right(tag: str) -> None:
    assert text_direction(tag) == "ltr"
