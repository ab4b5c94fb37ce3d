"""What a site that installs the app may have forgotten, or written wrong."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.conf import settings
from django.core import checks
from django.urls import NoReverseMatch, Resolver404, resolve, reverse

from . import conf
from .checking import load_layer

_NEEDED: Final = {"akismet": {"key", "blog"}, "http": {"url"}}


def check(app_configs: Any = None, **kwargs: Any) -> Sequence[checks.CheckMessage]:
    """Look at the order of the apps, the addresses and the settings."""
    return [
        *_order(settings.INSTALLED_APPS),
        *_addresses(),
        *_proxies(),
        *_layers(),
        *_judges(),
    ]


def _order(installed: Sequence[str]) -> list[checks.CheckMessage]:
    apps = [name.partition(".apps.")[0] for name in installed]
    if "articles" not in apps or "articles.comments" not in apps:
        return []
    if apps.index("articles.comments") < apps.index("articles"):
        return []
    hint = 'Put "articles.comments" before "articles" in INSTALLED_APPS.'
    message = "Articles do not show comments: the empty templates are found first."
    return [checks.Warning(message, hint=hint, id="article_comments.W001")]


def _addresses() -> list[checks.CheckMessage]:
    hint = 'Add path("", include("articles.comments.urls")) above Wagtail’s urls.'
    try:
        found = resolve(reverse("comments:form", kwargs={"path": ""}))
    except (NoReverseMatch, Resolver404):
        message = "The addresses of comments are not included."
        return [checks.Error(message, hint=hint, id="article_comments.E001")]
    if found.namespace != "comments":
        message = "The addresses of comments are answered by something above them."
        return [checks.Error(message, hint=hint, id="article_comments.E004")]
    return []


def _proxies() -> list[checks.CheckMessage]:
    number = getattr(settings, "COMMENTS_TRUSTED_PROXIES", 0)
    if isinstance(number, int) and not isinstance(number, bool) and number >= 0:
        return []
    message = f"COMMENTS_TRUSTED_PROXIES: {number!r} is no number of proxies."
    return [checks.Error(message, id="article_comments.E005")]


def _layers() -> list[checks.CheckMessage]:
    if isinstance(getattr(settings, "COMMENTS_LAYERS", ()), str):
        message = "COMMENTS_LAYERS is one text, and should be a list of names."
        return [checks.Error(message, id="article_comments.E002")]
    found: list[checks.CheckMessage] = []
    for name in conf.own_layers():
        try:
            load_layer(name)
        except ImportError as error:
            message = f"COMMENTS_LAYERS: {error}"
            found.append(checks.Error(message, id="article_comments.E002"))
    return found


def _judges() -> list[checks.CheckMessage]:
    hint = "Kinds are http, with url, and akismet, with key and blog."
    # Told by its place: a judge may hold a password.
    return [
        checks.Error(
            f"COMMENTS_JUDGES: number {number} names no known kind, or lacks what it "
            "needs.",
            hint=hint,
            id="article_comments.E003",
        )
        for number, judge in enumerate(conf.judges(), 1)
        if not _is_complete(judge)
    ]


def _is_complete(judge: object) -> bool:
    if not isinstance(judge, Mapping):
        return False
    needed = _NEEDED.get(str(judge.get("kind")))
    return needed is not None and needed <= judge.keys()
