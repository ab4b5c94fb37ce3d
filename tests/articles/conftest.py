"""The site that tests of articles hang their pages on."""

from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from tests.articles.factories import House


@pytest.fixture
def house(db: None, settings: Settings, tmp_path: Path) -> House:
    settings.MEDIA_ROOT = tmp_path
    return House()


@pytest.fixture(autouse=True)
def _database(db: None) -> None:
    """Even an unsaved page asks for its content type, unless a test before did."""
