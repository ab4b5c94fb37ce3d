"""The site as it is, with one bare view to compare with."""

from cms.settings.dev import *  # noqa: F403

ROOT_URLCONF = "benchmarks.urls"
DEBUG = False
# Writers on this machine stand for people all over the world.
COMMENTS_TRUSTED_PROXIES = 1
