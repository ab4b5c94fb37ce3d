"""The Atom feed of one page's comments, with their full text."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final, cast
from uuid import uuid5

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.decorators import method_decorator
from django.utils.feedgenerator import Atom1Feed
from django.utils.http import quote_etag
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.utils.xmlutils import SimplerXMLGenerator
from django.views.decorators.http import require_safe

from .models import ReaderComment, Status
from .rendering import text_html
from .targets import Target, target_at

LATEST: Final = 50
_WORDS: Final = 30
# RFC 4685, Atom Threading Extensions.
_THREADING: Final = "http://purl.org/syndication/thread/1.0"
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


class ThreadedAtom(Atom1Feed):
    """Atom with the comment itself, its language, and what it replies to."""

    def latest_post_date(self) -> datetime:
        """Not now where there is no comment: the feed has not changed now."""
        return super().latest_post_date() if self.items else self.feed["since"]

    def root_attributes(self) -> dict[str, str]:
        return {**super().root_attributes(), "xmlns:thr": _THREADING}

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        return {**super().item_attributes(item), "xml:lang": item["language"]}

    def add_item_elements(
        self, handler: SimplerXMLGenerator, item: dict[str, Any]
    ) -> None:
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})
        if item["answers"]:
            handler.addQuickElement("thr:in-reply-to", None, item["answers"])


@dataclass(frozen=True, slots=True)
class Entry:
    """A comment on its page."""

    comment: ReaderComment
    target: Target

    def address(self, pk: int) -> str:
        """Where a comment of this page is found, whatever page of it that is."""
        path = reverse("comments:comment", kwargs={"path": self.target.path, "pk": pk})
        return self.target.absolute(path)


# Generic for the type checker only: Django takes no parameters when it runs.
@method_decorator(require_safe, name="__call__")
class CommentsFeed(Feed):  # type: ignore[type-arg]
    """The newest published comments of a page; a page that takes none is not found.

    Its ETag is made of what is sent. It has no date of change: that of the newest
    comment would keep one in a reader's program that was removed here.
    """

    feed_type = ThreadedAtom

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        target = target_at(request, kwargs["path"])
        with override(target.interface):
            response = super().__call__(request, target=target)
        del response["Last-Modified"]
        etag = quote_etag(sha256(response.content).hexdigest()[:32])
        response["ETag"] = etag
        answer = get_conditional_response(request, etag=etag, response=response)
        return cast("HttpResponse", answer)  # never None, as there is a response

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Target:
        target: Target = kwargs["target"]
        return target

    def title(self, target: Target) -> str:
        return _("Comments on “%(title)s”") % {"title": target.title}

    def link(self, target: Target) -> str:
        return f"{target.full_url}#comments"

    def feed_guid(self, target: Target) -> str:
        return uuid5(target.key, "comments").urn

    def feed_extra_kwargs(self, target: Target) -> dict[str, Any]:
        return {"since": target.published or _NEVER}

    def items(self, target: Target) -> list[Entry]:
        published = ReaderComment.objects.filter(
            thread__page_id=target.page_id, status=Status.PUBLISHED
        )
        newest = published.order_by("-id").defer("html", "email", "sketch")
        return [Entry(comment, target) for comment in newest[:LATEST]]

    def item_title(self, entry: Entry) -> str:
        return str(entry.comment.name)

    def item_description(self, entry: Entry) -> str:
        return Truncator(entry.comment.body).words(_WORDS)

    def item_link(self, entry: Entry) -> str:
        return entry.address(entry.comment.pk)

    def item_guid(self, entry: Entry) -> str:
        return _guid(entry.target, entry.comment.pk)

    def item_author_name(self, entry: Entry) -> str:
        return str(entry.comment.name)

    def item_pubdate(self, entry: Entry) -> datetime:
        return entry.comment.created

    def item_updateddate(self, entry: Entry) -> datetime:
        """When it was changed or, as it may have waited for days, published."""
        comment = entry.comment
        return max(filter(None, (comment.created, comment.edited, comment.decided_at)))

    def item_extra_kwargs(self, entry: Entry) -> dict[str, Any]:
        parent = entry.comment.parent_id
        answers = parent and {
            "ref": _guid(entry.target, parent),
            "href": entry.address(parent),
            "type": "text/html",
        }
        return {
            "content": text_html(entry.comment.body),
            "language": entry.target.language,
            "answers": answers,
        }


def _guid(target: Target, pk: int) -> str:
    """An id that outlives a change of address (RFC 4287 §4.2.6)."""
    return uuid5(target.key, f"comment/{pk}").urn
