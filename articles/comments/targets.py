"""THE SEAM: what a page must offer to be commented on. Only this module knows pages.

A page type takes comments by `takes_comments = True`. It may offer more, each by an
attribute: `language_code` (BCP 47), `date_published` (datetime), and
`comment_authors`, the names, by the ids of their accounts, of those whose replies wear
the badge "Author"; its type may tell by `signed_by(user)` which pages are theirs.
`comment_groups` says by what the desk can look for the comments of its pages: of
"topic" and "author", as far as there are such, the look-up that leads from the page
type to them, as in {"topic": "article_topics__topic"}.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from django.apps import apps
from django.conf import settings
from django.db.models import F, Q, QuerySet, Value
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page, Site

from .models import CommentThread


@dataclass(frozen=True, slots=True)
class Target:
    """A live, public page that takes comments.

    `url` is its path and ends in "/"; `language` (BCP 47) is what it is written in,
    `interface` what the site says around it.
    """

    page: Any
    page_id: int
    site_id: int
    url: str
    full_url: str
    title: str
    language: str
    interface: str
    published: datetime | None
    authors: Mapping[int, str]

    @property
    def path(self) -> str:
        """Its path below Wagtail's own root, as the addresses of `urls.py` take it."""
        with override(self.interface):
            return self.url.removeprefix(reverse("wagtail_serve", args=[""]))

    @property
    def key(self) -> UUID:
        """Names the page for ever, whatever its address, and no page anywhere else."""
        return uuid5(self.page.translation_key, str(self.page.locale_id))

    def absolute(self, address: str) -> str:
        """Give a path of this site with the site before it."""
        return f"{self.full_url.removesuffix(self.url)}{address}"


def get_target(page: Any) -> Target | None:
    """Give what comments need of a page; None if readers may not comment on it.

    A draft, a page behind a password or login, and a page that has expired are none;
    neither is one without an address. It costs a query for the page's restrictions.
    """
    page = page.specific_deferred if type(page) is Page else page
    is_offered = getattr(page, "takes_comments", False) and page.pk and page.live
    if not is_offered or page.expired or page.get_view_restrictions():
        return None
    parts = page.get_url_parts()
    if parts is None or parts[2] is None:
        return None
    site_id, host, path = parts
    path = path if path.endswith("/") else f"{path}/"
    interface = _interface(page)
    return Target(
        page=page,
        page_id=page.pk,
        site_id=site_id,
        url=path,
        full_url=f"{host}{path}",
        title=str(page.title),
        language=getattr(page, "language_code", "") or interface,
        interface=interface,
        published=getattr(page, "date_published", None) or page.first_published_at,
        authors=dict(getattr(page, "comment_authors", None) or {}),
    )


def target_at(request: HttpRequest, path: str) -> Target:
    """Find the page at `path`, without leading slash. Raises: Http404."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    parts = [part for part in path.split("/") if part]
    page, args, kwargs = site.root_page.localized.specific.route(request, parts)
    target = None if args or kwargs else get_target(page)
    if target is None:
        raise Http404
    return target


def target_with(page_id: int) -> Target | None:
    """Give the target of a page by its id; None if it takes no comments, or is none."""
    page = Page.objects.filter(pk=page_id, live=True).first()
    return get_target(page.specific) if page else None


def pages_of(user: Any) -> QuerySet[Page]:
    """The pages that are somebody's own: they made them, or are named as an author.

    A page type tells the latter by a classmethod `signed_by(user)`, a query of pages.
    """
    own = Q(owner_id=user.pk)
    for model in _page_types():
        if hasattr(model, "signed_by"):
            own |= Q(pk__in=model.signed_by(user).values("pk"))
    pages: QuerySet[Page] = Page.objects.filter(own)
    return pages


def target_of(thread: CommentThread) -> Target | None:
    """Give the target of a thread; None if its page no longer takes comments."""
    return get_target(thread.page.specific)


def _interface(page: Any) -> str:
    """Not the language in force: an editor's own must not end up in stored text."""
    if getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return str(page.locale.language_code)
    return settings.LANGUAGE_CODE


def pages_in(group: str, pk: int) -> QuerySet[Any]:
    """Give the ids of the pages of a "topic" or an "author", for a subquery."""
    found = [
        model.objects.order_by().filter(**{lookup: pk}).values_list("pk", flat=True)
        for model, lookup in _groups(group)
    ]
    none: QuerySet[Any] = Page.objects.none().values_list("pk", flat=True)
    return none.union(*found) if len(found) > 1 else (found or [none])[0]


def choices(most: int) -> QuerySet[Any]:
    """What comments can be looked for by: "topic", "author" or "page", its id and name.

    Of the pages up to `most`, those that got their first comment last.
    """
    talked_about = CommentThread.objects.order_by("-pk").values("page_id")[:most]
    found = [
        _choices(group, model.objects.all(), f"{lookup}_id", f"{lookup}__title")
        for group in ("topic", "author")
        for model, lookup in _groups(group)
    ]
    pages: QuerySet[Any]
    pages = _choices("page", Page.objects.filter(pk__in=talked_about), "pk", "title")
    return pages.union(*found) if found else pages


def _choices(group: str, pages: Any, pk: str, name: str) -> QuerySet[Any]:
    there = pages.order_by().filter(**{f"{pk}__isnull": False})
    named = there.annotate(kind=Value(group), key=F(pk), name=F(name))
    found: QuerySet[Any] = named.values("kind", "key", "name")
    return found


def _groups(group: str) -> Iterator[tuple[Any, str]]:
    for model in _page_types():
        lookup = getattr(model, "comment_groups", {}).get(group)
        if lookup:
            yield model, lookup


def add_panel(panel: Any) -> None:
    """Put a panel into the editor of every page type that takes comments.

    A type that puts its editor together by itself, as `edit_handler`, names it there.
    """
    for model in _page_types():
        # A type may have the list of another one, which was seen before.
        if panel not in model.settings_panels:
            model.settings_panels = [*model.settings_panels, panel]


def read_threads_along() -> None:
    """Have page types that say what is fetched with them fetch their thread as well."""
    for model in _page_types():
        if hasattr(model, "read_along"):
            model.read_along = [*model.read_along, "comment_thread"]


def _page_types() -> Iterator[Any]:
    for model in apps.get_models():
        if issubclass(model, Page) and getattr(model, "takes_comments", False):
            yield model
