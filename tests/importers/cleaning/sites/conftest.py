"""A small made-up site, as saved pages and as plain text."""

import pytest

from importers.cleaning.read import RawPost

from .harbour import POSTS, saved, written


@pytest.fixture
def pages() -> list[RawPost]:
    """Five saved pages of the site."""
    return [
        RawPost(f"{number}.html", saved(title, prose))
        for number, (title, prose) in enumerate(POSTS.items())
    ]


@pytest.fixture
def texts() -> list[RawPost]:
    """Five plain texts of the site."""
    return [
        RawPost(f"{number}.txt", written(title, prose))
        for number, (title, prose) in enumerate(POSTS.items())
    ]
