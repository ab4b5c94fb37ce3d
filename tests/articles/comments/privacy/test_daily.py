"""The worker tidies once a day, and plans the next."""

from datetime import timedelta

import pytest
from django.test import RequestFactory
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django.fixtures import Settings

from articles.comments import network
from articles.comments.models import SpentChallenge
from articles.comments.privacy import daily
from articles.comments.targets import Target


@pytest.fixture
def queue(settings: Settings) -> None:
    """Tasks wait in the database, as they do on a site."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def planned() -> int:
    rows = DBTaskResult.objects.filter(
        task_path__endswith="tidy_comments", run_after__gt=timezone.now()
    )
    return rows.count()


def old_question() -> SpentChallenge:
    old = timezone.now() - timedelta(days=2)
    return SpentChallenge.objects.create(nonce="old", spent=old)


def test_a_run_tidies_and_plans_the_next_one(queue: None, target: Target) -> None:
    old_question()

    daily.tidy_comments.func()

    assert not SpentChallenge.objects.exists()
    assert planned() == 1


def test_of_two_plans_for_a_day_one_goes_on(queue: None, target: Target) -> None:
    daily.tidy_comments.func()
    daily.tidy_comments.func()

    assert planned() == 1


def test_the_first_comment_of_a_day_plans_a_run(queue: None, target: Target) -> None:
    request = RequestFactory().get("/", REMOTE_ADDR="203.0.113.7")
    network._keys.clear()  # kept in memory from an earlier test

    network.network_of(request)
    network.network_of(request)

    assert planned() == 1


def test_where_tasks_run_at_once_nothing_is_planned(target: Target) -> None:
    old_question()

    daily.plan()

    assert SpentChallenge.objects.exists()


def test_a_queue_that_fails_stops_nobody(
    settings: Settings, target: Target, caplog: pytest.LogCaptureFixture
) -> None:
    settings.TASKS = {"default": {"BACKEND": "no.such.Backend"}}

    daily.plan()

    assert "could not be told to tidy" in caplog.text
