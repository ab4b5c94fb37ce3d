"""A page to comment on, and people who decide."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model

from articles.comments.targets import Target
from tests.articles.comments.factories import target_for
from tests.articles.factories import House


@pytest.fixture
def target(house: House) -> Target:
    """A published article, as comments see it."""
    return target_for(house.article(title="Letting the stave lean", slug="stave"))


@pytest.fixture
def moderator(db: None) -> Any:
    """Somebody who decides; the flows ask for no permission, the views do."""
    return get_user_model().objects.create_user(
        "mara", "mara@example.org", first_name="Mara", last_name="Ellingsen"
    )
