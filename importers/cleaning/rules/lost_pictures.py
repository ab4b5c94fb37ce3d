"""Captions and alts in plain text, whose pictures a crawler left behind."""

import re
from dataclasses import replace

from importers.cleaning.document import Figure, List, Paragraph, Quote, Warning
from importers.cleaning.draft import Draft, Placed

from . import image_leftovers, text_headings
from .matching import is_prose, is_sentence, short_line_of
from .phrasing import is_title_case

RULE = "lost_pictures"
REASON = "a caption or an alt text without its picture"

_LABELLED = re.compile(
    r"(?:(?:photos?|images?|pictures?|pictured|illustrations?|fig(?:ure|\.)?|fotos?"
    r"|bild|abb(?:ildung|\.)"
    r"|imagen|figura|ilustración|illustration|immagine|foto(?:grafia)?|imagem"
    r"|afbeelding)"
    r"(?:\s?\d{1,3})?\s?(?:[:.–—]|(?:by|of|credits?|courtesy|von|de|par|di|door)\b))"
    # Agencies and libraries whose name alone says: a picture was here.
    r"|.{0,90}\b(?:getty images|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay"
    r"|adobe stock|wikimedia commons|ap photo|dreamstime)\b.{0,40}$",
    re.IGNORECASE,
)
# Whose staff, whose studio: what a picture shows, seldom what a section is about.
_SHOWN = re.compile(
    r"\b(?:with|in|at|during|on|near|beside|outside|inside|using) (?:my|his|her|our"
    r"|their)\b"
    r"|\b(?:mit|in|bei|an|auf) (?:mein|sein|ihr|unser)\w*"
    r"|\b(?:con|en|a) (?:mis?|sus?|nuestr[oa]s?)\b"
    r"|\b(?:avec|dans|à|chez|sur) (?:mon|ma|mes|son|sa|ses|notre|nos)\b"
    r"|\b(?:con|nel|nella|in|a) (?:il |la )?(?:mi[oa]|su[oa]|nostr[oa])\b"
    r"|\b(?:com|em|no|na) (?:o |a )?(?:meu|minha|seu|sua|noss[oa])\b"
    r"|\b(?:met|in|op|bij) (?:mijn|zijn|haar|onze?)\b"
    r"|\((?:left|right|above|below|centre|center|links|rechts|izquierda|derecha|gauche"
    r"|droite)\)",
    re.IGNORECASE,
)
_OF_A_SECTION = re.compile(
    r"(?:how|why|what|when|where|who|which|my|our|your|a|an|wie|warum|was|wann|wo"
    r"|mein\w*"
    r"|cómo|por|qué|mis?|comment|pourquoi|mon|mes|come|perché|como|hoe|waarom|mijn)\b",
    re.IGNORECASE,
)
# "Practising the stroke with my students" is a caption where others are lost too;
# "Working with my hands" is rather a title.
_DOING = re.compile(r"\w{2,}ing\b", re.IGNORECASE)
_FILE_NAME = re.compile(
    r"\S*(?:\.(?:jpe?g|png|gif|webp)|[_-]\d+|img\S*\d)\S*", re.IGNORECASE
)
_LONGEST = 110
_FEWEST_WORDS, _MOST_WORDS = 4, 18
_FEWEST_OF_DOING = 6
_LONGEST_LABELLED = 200
_LABELLED_SURE, _SHOWN_SURE = 0.9, 0.6


def apply(draft: Draft) -> None:
    """Make figures, without file, of an alt with its caption and of a lone caption."""
    _pair(draft)
    are_lost = _are_others_lost(draft)
    is_gapless = text_headings.is_gapless(draft)
    for index in range(1, len(draft.blocks) - 1):
        placed = draft.blocks[index]
        is_alone = _is_alone(draft, index)
        if not is_alone and not is_gapless:
            continue
        line = placed.line if is_gapless else _line(placed)
        is_labelled = bool(_LABELLED.match(line)) and len(line) <= _LONGEST_LABELLED
        if is_labelled or (is_alone and _is_caption(placed, are_lost=are_lost)):
            figure = Figure(None, caption=_html(placed))
            sure = min(
                placed.confidence, _LABELLED_SURE if is_labelled else _SHOWN_SURE
            )
            draft.blocks[index] = replace(
                placed, block=figure, confidence=sure, reason=REASON
            )
            if not is_labelled:
                _warn(draft, index, placed.text)


def _pair(draft: Draft) -> None:
    index = 1
    while index < len(draft.blocks) - 1:
        if _is_pair(draft, index):
            alt, caption = draft.blocks[index : index + 2]
            figure = Figure(None, alt=alt.text, caption=_html(caption))
            draft.blocks[index : index + 2] = [replace(alt, block=figure)]
        index += 1


def _are_others_lost(draft: Draft) -> bool:
    """Say whether pictures are missing elsewhere, and no titles part the text."""
    lost = any(isinstance(placed.block, Figure) for placed in draft.blocks) or any(
        removal.rule == image_leftovers.RULE for removal in draft.ledger.removals
    )
    lines = [
        index
        for index in range(1, len(draft.blocks) - 1)
        if _is_alone(draft, index) and _line(draft.blocks[index])
    ]
    titles = [i for i in lines if not _SHOWN.search(_line(draft.blocks[i]))]
    return lost and not titles


def _warn(draft: Draft, index: int, caption: str) -> None:
    message = f"“{caption}” was taken for the caption of a picture that is missing."
    draft.warnings.append(Warning("caption", message, index))


def _html(placed: Placed) -> str:
    return placed.block.html if isinstance(placed.block, Paragraph) else ""


def _line(placed: Placed) -> str:
    """A short line of plain text that is no sentence; empty for all else."""
    if placed.layout is None or not isinstance(placed.block, Paragraph):
        return ""
    line = short_line_of(placed)
    is_line = len(line) <= _LONGEST and not is_sentence(line) and not line.endswith(",")
    return line if is_line else ""


def _is_pair(draft: Draft, index: int) -> bool:
    """Two short lines without a blank line between, the first not written as a line."""
    if index + 2 > len(draft.blocks) - 1:
        return False
    alt, caption, after = draft.blocks[index : index + 3]
    if not (_line(alt) and _line(caption) and caption.layout and alt.layout):
        return False
    is_apart = alt.layout.gap and not caption.layout.gap and _gap(after)
    first = _line(alt)[0]
    is_alt = first.islower() or alt.layout.indent or _FILE_NAME.fullmatch(_line(alt))
    return bool(is_apart and is_alt and not _line(caption)[0].islower())


def _gap(placed: Placed) -> int:
    return placed.layout.gap if placed.layout else 0


def _is_alone(draft: Draft, index: int) -> bool:
    before, placed, after = draft.blocks[index - 1 : index + 2]
    is_apart = _gap(placed) and _gap(after)
    is_between = all(
        is_prose(p) or isinstance(p.block, Figure | Quote | List)
        for p in (before, after)
    )
    return bool(is_apart and is_between)


def _is_caption(placed: Placed, *, are_lost: bool) -> bool:
    line = _line(placed)
    if not line or line.endswith("?"):
        return False
    fewest = _FEWEST_WORDS
    if _DOING.match(line):
        fewest = _FEWEST_OF_DOING if are_lost else _MOST_WORDS + 1
    is_long_enough = fewest <= len(line.split()) <= _MOST_WORDS
    is_shown = bool(_SHOWN.search(line)) and not _OF_A_SECTION.match(line)
    return is_long_enough and is_shown and not is_title_case(line)
