import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cms.settings.local_secret import local_secret
from cms.settings.sqlite import with_sqlite_options

PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "SECRET_KEY": "".join(map(chr, range(48, 123))),
    "ALLOWED_HOSTS": "example.org,www.example.org",
    "BASE_URL": "https://example.org",
}
SHOW = """
import json, django.conf
settings = django.conf.settings
names = "ALLOWED_HOSTS CACHES DATABASES DEBUG EMAIL_HOST INSTALLED_APPS".split()
print(json.dumps({name: getattr(settings, name) for name in names}, default=str))
"""


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, *command],
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def settings_with(**environment: str) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(run("-c", SHOW, **environment).stdout)
    return shown


def test_the_deployment_check_finds_nothing_in_production(tmp_path: Path) -> None:
    check = ("manage.py", "check", "--deploy", "--fail-level", "WARNING")

    done = run(*check, **PRODUCTION, VAR_DIR=str(tmp_path))

    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL"])
def test_production_does_not_start_without_what_only_its_owner_knows(name: str) -> None:
    environment = {key: value for key, value in PRODUCTION.items() if key != name}

    done = run("-c", SHOW, **environment)

    assert f"Set the {name} environment variable" in done.stderr


def test_the_environment_alone_moves_the_site_to_other_services() -> None:
    shown = settings_with(
        **PRODUCTION,
        DATABASE_URL="postgres://me:secret@db.example.org/site",
        CACHE_URL="redis://cache.example.org:6379/1",
        EMAIL_URL="smtp+tls://me:secret@mail.example.org:587",
    )

    assert shown["DATABASES"]["default"]["HOST"] == "db.example.org"
    assert "django.contrib.postgres" in shown["INSTALLED_APPS"]
    assert shown["CACHES"]["default"]["LOCATION"] == "redis://cache.example.org:6379/1"
    assert shown["EMAIL_HOST"] == "mail.example.org"
    assert shown["ALLOWED_HOSTS"] == ["example.org", "www.example.org"]


def test_a_secret_may_lie_in_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "database-url"
    secret.write_text("postgres://me:secret@db.example.org/site")

    shown = settings_with(**PRODUCTION, DATABASE_URL_FILE=str(secret))

    assert shown["DATABASES"]["default"]["PASSWORD"] == "secret"  # noqa: S105


def test_a_developers_machine_needs_no_environment(tmp_path: Path) -> None:
    shown = settings_with(
        DJANGO_SETTINGS_MODULE="cms.settings.dev", VAR_DIR=str(tmp_path)
    )

    assert shown["DATABASES"]["default"]["NAME"] == str(tmp_path / "site.sqlite3")
    assert shown["DEBUG"] is False


def test_a_local_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret-key"

    first, second = local_secret(path), local_secret(path)

    assert first == second
    assert len(first) > 50
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_sqlite_is_opened_for_many_writers() -> None:
    database = with_sqlite_options({"ENGINE": "django.db.backends.sqlite3"})

    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]
    assert "mmap_size" not in database["OPTIONS"]["init_command"]


def test_postgresql_keeps_its_own_options() -> None:
    database = with_sqlite_options({"ENGINE": "django.db.backends.postgresql"})

    assert "OPTIONS" not in database
