"""Rows become trees."""

import re
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from articles.comments.threads import Row, as_html


def tree(*links: tuple[int, int | None], **after: str) -> str:
    """The lists of comments by id and parent, without what says nothing of places."""
    rows = [Row(pk, parent, f"[{pk}]") for pk, parent in links]
    links_after = {int(key[1:]): html for key, html in after.items()}
    html = as_html(rows, after=links_after)
    return re.sub(r' id="c\d+"| class="\w+"', "", html)


def test_nothing_is_no_list() -> None:
    assert tree() == ""


def test_conversations_stand_in_the_order_of_their_rows() -> None:
    assert tree((1, None), (2, None)) == "<ol><li>[1]</li><li>[2]</li></ol>"


def test_a_comment_can_be_jumped_to() -> None:
    html = as_html([Row(12, None, "x")], after={})

    assert html == '<ol class="thread"><li id="c12">x</li></ol>'


def test_replies_stand_below_what_they_answer() -> None:
    assert tree((1, None), (2, None), (3, 1), (4, 1)) == (
        "<ol><li>[1]<ol><li>[3]</li><li>[4]</li></ol></li><li>[2]</li></ol>"
    )


def test_three_levels_are_shown() -> None:
    assert tree((1, None), (2, 1), (3, 2)) == (
        "<ol><li>[1]<ol><li>[2]<ol><li>[3]</li></ol></li></ol></li></ol>"
    )


def test_what_lies_deeper_stands_in_the_third_level_in_the_order_of_time() -> None:
    deep = tree((1, None), (2, 1), (3, 2), (4, 3), (5, 2), (6, 4))

    assert "<ol><li>[3]</li><li>[4]</li><li>[5]</li><li>[6]</li></ol>" in deep
    assert deep.count("<ol>") == 3


def test_a_row_whose_parent_is_elsewhere_is_not_lost() -> None:
    assert tree((1, None), (7, 5), (8, 7)) == (
        "<ol><li>[1]</li><li>[7]<ol><li>[8]</li></ol></li></ol>"
    )


def test_a_link_follows_the_replies_of_its_conversation() -> None:
    assert tree((1, None), (2, 1), (3, None), k1="<p>more</p>") == (
        "<ol><li>[1]<ol><li>[2]</li></ol><p>more</p></li><li>[3]</li></ol>"
    )


@given(st.integers(1, 80), st.integers(0, 10_000))
def test_each_comment_stands_there_once_in_lists_that_close(
    size: int, seed: int
) -> None:
    rng = Random(seed)
    links = [(pk, rng.choice([None, *range(1, pk)])) for pk in range(1, size + 1)]

    html = tree(*links)

    shown = [int(pk) for pk in re.findall(r"\[(\d+)\]", html)]
    assert sorted(shown) == list(range(1, size + 1))
    opened = 0
    for closes, name in re.findall(r"<(/?)(ol|li)>", html):
        opened += 0 if name == "li" else -1 if closes else 1
        assert 0 <= opened <= 3


def test_a_chain_of_fifty_thousand_needs_no_recursion() -> None:
    links = [(pk, pk - 1 or None) for pk in range(1, 50_001)]

    assert tree(*links).count("<li>") == 50_000
