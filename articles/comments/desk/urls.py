"""Addresses of the desk, below the admin's."""

from django.urls import path

from . import (
    aside,
    blocking,
    bulk,
    deciding,
    editing,
    erasing,
    hints,
    letters,
    mails,
    people,
    progress,
    replying,
    scores,
    showing,
    threads,
    trying,
    weeks,
)

app_name = "comments_desk"

urlpatterns = [
    path("", showing.QueueView.as_view(), name="queue"),
    path("<int:pk>/decide/", deciding.decide, name="decide"),
    path("<int:pk>/settle/", deciding.settle, name="settle"),
    path("undo/<uuid:batch>/", deciding.undo, name="undo"),
    path("<int:pk>/reply/", replying.ReplyView.as_view(), name="reply"),
    path("<int:pk>/aside/", aside.aside, name="aside"),
    path("<int:pk>/block/", blocking.block, name="block"),
    path("<int:pk>/edit/", editing.EditView.as_view(), name="edit"),
    path("<int:pk>/move/", editing.MoveView.as_view(), name="move"),
    path("bulk/", bulk.BulkView.as_view(), name="bulk"),
    path("bulk/<uuid:batch>/", progress.ProgressView.as_view(), name="bulk_progress"),
    path("undo/", deciding.undo_last, name="undo_last"),
    path("<int:pk>/write/", letters.LetterView.as_view(), name="write"),
    path("<int:pk>/erase/", erasing.EraseView.as_view(), name="erase"),
    path("pages/<int:page_id>/", threads.ThreadView.as_view(), name="thread"),
    path("words/<int:pk>/", trying.TrialView.as_view(), name="trial"),
    path("hints/", hints.HintsView.as_view(), name="hints"),
    path("weeks/", weeks.WeeksView.as_view(), name="weeks"),
    path("checks/", scores.ScoresView.as_view(), name="scores"),
    path("people/", people.PersonView.as_view(), name="person"),
    path("people/export/", people.export, name="export"),
    path("people/erase/", people.ErasePersonView.as_view(), name="erase_person"),
    path("mails/", mails.send_again, name="mails"),
]
