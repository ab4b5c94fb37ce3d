from io import StringIO
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management import call_command
from wagtail.models import Page, Site

from articles.models import PublishingSettings


def set_up(folder: Path, **options: Any) -> str:
    out = StringIO()
    call_command(
        "set_up_site", password_file=folder / "password", stdout=out, **options
    )
    return out.getvalue()


def test_the_administrators_password_is_told_once_and_kept_in_a_private_file(
    db: None, tmp_path: Path
) -> None:
    told = set_up(tmp_path)

    name, password = (tmp_path / "password").read_text().split()
    assert get_user_model().objects.get(username=name).check_password(password)
    assert password in told
    assert (tmp_path / "password").stat().st_mode & 0o077 == 0
    assert set_up(tmp_path) == ""


def test_setting_up_again_keeps_what_was_changed_and_moves_the_port(
    db: None, tmp_path: Path
) -> None:
    set_up(tmp_path)
    pages = Page.objects.count()

    set_up(tmp_path, port=8123)

    assert Page.objects.count() == pages
    assert Site.objects.get().port == 8123


def test_the_house_disclaimer_is_chosen_for_the_site(db: None, tmp_path: Path) -> None:
    set_up(tmp_path)

    chosen = PublishingSettings.for_site(Site.objects.get())
    assert chosen.disclaimer.short_line
