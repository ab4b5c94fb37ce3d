"""Entities left in plain text become the signs they stand for; others stay."""

import pytest

from importers.cleaning.parsers.entities import RULE
from importers.cleaning.pipeline import clean
from importers.cleaning.read import RawPost
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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("The therapist&amp;rsquo;s hands.", "The therapist’s hands."),
        ("Don&amp;#8217;t wait.", "Don’t wait."),
        ("Rest &amp;amp; walk.", "Rest & walk."),
        ("Rest &amp;amp;amp; walk.", "Rest & walk."),
    ],
)
def test_what_a_page_encodes_twice_is_decoded_and_is_in_the_ledger(
    written: str, meant: str
) -> None:
    document = clean(page(f"<p>{PROSE}</p><p>{written}</p>"))

    assert text_of(document.blocks[-1]) == meant
    assert [r.text[0] for r in document.removed if r.rule == RULE] == ["&"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Write &amp;lt;p&amp;gt; for it.</p>", "Write &lt;p&gt; for it."),
        ("<p>Heat &amp; cold; both.</p>", "Heat & cold; both."),
        ("<p>It is <code>&amp;amp;</code> there.</p>", "It is &amp; there."),
        ("<pre>a &amp;amp; b</pre>", "a &amp; b"),
    ],
)
def test_what_a_page_means_to_show_stays(markup: str, text: str) -> None:
    document = clean(page(f"<p>{PROSE}</p>{markup}"))

    assert text_of(document.blocks[-1]) == text
    assert not [r for r in document.removed if r.rule == RULE]


def test_an_address_is_left_as_it_is() -> None:
    link = '<a href="https://example.org/?a=1&amp;copy;=2">more</a>'
    document = clean(page(f"<p>{PROSE} {link}</p>"))

    assert 'href="https://example.org/?a=1&amp;copy;=2"' in document.to_json().replace(
        '\\"', '"'
    )


def test_the_title_in_the_head_is_decoded_as_well() -> None:
    post = RawPost(
        "a.html",
        "<html><head><title>Rest &amp;amp; walk</title></head>"
        f"<body><p>{PROSE}</p></body></html>",
    )

    assert clean(post).title == "Rest & walk"


def page(body: str) -> RawPost:
    return RawPost("a.html", f"<html><body><article>{body}</article></body></html>")
