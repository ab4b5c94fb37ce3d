"""What a site that installs the app may have forgotten."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning
from django.urls import NoReverseMatch, reverse

from . import conf
from .checking import load_layer


def check(app_configs: Any = None, **kwargs: Any) -> Sequence[CheckMessage]:
    """Look at the order of the apps, the addresses and the settings."""
    return [*_order(), *_addresses(), *_layers(), *_judges()]


def _order() -> list[CheckMessage]:
    apps = [name.partition(".apps.")[0] for name in settings.INSTALLED_APPS]
    if "articles" not in apps or "articles.comments" not in apps:
        return []
    if apps.index("articles.comments") < apps.index("articles"):
        return []
    hint = 'Put "articles.comments" before "articles" in INSTALLED_APPS.'
    message = "Articles do not show comments: the empty templates are found first."
    return [Warning(message, hint=hint, id="article_comments.W001")]


def _addresses() -> list[CheckMessage]:
    try:
        reverse("comments:form", kwargs={"path": ""})
    except NoReverseMatch:
        hint = 'Add path("", include("articles.comments.urls")) above Wagtail’s urls.'
        message = "The addresses of comments are not included."
        return [Error(message, hint=hint, id="article_comments.E001")]
    return []


def _layers() -> list[CheckMessage]:
    found: list[CheckMessage] = []
    for name in conf.own_layers():
        try:
            load_layer(name)
        except ImportError as error:
            message = f"COMMENTS_LAYERS: {error}"
            found.append(Error(message, id="article_comments.E002"))
    return found


def _judges() -> list[CheckMessage]:
    needed = {"akismet": {"key", "blog"}, "http": {"url"}}
    return [
        Error(
            f"COMMENTS_JUDGES: {judge!r} names no known kind, or lacks what it needs.",
            hint="Kinds are http, with url, and akismet, with key and blog.",
            id="article_comments.E003",
        )
        for judge in conf.judges()
        if not needed.get(str(judge.get("kind")), {""}) <= judge.keys()
    ]
