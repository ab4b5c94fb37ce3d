"""No picture twice: what a page shows again adorns it, or was kept for loading late."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from importers.cleaning.document import Block, Figure, Gallery
from importers.cleaning.draft import Placed

from .picture_names import base_name

# A picture that is a link and stands this often is a button.
OFTEN = 3


def without_repeats(blocks: list[Placed]) -> list[Placed]:
    """Leave out pictures shown before, and places of pictures that say nothing."""
    figures = [p.block for p in blocks if isinstance(p.block, Figure)]
    if not figures and not any(isinstance(p.block, Gallery) for p in blocks):
        return blocks
    counts = Counter(map(_name, figures))
    shown = _Shown()
    for figure in _shown_elsewhere(blocks, figures):
        shown.add(figure)
    kept: list[Placed] = []
    for placed in blocks:
        block = placed.block
        if isinstance(block, Gallery):
            placed.block = _once(block)
        elif isinstance(block, Figure) and not _says_more(block):
            is_button = block.link and counts[_name(block)] >= OFTEN
            if is_button or block in shown:
                continue
            shown.add(block)
        kept.append(placed)
    return kept


def _shown_elsewhere(blocks: list[Placed], figures: list[Figure]) -> Iterator[Figure]:
    """The pictures that stay wherever they stand: captioned, or of a gallery."""
    yield from filter(_says_more, figures)
    for placed in blocks:
        if isinstance(placed.block, Gallery):
            yield from placed.block.figures


class _Shown:
    """Names of pictures; some are called by their sizes, and told apart by alts."""

    def __init__(self) -> None:
        self._alts: dict[str, set[str]] = {}

    def add(self, figure: Figure) -> None:
        self._alts.setdefault(_name(figure), set()).add(figure.alt)

    def __contains__(self, figure: Figure) -> bool:
        alts = self._alts.get(_name(figure))
        return alts is not None and bool(not figure.alt or alts & {figure.alt, ""})


def _says_more(figure: Figure) -> bool:
    return bool(figure.caption or figure.credit)


def _name(figure: Figure) -> str:
    return base_name(figure.src) if figure.src else f"alt {figure.alt}"


def _once(gallery: Gallery) -> Block:
    """A gallery whose pictures differ; sliders hold theirs again as thumbs."""
    found = {(_name(each), each.caption): each for each in gallery.figures}
    figures = tuple(found.values())
    return replace(gallery, figures=figures) if len(figures) > 1 else figures[0]
