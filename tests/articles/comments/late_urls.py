"""A site that put the addresses of comments below Wagtail's."""

from django.urls import include, path
from wagtail import urls

urlpatterns = [
    path("", include(urls)),
    path("", include("articles.comments.urls")),
]
