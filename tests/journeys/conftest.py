"""A served site for journeys from a file to a page in a real browser."""

from types import SimpleNamespace

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from wagtail.models import Site

PASSWORD = "a stave of ash"  # noqa: S105 - of a test's own user


@pytest.fixture
def site(live_server, tmp_path, settings):
    """The site as `make run` sets it up, served, with an editor who can log in.

    Use it with `django_db(transaction=True, serialized_rollback=True)`.
    """
    settings.MEDIA_ROOT = tmp_path / "media"
    port = live_server.thread.port
    call_command("set_up_site", password_file=tmp_path / "password", port=port)
    Site.objects.update(hostname="localhost")
    Site.clear_site_root_paths_cache()
    get_user_model().objects.create_superuser("editor", "e@localhost", PASSWORD)

    def log_in(page):
        page.goto(f"{live_server.url}/admin/login/")
        page.fill("#id_username", "editor")
        page.fill("#id_password", PASSWORD)
        page.click("button[type=submit]")
        page.wait_for_url(f"{live_server.url}/admin/")

    return SimpleNamespace(url=live_server.url, log_in=log_in)
