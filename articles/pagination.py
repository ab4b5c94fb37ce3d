"""Lists in numbered pages, with addresses anybody can share."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest

from .pictures import attach_lead_images

PER_PAGE = 12


def paginated(
    articles: Any, request: HttpRequest, *, per_page: int = PER_PAGE
) -> "Page[Any]":
    """Give the page of `articles` that `?page=` asks for, or the nearest there is."""
    page = Paginator(articles, per_page).get_page(request.GET.get("page"))
    page.object_list = attach_lead_images(page.object_list)
    return page
