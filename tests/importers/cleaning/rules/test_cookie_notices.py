"""Notices about cookies go; biscuits stay."""

import pytest

from importers.cleaning.rules import cookie_notices
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "line",
    [
        "This site uses cookies to improve your visit. Read more in our policy.",
        "Accept all cookies",
        "Wir verwenden Cookies, um diese Seite zu betreiben.",
        "Utilizamos cookies propias y de terceros.",
    ],
)
def test_a_notice_goes_to_the_ledger(line: str) -> None:
    draft = drafted(line, PROSE, PROSE)

    cookie_notices.apply(draft)

    assert texts(draft) == [PROSE, PROSE]
    assert removed(draft) == [line]


@pytest.mark.parametrize(
    "line",
    ["She uses cookies to comfort herself, as many of us do.", "Cookies for breakfast"],
)
def test_cookies_in_the_text_are_left_alone(line: str) -> None:
    draft = drafted(PROSE, PROSE, line, PROSE, PROSE)

    cookie_notices.apply(draft)

    assert texts(draft) == [PROSE, PROSE, line, PROSE, PROSE]
