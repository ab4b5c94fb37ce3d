"""Threads of a document → comments of the app `articles.comments`."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from wagtail.models import Site

from articles.comments.flows import ImportedComment, ImportedCounts, add_imported
from importers.cleaning.document import Comment, Document

from .facts import moment
from .plain_text import plain_text

# A comment, and the number of the one it answers.
Link = tuple[Comment, int | None]

_SIGNS = re.compile(r"[\W_]+")


def add_threads(document: Document, page: Any) -> tuple[ImportedCounts, list[str]]:
    """Store a document's comments with its page.

    Returns: counts, and sentences for the person who imports.
    """
    links = _flat(document.comments)
    times = _times(links, moment(document.published))
    texts = [plain_text(comment.html) for comment, _ in links]
    keys = _keys(links, texts)
    imported = [
        ImportedComment(
            key=key,
            parent_key=None if above is None else keys[above],
            name=comment.author,
            body=text,
            created=time,
            website=comment.url or "",
            by_author=comment.by_author,
        )
        for key, text, time, (comment, above) in zip(
            keys, texts, times, links, strict=True
        )
    ]
    counts = add_imported(
        page.pk, _site_id(page), imported, is_open=document.comments_open is not False
    )
    return counts, [*(_undated(links) if counts.added else ()), *counts.problems]


def _flat(comments: Iterable[Comment]) -> list[Link]:
    """Give all comments in the order of the page, however deep they hang."""
    links: list[Link] = []
    waiting: list[Link] = [(comment, None) for comment in reversed([*comments])]
    while waiting:
        comment, above = waiting.pop()
        waiting += [(reply, len(links)) for reply in reversed(comment.replies)]
        links.append((comment, above))
    return links


def _times(links: Iterable[Link], post: datetime | None) -> list[datetime | None]:
    """A comment without date gets that of the one before it, else the post's."""
    times: list[datetime | None] = []
    last = post
    for comment, _ in links:
        last = moment(comment.published) or last
        times.append(last)
    return times


def _undated(links: Iterable[Link]) -> list[str]:
    number = sum(moment(comment.published) is None for comment, _ in links)
    if not number:
        return []
    return [
        f"{number} of its comments came without a date: each stands with the date of "
        "the one before it."
    ]


def _keys(links: Sequence[Link], texts: Sequence[str]) -> list[str]:
    """Name each comment by what it says, not by where it stands.

    So a post that is imported again brings only what is new, wherever that was added:
    a comment keeps its key when others come, go or change around it, and when it is
    read a little better than before (signs, capitals and hours do not count). Of those
    that say the same, such as two times "Thanks!" by one person on a day, each counts.
    """
    seen: Counter[str] = Counter()
    keys = []
    for (comment, _), text in zip(links, texts, strict=True):
        said = (comment.author, (comment.published or "")[:10], text)
        letters = "|".join(_SIGNS.sub("", part.casefold()) for part in said)
        name = hashlib.sha256(letters.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[name] += 1
        keys.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return keys


def _site_id(page: Any) -> int:
    """The site of a page, the default one for a page that hangs below none."""
    site = page.get_site() or Site.objects.filter(is_default_site=True).first()
    return site.pk if site else 0
