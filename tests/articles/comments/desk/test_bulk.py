"""One press on many: what is said before, what happens, what is told after."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django.fixtures import Settings

from articles.comments import counters
from articles.comments.desk import jobs
from articles.comments.flows import decide
from articles.comments.models import (
    Action,
    BulkJob,
    BulkState,
    CommentThread,
    Decision,
    ReaderComment,
    Status,
)
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting

from .conftest import Login, said
from .test_queue import DESK, ids, many, names

BULK = f"{DESK}bulk/"


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request has time for two, the worker decides three at a time."""
    monkeypatch.setattr(jobs, "AT_ONCE", 2)
    monkeypatch.setattr("articles.comments.flows.many.AT_ONCE", 3)
    monkeypatch.setattr(jobs, "_READ_AT_ONCE", 4)


@pytest.fixture
def queue(settings: Settings) -> None:
    """Tasks wait in the database, as they do on a site."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def filled(target: Target, number: int, **given: Any) -> None:
    many(target, number, **given)
    counters.recount(CommentThread.objects.get())


def asked(client: Client, **data: Any) -> Any:
    return client.get(BULK, {"status": "waiting", **data})


def confirmed(client: Client, page: Any) -> Any:
    press = page.context["press"]
    return client.post(BULK, {"press": press}, follow=True)


def statuses() -> list[str]:
    return list(ReaderComment.objects.order_by("pk").values_list("status", flat=True))


def job() -> BulkJob:
    return BulkJob.objects.order_by("-pk")[0]


def test_it_is_said_first_how_many_and_what_happens(
    target: Target, moderator_client: Client
) -> None:
    filled(target, 3)

    page = asked(moderator_client, scope="all", do="spam")

    assert "Mark 3 comments as spam?" in page.text
    assert statuses() == ["waiting"] * 3


@pytest.mark.parametrize(
    ("scope", "after"),
    [
        ({"scope": "picked", "pick": [1, 3]}, ["spam", "waiting", "spam"]),
        ({"scope": "shown", "shown": "1,2"}, ["spam", "spam", "waiting"]),
        ({"scope": "all"}, ["spam", "spam", "spam"]),
    ],
)
def test_those_are_decided_that_were_chosen_and_one_undo_takes_it_back(
    target: Target, moderator_client: Client, scope: dict[str, Any], after: list[str]
) -> None:
    filled(target, 3)
    first = ids()[0] - 1
    scope = {
        **scope,
        "pick": [pk + first for pk in scope.get("pick", ())],
        "shown": ",".join(
            str(int(pk) + first) for pk in scope.get("shown", "1").split(",")
        ),
    }

    answer = confirmed(moderator_client, asked(moderator_client, do="spam", **scope))

    assert statuses() == after
    number = after.count("spam")
    assert f"Marked {number} comments as spam." in answer.text
    undo = re.search(r'action="([^"]+/undo/[^"]+)"', answer.text)
    assert undo
    again = moderator_client.post(undo[1], follow=True)
    assert statuses() == ["waiting"] * 3
    assert said(again) == f"Took back {number} decisions."


@pytest.mark.parametrize(
    ("do", "before", "after"),
    [
        ("approve", "spam", "published"),
        ("wait", "spam", "waiting"),
        ("wait", "bin", "waiting"),
        ("bin", "waiting", "bin"),
    ],
)
def test_comments_come_out_of_spam_and_bin(
    target: Target, moderator_client: Client, do: str, before: str, after: str
) -> None:
    filled(target, 2, status=before)

    page = moderator_client.get(BULK, {"status": before, "scope": "all", "do": do})
    confirmed(moderator_client, page)

    assert statuses() == [after] * 2
    assert counters.recount(CommentThread.objects.get()) == {}


def test_only_what_matches_the_filter_is_touched(
    target: Target, moderator_client: Client
) -> None:
    waiting(target, name="Ada", body="Buy oil.")
    waiting(target, name="Bo", body="Kind words.")

    confirmed(moderator_client, asked(moderator_client, q="oil", scope="all", do="bin"))

    assert statuses() == ["bin", "waiting"]


def test_what_arrives_or_changes_after_the_question_is_left_alone_and_told(
    target: Target, moderator_client: Client
) -> None:
    filled(target, 3)
    page = asked(moderator_client, scope="all", do="spam")
    waiting(target, name="Late", body="Just arrived.")
    decide(ReaderComment.objects.get(pk=ids()[1]), Action.APPROVE, by=None)

    answer = confirmed(moderator_client, page)

    assert statuses() == ["spam", "published", "spam", "waiting"]
    assert "Marked 2 comments as spam." in answer.text
    assert "1 comment was decided or changed meanwhile" in said(answer)


def test_picked_ones_that_are_gone_are_told_before(
    target: Target, moderator_client: Client
) -> None:
    filled(target, 2)
    decide(ReaderComment.objects.all()[0], Action.BIN, by=None)

    page = asked(moderator_client, scope="picked", pick=ids(), do="spam")

    assert "Mark 1 comment as spam?" in page.text
    assert "1 of those you chose stays as it is" in page.text


@pytest.mark.parametrize("data", [{"do": "spam"}, {"do": "erase", "scope": "all"}, {}])
def test_nothing_chosen_changes_nothing(
    target: Target, moderator_client: Client, data: dict[str, str]
) -> None:
    filled(target, 2)

    answer = moderator_client.get(BULK, {"status": "waiting", **data}, follow=True)

    assert "Choose comments first" in said(answer)


def test_a_press_twice_is_one_press(target: Target, moderator_client: Client) -> None:
    filled(target, 2)
    page = asked(moderator_client, scope="all", do="bin")

    confirmed(moderator_client, page)
    answer = confirmed(moderator_client, page)

    assert Decision.objects.count() == 2
    assert "Put 2 comments into the bin." in answer.text


def test_a_forged_press_and_somebody_elses_change_nothing(
    target: Target, moderator_client: Client, login: Login
) -> None:
    filled(target, 2)
    press = asked(moderator_client, scope="all", do="bin").context["press"]
    other = login("moderate_readercomment", name="otto")

    forged = moderator_client.post(BULK, {"press": press[:-3] + "abc"}, follow=True)
    stolen = other.post(BULK, {"press": press}, follow=True)

    assert "Nothing was changed" in said(forged)
    assert "Nothing was changed" in said(stolen)
    assert statuses() == ["waiting"] * 2


def test_a_question_costs_the_same_for_two_and_for_a_hundred(
    target: Target, moderator_client: Client
) -> None:
    costs = []
    for number in (2, 100):
        filled(target, number)
        with CaptureQueriesContext(connection) as queries:
            asked(moderator_client, scope="all", do="spam")
        costs.append(len(queries))

    assert costs[0] == costs[1] <= 12


def test_the_desk_offers_it_without_a_script(
    target: Target, moderator_client: Client
) -> None:
    filled(target, 25)

    page = moderator_client.get(DESK).text

    assert page.count('name="pick"') == 20
    assert "all that match: 25" in page
    assert 'value="approve" form' not in page


def begun(client: Client, **data: Any) -> Any:
    answer = confirmed(client, asked(client, scope="all", **data))
    assert answer.redirect_chain[-1][0] == reverse(
        "comments_desk:bulk_progress", args=[job().batch]
    )
    return answer


def test_more_are_decided_in_the_background_and_taken_back_so(
    few: None, target: Target, moderator_client: Client
) -> None:
    filled(target, 8)
    before = statuses()

    answer = begun(moderator_client, do="spam")

    assert "Marked 8 comments as spam." in answer.text
    assert statuses() == ["spam"] * 8
    assert (job().done, job().skipped, job().selection) == (8, 0, "")
    undone = moderator_client.post(
        answer.request["PATH_INFO"], {"do": "undo"}, follow=True
    )
    assert "Took back 8 decisions." in undone.text
    assert statuses() == before
    assert counters.recount(CommentThread.objects.get()) == {}


def test_progress_is_seen_while_it_runs(
    few: None, queue: None, target: Target, moderator_client: Client
) -> None:
    filled(target, 8)

    answer = begun(moderator_client, do="spam")

    assert "Look again" in answer.text
    assert "0 of 8" in answer.text
    assert DBTaskResult.objects.filter(task_path__endswith="carry_out_bulk").exists()
    assert statuses() == ["waiting"] * 8


class KilledError(Exception):
    """What a worker does not survive."""


def killed_after(number: int) -> Callable[..., Any]:
    done = jobs._do
    left = [number]

    def do(*args: Any) -> Any:
        left[0] -= 1
        counts = done(*args)
        if left[0] < 0:
            raise KilledError
        return counts

    return do


def test_what_a_worker_left_the_next_one_ends_without_doubles(
    few: None,
    queue: None,
    target: Target,
    moderator_client: Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled(target, 8)
    begun(moderator_client, do="bin")
    with monkeypatch.context() as patch:
        patch.setattr(jobs, "_do", killed_after(1))
        with pytest.raises(KilledError):
            jobs.carry_out(job().pk)
    assert (job().done, statuses().count("bin")) == (3, 3)

    BulkJob.objects.update(seen=timezone.now() - timedelta(minutes=2))
    jobs.watch(job().pk)

    assert (job().state, job().done, statuses()) == (BulkState.DONE, 8, ["bin"] * 8)
    assert Decision.objects.count() == 8


def test_a_worker_that_is_at_it_is_left_alone(
    few: None, queue: None, target: Target, moderator_client: Client
) -> None:
    filled(target, 8)
    begun(moderator_client, do="bin")

    jobs.watch(job().pk)

    assert statuses() == ["waiting"] * 8


def test_what_is_cancelled_stops_and_can_be_taken_back(
    few: None,
    queue: None,
    target: Target,
    moderator_client: Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled(target, 8)
    address = begun(moderator_client, do="bin").request["PATH_INFO"]
    with monkeypatch.context() as patch:
        patch.setattr(jobs, "_do", killed_after(1))
        with pytest.raises(KilledError):
            jobs.carry_out(job().pk)

    answer = moderator_client.post(address, {"do": "cancel"}, follow=True)
    jobs.carry_out(job().pk)

    assert "Cancelled. What was done so far is kept." in said(answer)
    assert statuses().count("bin") == 3
    moderator_client.post(address, {"do": "undo"}, follow=True)
    jobs.carry_out(job().pk)
    assert statuses() == ["waiting"] * 8


def test_what_others_decided_meanwhile_is_told(
    few: None, queue: None, target: Target, moderator_client: Client
) -> None:
    filled(target, 8)
    address = begun(moderator_client, do="bin").request["PATH_INFO"]
    decide(ReaderComment.objects.order_by("pk")[2], Action.SPAM, by=None)
    waiting(target, body="Arrived later.")

    jobs.carry_out(job().pk)

    page = moderator_client.get(address).text
    assert "Put 7 comments into the bin." in page
    assert "1 comment was decided or changed meanwhile" in page
    assert statuses().count("waiting") == 1


def test_who_may_not_moderate_any_more_decides_nothing_more(
    few: None, queue: None, target: Target, moderator_client: Client
) -> None:
    filled(target, 8)
    begun(moderator_client, do="bin")
    get_user_model().objects.get(username="mona").user_permissions.clear()

    jobs.carry_out(job().pk)

    assert statuses() == ["waiting"] * 8
    assert job().state == BulkState.CANCELLED


def test_nobody_sees_the_work_of_somebody_else(
    few: None, target: Target, moderator_client: Client, login: Login
) -> None:
    filled(target, 8)
    address = begun(moderator_client, do="bin").request["PATH_INFO"]

    answer = login("moderate_readercomment", name="otto").get(address)

    assert answer.status_code == 404


def test_the_last_press_on_many_is_taken_back_by_key(
    few: None, target: Target, moderator_client: Client
) -> None:
    filled(target, 8)
    begun(moderator_client, do="bin")

    moderator_client.post(reverse("comments_desk:undo_last"))

    assert statuses() == [Status.WAITING] * 8


def test_the_bulk_tab_keeps_its_place_in_names(
    target: Target, moderator_client: Client
) -> None:
    filled(target, 2)

    page = asked(moderator_client, q="number", scope="all", do="spam")

    assert page.context["back"] == f"{DESK}?status=waiting&q=number"
    assert names(moderator_client, "?status=waiting&q=number") == [
        "Reader 0",
        "Reader 1",
    ]
