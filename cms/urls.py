"""Which address is answered by whom; Wagtail's pages come last and take the rest."""

from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from articles.comments.api import CommentsAPIViewSet

from .media import serve_upload
from .robots import robots

api = WagtailAPIRouter("wagtailapi")
api.register_endpoint("comments", CommentsAPIViewSet)

# Errors are answered by Django's own handlers with 404.html, 500.html and so on.
urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:path>", serve_upload, name="media"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("robots.txt", robots, name="robots"),
    path("api/v2/", api.urls),
    path("", include("articles.urls")),
    path("", include("articles.comments.urls")),
    path("", include(wagtail_urls)),
]
