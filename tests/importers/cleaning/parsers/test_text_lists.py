"""Lists in plain text."""

from collections.abc import Sequence
from typing import overload

from importers.cleaning.document import List, ListItem
from importers.cleaning.parsers.lines import lines_of
from importers.cleaning.parsers.text_lists import ITEM, lists_of
from importers.cleaning.parsers.unwrapping import Piece, pieces_of


class Counted(Sequence[Piece]):
    """Pieces that count how many of them were looked at."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.seen = 0

    def __len__(self) -> int:
        return len(self.pieces)

    @overload
    def __getitem__(self, index: int) -> Piece: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Piece]: ...
    def __getitem__(self, index: int | slice) -> Piece | Sequence[Piece]:
        found = self.pieces[index]
        self.seen += 1 if isinstance(found, Piece) else len(found)
        return found


def pieces(text: str) -> list[Piece]:
    return list(pieces_of(lines_of(text), ITEM))


def work_on(lines: int) -> int:
    counted = Counted(pieces("Some line\n" * lines))
    for index in range(lines):
        lists_of(counted, index)
    return counted.seen


def test_numbers_are_taken_off_and_told() -> None:
    found = lists_of(pieces("1. warm hands\n2. slow feet"), 0)

    assert found is not None
    assert found.lists == (List(True, (ListItem("warm hands"), ListItem("slow feet"))),)
    assert found.numbers == "1. 2."


def test_items_further_in_belong_to_the_item_above() -> None:
    found = lists_of(pieces("- hands\n    - warm\n    - slow\n- feet"), 0)

    assert found is not None
    below = List(False, (ListItem("warm"), ListItem("slow")))
    assert found.lists == (List(False, (ListItem("hands", below), ListItem("feet"))),)


def test_one_number_alone_is_no_list() -> None:
    assert lists_of(pieces("1. The first visit\nBring nothing."), 0) is None


def test_numbers_that_do_not_count_are_no_list() -> None:
    assert lists_of(pieces("1. The first visit\n7. The last visit"), 0) is None


def test_twice_the_lines_are_twice_the_work() -> None:
    assert work_on(2000) <= 2 * work_on(1000)
