"""A thread as read-only JSON, an endpoint for Wagtail's API (v2).

v2, as v3 is a preview in Wagtail 8.0. A site mounts it so:

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
from wagtail.models import Page

from .discussion import as_id
from .models import CommentThread, ReaderComment, Status
from .rendering import text_html
from .targets import Target, get_target

USUAL: Final = 20
MOST: Final = 100


class CommentsAPIViewSet(BaseAPIViewSet):
    """Published comments of one page, and tombstones that hold replies."""

    name = "comments"
    model = ReaderComment
    known_query_parameters = frozenset({"page", "after", "limit", "format", "_"})

    def listing_view(self, request: Request) -> Response:
        target = self._target(request)
        limit, after = _number(request, "limit", USUAL), _number(request, "after", 0)
        thread = CommentThread.objects.filter(page_id=target.page_id).first()
        rows = ReaderComment.objects.filter(thread=thread, shown=True, id__gt=after)
        found = list(rows.order_by("id")[: min(limit, MOST) + 1]) if thread else []
        shown = found[: min(limit, MOST)]
        following = shown[-1].pk if len(found) > len(shown) else None
        total = thread.published if thread else 0
        return Response(
            {
                "meta": {"total_count": total, "next_after": following},
                "items": [_item(comment, target) for comment in shown],
            }
        )

    def detail_view(self, request: Request, pk: int) -> Response:
        rows = ReaderComment.objects.filter(shown=True).select_related("thread__page")
        comment = rows.filter(pk=pk).first()
        target = get_target(comment.thread.page.specific) if comment else None
        if comment is None or target is None:
            raise Http404("there is no such comment")
        return Response(_item(comment, target))

    def _target(self, request: Request) -> Target:
        unknown = set(request.GET) - self.known_query_parameters
        if unknown:
            names = ", ".join(sorted(unknown))
            raise BadRequestError(f"query parameter is not recognised: {names}")
        pk = _number(request, "page", 0)
        if not pk:
            raise BadRequestError("page: name the id of a page")
        page = Page.objects.filter(pk=pk, live=True).first()
        target = get_target(page.specific) if page else None
        if target is None:
            raise Http404("there is no such page, or it takes no comments")
        return target

    @classmethod
    def get_urlpatterns(cls) -> list[URLPattern]:
        return [
            path("", cls.as_view({"get": "listing_view"}), name="listing"),
            path("<int:pk>/", cls.as_view({"get": "detail_view"}), name="detail"),
        ]


def _number(request: Request, name: str, default: int) -> int:
    text = request.GET.get(name)
    if text is None:
        return default
    number = as_id(text)
    if number is None:
        raise BadRequestError(f"{name}: must be a whole number above 0")
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
        "url": _absolute(target, reverse("comments:comment", kwargs=where)),
    }


def _absolute(target: Target, address: str) -> str:
    return f"{target.full_url.removesuffix(target.url)}{address}"
