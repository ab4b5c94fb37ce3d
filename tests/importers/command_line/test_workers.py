"""One bad task costs itself only."""

import itertools

import pytest

from importers.command_line.workers import Lost, run

from .acts import act


def test_results_come_in_the_order_of_the_tasks():
    found = list(run("abcdefghij", act, jobs=2, seconds=30))

    assert found == [(letter, letter.upper()) for letter in "abcdefghij"]


@pytest.mark.parametrize(
    ("task", "reason"),
    [
        ("be killed", "want of memory"),
        ("leave", "nobody foresaw"),
        ("fail", "more memory than there is"),
    ],
)
def test_a_task_that_ends_its_process_is_told_and_the_rest_goes_on(task, reason):
    (_, before), (_, lost), (_, after) = run(["a", task, "b"], act, jobs=1, seconds=30)

    assert (before, after) == ("A", "B")
    assert isinstance(lost, Lost)
    assert reason in lost.reason


def test_a_task_that_takes_too_long_is_ended():
    found = dict(run(["hang", "b"], act, jobs=2, seconds=3))

    assert found["hang"] == Lost("it took longer than 3 seconds")
    assert found["b"] == "B"


def test_tasks_are_taken_only_a_little_ahead_of_the_results():
    tasks = itertools.count()
    first = next(iter(run(map(str, tasks), act, jobs=1, seconds=30)))

    assert first == ("0", "0")
    assert next(tasks) < 20
