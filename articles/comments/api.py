"""A thread as read-only JSON, an endpoint for Wagtail's API (v2).

v2, as v3 is a preview in Wagtail 8.0: one object for all of it, which a site cannot
mount without its pages and their writing. v2 takes endpoints one by one. A site mounts
this one so:

    router = WagtailAPIRouter("wagtailapi")
    router.register_endpoint("comments", CommentsAPIViewSet)
    urlpatterns = [path("api/v2/", router.urls), …]

`comments/?page=12` lists what readers see of a page, oldest first, up to 100 at a time;
`after` is the id from which the next part goes on. What readers do not see, addresses
of mail and networks above all, is in no field.
"""

from typing import Any, Final

from django.http import Http404
from django.urls import URLPattern, path, reverse
from rest_framework.request import Request
from rest_framework.response import Response
from wagtail.api.v2.utils import BadRequestError
from wagtail.api.v2.views import BaseAPIViewSet

from .discussion import as_id
from .models import ReaderComment, Status
from .rendering import text_html
from .targets import Target, target_of, target_with

USUAL: Final = 20
MOST: Final = 100
# What Wagtail's own endpoints take of every request: a format, and what defeats caches.
_ALWAYS: Final = frozenset({"format", "_"})
_LISTING: Final = frozenset({"page", "after", "limit"})
_HIDDEN: Final = ("email", "email_key", "held_for", "html", "sketch", "website")


class CommentsAPIViewSet(BaseAPIViewSet):
    """Published comments of one page, and tombstones that hold replies."""

    name = "comments"
    model = ReaderComment
    # Everybody gets the same: no session is looked at, and any cache may keep it.
    authentication_classes = ()
    permission_classes = ()

    def listing_view(self, request: Request) -> Response:
        _check(request, _ALWAYS | _LISTING)
        target = target_with(_number(request, "page"))
        if target is None:
            raise Http404("there is no such page, or it takes no comments")
        limit = _number(request, "limit", USUAL)
        if limit > MOST:
            raise BadRequestError(f"limit cannot be higher than {MOST}")
        shown = ReaderComment.objects.filter(
            thread__page_id=target.page_id, shown=True
        ).defer(*_HIDDEN)
        following = shown.filter(id__gt=_number(request, "after", 0)).order_by("id")
        found = list(following[: limit + 1])
        items = found[:limit]
        return Response(
            {
                "meta": {
                    "total_count": shown.count(),
                    "next_after": items[-1].pk if len(found) > limit else None,
                },
                "items": [_item(comment, target) for comment in items],
            }
        )

    def detail_view(self, request: Request, pk: int) -> Response:
        _check(request, _ALWAYS)
        rows = ReaderComment.objects.filter(shown=True).defer(*_HIDDEN)
        comment = rows.select_related("thread__page").filter(pk=pk).first()
        target = target_of(comment.thread) if comment else None
        if comment is None or target is None:
            raise Http404("there is no such comment")
        return Response(_item(comment, target))

    @classmethod
    def get_urlpatterns(cls) -> list[URLPattern]:
        return [
            path("", cls.as_view({"get": "listing_view"}), name="listing"),
            path("<int:pk>/", cls.as_view({"get": "detail_view"}), name="detail"),
        ]


def _check(request: Request, known: frozenset[str]) -> None:
    unknown = set(request.GET) - known
    if unknown:
        names = ", ".join(sorted(unknown))
        raise BadRequestError(f"query parameter is not recognised: {names}")


def _number(request: Request, name: str, default: int | None = None) -> int:
    text = request.GET.get(name)
    if text is None and default is not None:
        return default
    number = as_id(text)
    if number is None:
        raise BadRequestError(f"{name} must be a whole number above 0")
    return number


def _item(comment: ReaderComment, target: Target) -> dict[str, Any]:
    is_published = comment.status == Status.PUBLISHED
    where = {"path": target.path, "pk": comment.pk}
    return {
        "id": comment.pk,
        "parent": comment.parent_id,
        "depth": comment.depth,
        "removed": not is_published,
        "author": comment.name if is_published else None,
        "badge": (comment.badge or None) if is_published else None,
        "published": comment.created.isoformat(),
        "text": comment.body if is_published else None,
        "html": text_html(comment.body) if is_published else None,
        "url": target.absolute(reverse("comments:comment", kwargs=where)),
    }
