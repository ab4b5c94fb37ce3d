"""The tile on the first page, the number in the menu, and the report per week."""

import csv
from datetime import date
from io import StringIO

from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.comments.models import DayCount
from articles.comments.targets import Target
from tests.articles.comments.factories import waiting

from .conftest import Login

WEEKS = "/admin/reader-comments/weeks/"


def test_the_first_page_tells_what_waits(
    target: Target, moderator_client: Client
) -> None:
    assert "Nothing waits." in moderator_client.get("/admin/").text
    waiting(target, body="Since yesterday I have chest pain.")

    page = moderator_client.get("/admin/").text

    assert "1 comment waits" in page
    assert "1 may need urgent care" in page
    assert page.count("1 comment waits") == 2


def test_the_first_page_tells_nothing_to_others(target: Target, login: Login) -> None:
    waiting(target)

    assert "comment waits" not in login().get("/admin/").text


def test_weeks_begin_on_monday_and_add_up(moderator_client: Client) -> None:
    for day, what, number in [
        (date(2026, 5, 10), "received", 3),  # a Sunday
        (date(2026, 5, 11), "received", 2),
        (date(2026, 5, 12), "spam", 2),
        (date(2026, 5, 12), "signal:link", 2),
        (date(2026, 5, 17), "restored", 1),
        (date(2026, 5, 17), "wait:7", 5),
    ]:
        DayCount.objects.create(day=day, what=what, number=number)

    there = f"{WEEKS}?since=2026-05-04&until=2026-05-17"
    lines = moderator_client.get(f"{there}&as=csv").content.decode("utf-8-sig")
    page = moderator_client.get(there).text

    assert list(csv.reader(StringIO(lines)))[1:] == [
        ["2026-05-11", "2", "0", "2", "1", "up to 2 hours", "One or two links: 2"],
        ["2026-05-04", "3", "0", "0", "0", "", ""],
    ]
    assert "One or two links: 2" in page


def test_a_range_that_makes_no_sense_is_told(moderator_client: Client) -> None:
    upside_down = f"{WEEKS}?since=2026-05-17&until=2026-05-04"
    no_day = f"{WEEKS}?since=soon&until=2026-05-04"
    for_ever = f"{WEEKS}?since=1926-05-04&until=2026-05-04&as=csv"

    assert "This is before the first day" in moderator_client.get(upside_down).text
    assert "Enter a valid date" in moderator_client.get(no_day).text
    assert "Five years at most" in moderator_client.get(for_ever).text


def test_the_report_takes_the_same_queries_for_any_range(
    moderator_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(12):
        moderator_client.get(f"{WEEKS}?since=2022-05-04&until=2026-05-04")
