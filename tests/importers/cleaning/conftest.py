"""The post that started the project, where it is there to be read."""

from pathlib import Path

import pytest

from importers.cleaning.read import RawPost, read


@pytest.fixture
def seed(shared: Path) -> RawPost:
    """The scraped post of the first acceptance case."""
    return read(shared / "seed" / "scraped-post.txt")
