"""Pairs of bars, as numbers for a small drawing."""

from collections.abc import Sequence

WIDTH, HEIGHT = 280, 100
Bar = tuple[int, int, int, int, str]


def bars(pairs: Sequence[tuple[int, int]]) -> list[Bar]:
    """Give (x, y, width, height, kind) for pairs of (published, spam), from the left.

    The highest bar fills the height; with nothing to show there are none.
    """
    most = max((max(pair) for pair in pairs), default=0)
    if not most:
        return []
    room = WIDTH // len(pairs)
    width = max(room * 2 // 5, 1)
    drawn: list[Bar] = []
    for place, pair in enumerate(pairs):
        for number, kind in zip(pair, ("good", "spam"), strict=True):
            height = round(HEIGHT * number / most)
            if height:
                x = place * room + (width + 1) * (kind == "spam")
                drawn.append((x, HEIGHT - height, width, height, kind))
    return drawn
