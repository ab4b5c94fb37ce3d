"""No picture twice: what a page shows again adorns it, or was kept for loading late."""

from collections import Counter
from dataclasses import replace

from importers.cleaning.document import Block, Figure, Gallery
from importers.cleaning.draft import Placed

from .picture_names import base_name

# A link or a picture of nothing that stands this often is a button or an ornament.
OFTEN = 3


def without_repeats(blocks: list[Placed]) -> list[Placed]:
    """Leave out pictures shown before, and places of pictures that say nothing."""
    figures = [p.block for p in blocks if isinstance(p.block, Figure)]
    if not figures and not any(isinstance(p.block, Gallery) for p in blocks):
        return blocks
    counts = Counter(map(_name, figures))
    captioned = {_name(figure) for figure in figures if figure.caption}
    shown = {
        _name(figure)
        for placed in blocks
        if isinstance(placed.block, Gallery)
        for figure in placed.block.figures
    }
    kept: list[Placed] = []
    for placed in blocks:
        block = placed.block
        if isinstance(block, Gallery):
            placed.block = _once(block)
        elif isinstance(block, Figure) and not _says_more(block):
            name = _name(block)
            adorns = counts[name] >= OFTEN and (block.link or not block.alt)
            if name in shown or name in captioned or adorns:
                continue
            shown.add(name)
        kept.append(placed)
    return kept


def _says_more(figure: Figure) -> bool:
    return bool(figure.caption or figure.credit)


def _name(figure: Figure) -> str:
    return base_name(figure.src) if figure.src else f"alt {figure.alt}"


def _once(gallery: Gallery) -> Block:
    """A gallery whose pictures differ; sliders hold theirs again as thumbs."""
    found = {(_name(each), each.caption): each for each in gallery.figures}
    figures = tuple(found.values())
    return replace(gallery, figures=figures) if len(figures) > 1 else figures[0]
