"""A quotation and the name below it become one quote; dialogue stays."""

import pytest

from importers.cleaning.document import Quote
from importers.cleaning.rules import quote_credits
from tests.importers.cleaning.drafting import PROSE, drafted, kinds, marked_up, texts


@pytest.mark.parametrize(
    ("words", "credit", "name"),
    [
        ("“It boiled.”", "– Carmen, postwoman", "Carmen, postwoman"),
        ("„Es ging.“", "— Hedwig S.", "Hedwig S."),
        ("« Ça va. »", "-- Marie Curie", "Marie Curie"),
        ("“Rest.”", "― نادية", "نادية"),
    ],
)
def test_the_name_below_a_quotation_is_its_source(
    words: str, credit: str, name: str
) -> None:
    draft = drafted(PROSE, f"{words}\n{credit}")

    quote_credits.apply(draft)

    assert draft.blocks[1].block == Quote(words, name)


def test_a_marked_quotation_takes_the_name_below_it() -> None:
    draft = drafted("> Rest is work.", "— Ida Rolf")

    quote_credits.apply(draft)

    assert draft.blocks[0].block == Quote("Rest is work.", "Ida Rolf")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("Rest.<br>— Ida Rolf", Quote("Rest.", "Ida Rolf")),
        ("Rest <em>is</em> work.<br><br>— Ida Rolf",
         Quote("Rest <em>is</em> work.", "Ida Rolf")),
        ("<em>Rest.<br>— Ida Rolf</em>", Quote("<em>Rest.<br>— Ida Rolf</em>")),
        ("Rest.<br>— and nothing else.", Quote("Rest.<br>— and nothing else.")),
    ],
)  # fmt: skip
def test_the_last_line_of_a_marked_quotation_may_be_its_source(
    html: str, expected: Quote
) -> None:
    draft = marked_up(PROSE)
    draft.blocks[0].block = Quote(html)

    quote_credits.apply(draft)

    assert draft.blocks[0].block == expected


def test_a_quotation_of_a_page_keeps_its_markup() -> None:
    draft = marked_up("“Rest <em>is</em> work.”", "— Ida Rolf")

    quote_credits.apply(draft)

    assert draft.blocks[0].block == Quote("“Rest <em>is</em> work.”", "Ida Rolf")


@pytest.mark.parametrize(
    "lines",
    [
        ("“Does it hurt?”", "– No, not at all."),
        ("“Does it hurt?”", "– not at all"),
        ("She said “rest” and left.", "– Carmen"),
        ("“Rest.”", "Carmen"),
        ("“Rest.”\n\n\n", "– Carmen"),
    ],
)
def test_other_lines_are_left_alone(lines: tuple[str, ...]) -> None:
    draft = drafted(PROSE, *lines)
    before = texts(draft)

    quote_credits.apply(draft)

    assert texts(draft) == before
    assert "quote" not in kinds(draft)
