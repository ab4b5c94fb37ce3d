"""The names after a “by”, and where they end."""

import pytest

from importers.cleaning.bylines import names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Amanda · Dec 20, 2025", "Amanda"),
        ("Jo Bloggs, MD, PhD", "Jo Bloggs, MD, PhD"),
        ("Jo Bloggs, E-RYT", "Jo Bloggs, E-RYT"),
        ("Jo Bloggs, Senior Director, Content", "Jo Bloggs"),
        ("Jo Bloggs, CEO of Rest Room", "Jo Bloggs"),
        ("Ana de la Cruz – massage therapist", "Ana de la Cruz"),
        ("Jo Bloggs and Amy Wilhelm", "Jo Bloggs and Amy Wilhelm"),
        ("Jo Bloggs, Amy Wilhelm & Ed Roe", "Jo Bloggs, Amy Wilhelm & Ed Roe"),
        ("Jo Bloggs in Health", "Jo Bloggs"),
        ("Jo Bloggs\x1fMay 3, 2024", "Jo Bloggs"),
        ("Jo Bloggs\x1f,\x1fAmy Wilhelm", "Jo Bloggs, Amy Wilhelm"),
        ("سلمى ناصر", "سلمى ناصر"),
        ("the way, nothing hurts", ""),
        ("2024", ""),
    ],
)
def test_names_end_where_something_else_begins(text: str, names: str) -> None:
    assert names_in(text) == names
