"""Old comments of a post → threads of its page, through the comments' own flow."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.apps import apps
from django.utils.translation import gettext as _
from wagtail.models import Site

from importers.cleaning.document import Comment

from . import facts

LONGEST_NAME = 80
# Hexadecimal digits of a key: 128 bits.
_KEY = 32


def add_comments(page: Any, comments: Iterable[Comment]) -> list[str]:
    """Give the page's thread the comments that it does not have yet.

    A comment is known by its author, time and words and by those above it, so a second
    import adds only what is new. Returns: sentences about what a person has to know.
    Where the app for comments is not installed nothing is lost: the import keeps them
    with the post (`ImportItem.document`).
    """
    comments = tuple(comments)
    if not comments:
        return []
    if not apps.is_installed("articles.comments"):
        return [
            _("Its comments are kept with the import: no app for comments is here.")
        ]
    # The site may not have the app, and then not its tables either.
    from articles.comments.flows import add_imported  # noqa: PLC0415

    counts = add_imported(page.pk, _site_id(page), _imported(comments))
    return counts.problems


def _imported(comments: Iterable[Comment]) -> Iterator[Any]:
    from articles.comments.flows import ImportedComment  # noqa: PLC0415

    seen: Counter[str] = Counter()
    waiting: list[tuple[Comment, str | None]] = [(one, None) for one in comments]
    # Parents first; a list, as threads may be deeper than Python recurses.
    for comment, above in waiting:
        key = _key(comment, above, seen)
        yield ImportedComment(
            key=key,
            parent_key=above,
            name=(comment.author or _("Anonymous"))[:LONGEST_NAME],
            body=plain_text(comment.html),
            created=facts.moment(comment.published),
            website=(comment.url or "")[:2000],
            by_author=comment.by_author,
        )
        waiting += [(reply, key) for reply in comment.replies]


def plain_text(html: str) -> str:
    """Give inline HTML as text: breaks become lines, links show where they lead."""
    soup = BeautifulSoup(html, "html.parser")
    for line in soup.find_all("br"):
        line.replace_with("\n")
    for link in soup.find_all("a"):
        address = str(link.get("href", "")) if isinstance(link, Tag) else ""
        if address.startswith(("http://", "https://")) and address not in link.text:
            link.append(f" ({address})")
    return soup.get_text().strip()


def _key(comment: Comment, above: str | None, seen: "Counter[str]") -> str:
    parts = (above or "", comment.author, comment.published or "", comment.html)
    text = "\0".join(parts).encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(text).hexdigest()[:_KEY]
    seen[digest] += 1
    # Somebody who said the same twice said it twice.
    return digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"


def _site_id(page: Any) -> int:
    site = page.get_site() or Site.objects.get(is_default_site=True)
    return int(site.pk)
