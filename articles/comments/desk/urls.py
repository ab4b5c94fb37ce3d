"""Addresses of the desk, below the admin's."""

from django.urls import path

from . import people, rules, threads, views

app_name = "comments_desk"

urlpatterns = [
    path("", views.QueueView.as_view(), name="queue"),
    path("<int:pk>/decide/", views.decide, name="decide"),
    path("undo/<uuid:batch>/", views.undo, name="undo"),
    path("<int:pk>/reply/", views.ReplyView.as_view(), name="reply"),
    path("<int:pk>/erase/", views.EraseView.as_view(), name="erase"),
    path("pages/<int:page_id>/", threads.ThreadView.as_view(), name="thread"),
    path("words/try/", rules.TrialView.as_view(), name="trial"),
    path("scores/", rules.ScoresView.as_view(), name="scores"),
    path("people/", people.PersonView.as_view(), name="person"),
    path("people/export/", people.export, name="export"),
    path("people/erase/", people.ErasePersonView.as_view(), name="erase_person"),
]
