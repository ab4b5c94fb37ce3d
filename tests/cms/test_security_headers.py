import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Page

pytestmark = pytest.mark.django_db

READER = (
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
PUBLIC = ["/", "/search/", "/feeds/", "/robots.txt", "/sitemap.xml", "/no-such-page/"]


@pytest.fixture
def editor(admin_user: User, client: Client) -> Client:
    client.force_login(admin_user)
    return client


@pytest.mark.parametrize("path", PUBLIC)
def test_a_reader_gets_no_inline_script_no_frame_and_no_other_host(
    client: Client, path: str
) -> None:
    response = client.get(path)

    assert response["Content-Security-Policy"] == READER


@pytest.mark.parametrize("path", PUBLIC)
def test_a_reader_gets_no_cookie(client: Client, path: str) -> None:
    response = client.get(path)

    assert not response.cookies


@pytest.mark.parametrize("path", [*PUBLIC, "/admin/login/"])
def test_every_answer_forbids_guessing_types_and_hides_paths_from_others(
    client: Client, path: str
) -> None:
    response = client.get(path)

    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["X-Frame-Options"] == "DENY"


def test_the_admin_may_run_scripts_of_its_own_and_no_others(client: Client) -> None:
    policy = client.get("/admin/login/")["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "script-src 'self' 'unsafe-inline';" in policy
    assert "http" not in policy


def test_an_editor_gets_the_scripts_of_the_bar_on_public_pages(editor: Client) -> None:
    policy = editor.get("/")["Content-Security-Policy"]

    assert "; script-src 'self';" in policy


def test_a_preview_has_the_rules_of_the_page_and_may_be_framed(editor: Client) -> None:
    home = Page.objects.get(depth=2)
    draft = home.specific.save_revision()

    response = editor.get(f"/admin/pages/{home.pk}/revisions/{draft.pk}/view/")

    assert "'unsafe-inline'" not in response["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]


@pytest.mark.parametrize(
    "charset", ["utf-16", "utf-7", "idna", "base64", "us-ascii", '"UTF-16"', "nonsense"]
)
def test_a_form_in_another_charset_is_refused(client: Client, charset: str) -> None:
    kind = f"application/x-www-form-urlencoded; charset={charset}"

    response = client.generic("POST", "/admin/login/", b"username=a", kind)

    assert response.status_code == 415


@pytest.mark.parametrize("charset", ["utf-8", "UTF-8", '"utf-8"'])
def test_a_form_in_utf8_is_read(client: Client, charset: str) -> None:
    kind = f"application/x-www-form-urlencoded; charset={charset}"

    response = client.generic("POST", "/admin/login/", b"username=a", kind)

    assert response.status_code == 200
