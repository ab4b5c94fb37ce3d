"""Entities left in plain text become the signs they stand for; others stay."""

import pytest

from importers.cleaning.visible import text_of
from tests.importers.cleaning.drafting import PROSE, cleaned, drafted, removed, texts


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Heat &amp; cold.", "Heat & cold."),
        ("It&#8217;s warm.", "It’s warm."),
        ("Heat &amp;ndash; or cold.", "Heat – or cold."),
        ("She said &quot;yes&quot;.", 'She said "yes".'),
        ("Ten&nbsp;minutes.", "Ten minutes."),
    ],
)
def test_an_entity_becomes_its_sign_and_is_in_the_ledger(
    written: str, meant: str
) -> None:
    draft = drafted(PROSE, written)

    assert texts(draft) == [PROSE, meant]
    assert any(entry.startswith("&") for entry in removed(draft))


@pytest.mark.parametrize(
    "line",
    ["Heat & cold; both help.", "Write &lt;b&gt; for bold.", "Caf&eacute; & cake."],
)
def test_other_ampersands_are_left_alone(line: str) -> None:
    draft = drafted(PROSE, line)

    assert texts(draft) == [PROSE, line]
    assert removed(draft) == []


def test_a_table_of_entities_is_left_alone() -> None:
    document = cleaned(PROSE, "&amp; " * 3000)

    assert "&amp; &amp;" in text_of(document.blocks[-1])
