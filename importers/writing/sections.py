"""The pages an article points to, its authors and topics: found by name, or made."""

from collections.abc import Iterable
from typing import Any

from articles.models import (
    AuthorIndexPage,
    AuthorPage,
    TopicIndexPage,
    TopicPage,
)


def authors(names: Iterable[str], *, beside: Any, publish: bool) -> list[AuthorPage]:
    """Give the author page for each name in the site of the page `beside`.

    A name that has none yet gets one below the site's first `AuthorIndexPage`: a draft,
    unless `publish`. Without such an index the name is left out.
    """
    return _pages(names, AuthorPage, AuthorIndexPage, beside=beside, publish=publish)


def topics(names: Iterable[str], *, beside: Any, publish: bool) -> list[TopicPage]:
    """Give the topic page for each name, as `authors()` does for authors."""
    return _pages(names, TopicPage, TopicIndexPage, beside=beside, publish=publish)


def _pages(
    names: Iterable[str], model: Any, index_model: Any, *, beside: Any, publish: bool
) -> list[Any]:
    site_root = beside.get_ancestors(inclusive=True).filter(depth=2).get()
    index = index_model.objects.descendant_of(site_root, inclusive=True).first()
    pages = (_page(name[:255], model, index, publish=publish) for name in names)
    return list(dict.fromkeys(page for page in pages if page))


def _page(title: str, model: Any, index: Any, *, publish: bool) -> Any:
    if index is None:
        return None
    known = _known(title, model.objects.child_of(index))
    if known:
        return known
    page = model(title=title, live=False)
    index.add_child(instance=page)
    revision = page.save_revision(log_action=True)
    if publish:
        revision.publish()
    return page


def _known(title: str, pages: Any) -> Any:
    # Compared here and not in the database: SQLite folds the case of ASCII only.
    wanted = title.casefold()
    return next((page for page in pages if wanted in _names(page)), None)


def _names(page: Any) -> set[str]:
    names = [page.title, *getattr(page, "other_names", "").splitlines()]
    return {name.strip().casefold() for name in names}
