"""The Atom feed of one page's comments, with their full text."""

from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator

from .models import ReaderComment, Status
from .rendering import text_html
from .targets import Target, target_at

LATEST = 50
_WORDS = 30
_THREADING = "http://purl.org/syndication/thread/1.0"


class ThreadedAtom(Atom1Feed):
    """Atom with the comment itself, and what it replies to (RFC 4685)."""

    def root_attributes(self) -> dict[str, str]:
        return {**super().root_attributes(), "xmlns:thr": _THREADING}

    def add_item_elements(
        self, handler: SimplerXMLGenerator, item: dict[str, Any]
    ) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})
        if item["answers"]:
            handler.addQuickElement("thr:in-reply-to", None, {"ref": item["answers"]})


# Generic for the type checker only: Django takes no parameters when it runs.
class CommentsFeed(Feed):  # type: ignore[type-arg]
    """The newest published comments of a page; a page that takes none is not found."""

    feed_type = ThreadedAtom

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Target:
        return target_at(request, kwargs["path"])

    def title(self, target: Target) -> str:
        return _("Comments on “%(title)s”") % {"title": target.title}

    def link(self, target: Target) -> str:
        return f"{target.url}#comments"

    def feed_guid(self, target: Target) -> str:
        return _guid(f"thread/{target.page_id}")

    def items(self, target: Target) -> list[ReaderComment]:
        comments = ReaderComment.objects.filter(
            thread__page_id=target.page_id, status=Status.PUBLISHED
        )
        newest = list(comments.order_by("-id")[:LATEST])
        for comment in newest:
            comment.feed_link = reverse(  # type: ignore[attr-defined]  # for `item_link`
                "comments:comment", kwargs={"path": target.path, "pk": comment.pk}
            )
        return newest

    def item_title(self, comment: ReaderComment) -> str:
        return str(comment.name)

    def item_description(self, comment: ReaderComment) -> str:
        return Truncator(comment.body).words(_WORDS)

    def item_link(self, comment: Any) -> str:
        return str(comment.feed_link)

    def item_guid(self, comment: ReaderComment) -> str:
        return _guid(f"comment/{comment.pk}")

    def item_author_name(self, comment: ReaderComment) -> str:
        return str(comment.name)

    def item_pubdate(self, comment: ReaderComment) -> datetime:
        return comment.created

    def item_updateddate(self, comment: ReaderComment) -> datetime:
        return comment.edited or comment.created

    def item_extra_kwargs(self, comment: ReaderComment) -> dict[str, Any]:
        answers = _guid(f"comment/{comment.parent_id}") if comment.parent_id else ""
        return {"content": text_html(comment.body), "answers": answers}


def _guid(name: str) -> str:
    """An id that outlives a change of address (RFC 4287 §4.2.6)."""
    return uuid5(NAMESPACE_URL, f"articles.comments/{name}").urn
