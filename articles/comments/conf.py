"""The settings of Django that this app reads, each late and with a default.

What an editor decides is in `models/settings.py`; here is what belongs to whoever runs
the site.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings


def trusted_proxies() -> int:
    """COMMENTS_TRUSTED_PROXIES: how many proxies in front add to X-Forwarded-For; 0."""
    return int(getattr(settings, "COMMENTS_TRUSTED_PROXIES", 0))


def own_layers() -> Sequence[str]:
    """COMMENTS_LAYERS: dotted names of a site's own layers against spam; none."""
    return tuple(getattr(settings, "COMMENTS_LAYERS", ()))


def judges() -> Sequence[Mapping[str, Any]]:
    """COMMENTS_JUDGES: services asked about waiting comments; none."""
    return tuple(getattr(settings, "COMMENTS_JUDGES", ()))
