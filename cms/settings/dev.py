"""A developer's own machine, and `make run`: no environment needed."""

from .base import *  # noqa: F403
from .base import VAR_DIR, env
from .local_secret import local_secret

# Off unless asked for, so that a newcomer sees the site's own error pages.
DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env("SECRET_KEY", default="") or local_secret(VAR_DIR / "secret-key")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])

# Static files straight from where they lie: nothing to collect before a start.
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
