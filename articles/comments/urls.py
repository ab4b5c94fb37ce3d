"""Addresses of comments, all below the page they belong to, but for those in mails.

A site includes them at its root, before Wagtail's own.
"""

from django.urls import path, register_converter

from .feeds import CommentsFeed
from .views import (
    confirming,
    form,
    moderating,
    moderator_stop,
    reading,
    report,
    stopping,
    waiting,
)

app_name = "comments"


class PagePath:
    """The path of a page: nothing, or segments that each end in a slash."""

    regex = r"(?:[^/]+/)*"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(PagePath, "page")

urlpatterns = [
    path("email/confirm/<str:signed>/", confirming.confirm, name="confirm"),
    path("email/stop/<str:signed>/", stopping.stop, name="stop"),
    path("email/moderate/<str:signed>/", moderating.moderate, name="moderate"),
    path("email/undo/<str:signed>/", moderating.undo, name="undo_by_mail"),
    path("email/no-more/<str:signed>/", moderator_stop.stop, name="moderator_stop"),
    path("<page:path>comment/", form.form, name="form"),
    path("<page:path>comment/question/", form.question, name="question"),
    path("<page:path>comment/waiting/<str:signed>/", waiting.waiting, name="waiting"),
    path("<page:path>comment/report/", report.report, name="report"),
    path("<page:path>comments/feed.atom", CommentsFeed(), name="feed"),
    path("<page:path>comments/at/<int:pk>/", reading.comment, name="comment"),
    path("<page:path>comments/<int:root>/", reading.conversation, name="conversation"),
]
