"""The site's footer goes; a copyright in the text stays."""

import pytest

from importers.cleaning.rules import site_footers
from tests.importers.cleaning.drafting import PROSE, drafted, removed, texts


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 Step by Step. Proudly powered by WordPress",
        "Copyright 2019 Someone",
        "Praxis Sommer, alle Rechte vorbehalten",
        "Theme by Anders Norén",
        "Powered by Blogger.",
    ],
)
def test_a_footer_goes_to_the_ledger(line: str) -> None:
    draft = drafted(PROSE, line)

    site_footers.apply(draft)

    assert texts(draft) == [PROSE]
    assert removed(draft) == [line]


@pytest.mark.parametrize(
    "line", ["Powered by porridge", "Copyright © 1911 is printed on my chart"]
)
def test_a_line_between_paragraphs_is_left_alone(line: str) -> None:
    draft = drafted(PROSE, line, PROSE)

    site_footers.apply(draft)

    assert texts(draft) == [PROSE, line, PROSE]
