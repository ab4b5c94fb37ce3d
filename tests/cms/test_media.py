from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import Settings


@pytest.fixture
def upload(tmp_path: Path, settings: Settings) -> Path:
    settings.MEDIA_ROOT = tmp_path
    for folder in ("images", "original_images", "documents"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.svg").write_text("<svg onload='alert(1)'/>")
    return tmp_path


def test_an_uploaded_file_is_shown_and_never_run(client: Client, upload: Path) -> None:
    response = client.get("/media/images/page.svg")

    assert response.getvalue() == b"<svg onload='alert(1)'/>"
    assert "sandbox" in response["Content-Security-Policy"]
    assert "script-src" not in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
@pytest.mark.parametrize("folder", ["original_images", "documents"])
def test_a_reader_gets_no_original_and_no_document_by_its_path(
    client: Client, upload: Path, folder: str
) -> None:
    assert client.get(f"/media/{folder}/page.svg").status_code == 404


@pytest.mark.django_db
def test_an_editor_gets_an_original(
    client: Client, upload: Path, admin_user: User
) -> None:
    client.force_login(admin_user)

    assert client.get("/media/original_images/page.svg").getvalue()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    [
        "images/missing.svg",
        "images/",
        "images/../original_images/page.svg",
        "./original_images/page.svg",
        "images/%2e%2e/documents/page.svg",
        "images/../../manage.py",
        "/etc/passwd",
    ],
)
def test_no_other_path_leads_to_a_file(client: Client, upload: Path, path: str) -> None:
    assert client.get(f"/media/{path}").status_code == 404
