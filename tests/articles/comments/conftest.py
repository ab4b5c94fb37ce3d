"""A page to comment on, people who decide, and a whole site that is served."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import get_user_model

from articles.comments.targets import Target
from tests.articles.comments.factories import target_for
from tests.articles.comments.served_site import EMPTY, SITE
from tests.articles.factories import House
from tests.fixtures.site_process import SiteProcess, started_site


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


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SiteProcess]:
    """A site with one article, in a database of its own."""
    folder = tmp_path_factory.mktemp("site")
    with ExitStack() as opened:
        if request.param == "postgresql":
            copy = request.getfixturevalue("copy_of_postgres")
            database = opened.enter_context(copy())
        else:
            migrated: Path = request.getfixturevalue("migrated_database")
            shutil.copy(migrated, folder / "site.sqlite3")
            database = f"sqlite:///{folder / 'site.sqlite3'}"
        site = opened.enter_context(
            started_site(
                CACHE_URL="locmemcache://",
                DATABASE_URL=database,
                EMAIL_URL="smtp://127.0.0.1",
                VAR_DIR=str(folder),
            )
        )
        site.shell(SITE)
        yield site


@pytest.fixture
def site(served: SiteProcess) -> Iterator[SiteProcess]:
    """The site without comments."""
    yield served
    served.shell(EMPTY)
