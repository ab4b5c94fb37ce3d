"""Addresses outside the page tree; a site includes them before Wagtail's."""

from django.urls import path

from . import views
from .feeds import ArticlesFeed

app_name = "articles"

urlpatterns = [
    path("tags/<str:slug>/", views.tag, name="tag"),
    path("search/", views.search, name="search"),
    path("feeds/", views.feeds, name="feeds"),
    path("feeds/articles.atom", ArticlesFeed(), name="feed"),
]
