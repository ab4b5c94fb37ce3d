"""Dates are read where they are unmistakable, whatever the language."""

import pytest

from importers.cleaning.dates import date_of, found_in, iso, written


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dec. 19, 2025", "2025-12-19"),
        ("Sat, 20 Dec, 2025 - 06:36", "2025-12-20"),
        ("September 1st, 2023", "2023-09-01"),
        ("3. března 2021", "2021-03-03"),
        ("04-ago-2021 5:11", "2021-08-04"),
        ("2023 Jan 7", "2023-01-07"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
        ("23.07.2025", "2025-07-23"),
        ("4 мая 2020", "2020-05-04"),
    ],
)
def test_a_date_is_read(text: str, day: str) -> None:
    assert written(text) == day


@pytest.mark.parametrize(
    "text",
    ["05/06/2024", "31 February 2024", "May 2024", "12 to 24 2024", "1 Smith 2024"],
)
def test_a_date_that_may_be_another_is_left_open(text: str) -> None:
    assert written(text) is None


def test_the_first_of_two_dates_is_found_with_its_place() -> None:
    line = "Out 12 May 2024, changed June 3, 2024"

    assert found_in(line) == ("2024-05-12", 4, 15)


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2024-05-12T10:00:00.123Z", "2024-05-12T10:00:00+00:00"),
        ("2024-05-12 10:00", "2024-05-12T10:00:00"),
        ("2024-05-12T10:00:00-0500", "2024-05-12T10:00:00-05:00"),
        ("Oct 01, 2025T10:00:00+03:00", "2025-10-01"),
        ("2024-05-12T99:00", "2024-05-12"),
    ],
)
def test_a_date_for_machines_keeps_its_time(value: str, moment: str) -> None:
    assert iso(value) == moment


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Posted on May 3, 2019 at 4:05 pm", "2019-05-03"),
        ("Zuletzt aktualisiert am 3. Mai 2023", "2023-05-03"),
        ("In May we met on May 3, 2019 for tea", None),
    ],
)
def test_a_line_is_a_date_line_where_it_holds_nothing_else(
    line: str, day: str | None
) -> None:
    assert date_of(line) == day
