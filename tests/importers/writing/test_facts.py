from datetime import UTC, datetime

import pytest

from importers.writing.facts import moment


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2016-05-09", datetime(2016, 5, 9, 12, tzinfo=UTC)),
        ("2016-05-09T18:44:03", datetime(2016, 5, 9, 18, 44, 3, tzinfo=UTC)),
        ("2016-05-09T18:44:03-07:00", datetime(2016, 5, 10, 1, 44, 3, tzinfo=UTC)),
        ("2016-05-09T00:00:00+00:00", datetime(2016, 5, 9, tzinfo=UTC)),
        ("last spring", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_noon_and_a_time_is_a_moment(written, meant):
    assert moment(written) == meant
