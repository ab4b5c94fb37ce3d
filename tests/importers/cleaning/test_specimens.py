"""Whole posts come out as their expected documents say, to the last word."""

import json
from pathlib import Path

import pytest

from importers import clean
from importers.cleaning.read import read_bytes

SPECIMENS = Path(__file__).parent / "specimens"
NAMES = sorted(path.name[:-10] for path in SPECIMENS.glob("*.input.txt"))


@pytest.mark.parametrize("name", NAMES)
def test_a_specimen_comes_out_as_expected(name: str) -> None:
    content = (SPECIMENS / f"{name}.input.txt").read_bytes()
    expected = json.loads((SPECIMENS / f"{name}.expected.json").read_text("utf-8"))

    document = clean(read_bytes(content, f"{name}.txt"))

    assert json.loads(document.to_json()) == expected
