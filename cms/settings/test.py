"""The test suite: fast, quiet, nothing outside a temporary folder."""

from pathlib import Path
from tempfile import mkdtemp

from .base import *  # noqa: F403
from .base import env
from .sqlite import with_sqlite_options

SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
WAGTAILADMIN_BASE_URL = "http://testserver"

VAR_DIR = Path(mkdtemp(prefix="practitioner-tests-"))
MEDIA_ROOT = VAR_DIR / "media"
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True  # or every test client lists all static files first

DATABASES = {
    "default": with_sqlite_options(
        env.db_url("TEST_DATABASE_URL", default="sqlite://:memory:")
    )
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

WAGTAIL_AUTOSAVE_INTERVAL = 0  # or it races with a browser's clicks
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []  # no test asks another site
