"""Which comments stand under which site's settings."""

from collections.abc import Iterator

from django.db.models import Q, QuerySet
from wagtail.models import Site

from articles.comments.models import CommentSettings, ReaderComment


def places() -> Iterator[tuple[QuerySet[ReaderComment], CommentSettings]]:
    """Give all comments, in groups, with the settings in force there.

    A site may stand below another one. Pages below no site any more have what holds
    where nobody has changed anything.
    """
    roots = _roots()
    for path, site_id in roots.items():
        comments = ReaderComment.objects.filter(_below(path))
        for other in roots:
            if other != path and other.startswith(path):
                comments = comments.exclude(_below(other))
        yield comments, CommentSettings.of(site_id)
    rest = ReaderComment.objects.all()
    for path in roots:
        rest = rest.exclude(_below(path))
    yield rest, CommentSettings()


def _roots() -> dict[str, int]:
    """The path of each site's root; of several sites with one root the default one."""
    roots: dict[str, int] = {}
    sites = Site.objects.select_related("root_page")
    for site in sites.order_by("-is_default_site", "id"):
        roots.setdefault(site.root_page.path, site.pk)
    return roots


def _below(path: str) -> Q:
    return Q(thread__page__path__startswith=path)
