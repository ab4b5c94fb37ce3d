"""Alt texts that a crawler wrote between paragraphs, and the captions below them."""

import re
from dataclasses import replace

from importers.cleaning import sanitize
from importers.cleaning.document import Figure, Paragraph
from importers.cleaning.draft import Draft, Placed

from .matching import is_prose, is_sentence

RULE = "alt_texts"
REPEATED = "the caption repeats the line above, as an alt text does"
CAPTIONED = "a short text below what looks like an alt text"
ALONE = "a line written as alt texts are, between paragraphs"
GLUED = "alt texts of neighbouring pictures, without a blank between them"

_LONGEST_ALT, _LONGEST_CAPTION = 160, 220
_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|gif|webp)|\S*(?:IMG|DSC|Screenshot)\S*\d\S*"
    r"|[^\W_]+(?:[-_][^\W_]+){2,}",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(
    r"(?:(?:this|the) (?:image|photo|picture) (?:shows|depicts)"
    r"|(?:an? )?(?:image|photo(?:graph)?|picture|screenshot|illustration|close-?up"
    r"|portrait|diagram) (?:of|showing)"
    r"|(?:ein )?(?:bild|foto) (?:von|mit)|(?:une )?(?:image|photo) (?:de|du|des)"
    r"|(?:una )?(?:imagen|foto|immagine) (?:de|di|del)|(?:uma )?imagem de"
    r"|(?:een )?(?:afbeelding|foto) van)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[^\W\d_A-Z]{3}[A-Z][^\W\d_A-Z]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_SURE, _LIKELY, _DOUBTFUL = 0.95, 0.8, 0.6
_FEWEST_REPEATED, _FEWEST_GLUED = 3, 3


def apply(draft: Draft) -> None:
    """Make figures, without file, of alt texts and of the captions they go with."""
    index = 1
    while index < len(draft.blocks) - 1:
        if not _figure_at(draft, index):
            _alt_at(draft, index)
        index += 1


def _figure_at(draft: Draft, index: int) -> bool:
    """Join an alt text and its caption; say whether there was such a pair."""
    alt, caption = draft.blocks[index], draft.blocks[index + 1]
    line, below = _line(alt, _LONGEST_CAPTION), _line(caption, _LONGEST_CAPTION)
    if not line or not below:
        return False
    confidence, reason = 0.0, CAPTIONED
    if line.casefold() == below.casefold() and len(line.split()) >= _FEWEST_REPEATED:
        confidence, reason = _SURE, REPEATED
    elif _is_alt(draft, index) and _is_caption(draft, index + 1):
        confidence = _LIKELY if _shared(line, below) else _DOUBTFUL
    if confidence:
        figure = Figure(None, alt=alt.text, caption=sanitize.plain(below))
        sure = min(confidence, alt.confidence)
        made = replace(alt, block=figure, confidence=sure, reason=reason)
        draft.blocks[index : index + 2] = [made]
    return bool(confidence)


def _alt_at(draft: Draft, index: int) -> None:
    placed = draft.blocks[index]
    line = _line(placed, _LONGEST_ALT)
    reason = ALONE if line and _is_alt(draft, index) else ""
    if line and not reason and _is_glued(draft, index):
        reason = GLUED
    if reason:
        figure = Figure(None, alt=placed.text)
        draft.blocks[index] = replace(
            placed, block=figure, confidence=_DOUBTFUL, reason=reason
        )


def _line(placed: Placed, longest: int) -> str:
    """The text of a short paragraph of plain text; empty for all else."""
    if placed.layout is None or not isinstance(placed.block, Paragraph):
        return ""
    return placed.line if len(placed.line) <= longest else ""


def _is_alt(draft: Draft, index: int) -> bool:
    """A file's name, a description, or words in small letters after an ended text."""
    line = draft.blocks[index].line
    if _DESCRIBES.match(line):
        return True
    if len(line) > _LONGEST_ALT or is_sentence(line) or line.endswith(","):
        return False
    if _FILE_NAME.fullmatch(line):
        return True
    before = draft.blocks[index - 1]
    is_new = isinstance(before.block, Figure) or is_sentence(before.line)
    return line[0].islower() and is_new and len(line.split()) > 1


def _is_caption(draft: Draft, index: int) -> bool:
    """Text of a line or two, written with a capital, that more text follows."""
    if index + 1 >= len(draft.blocks):
        return False
    line = draft.blocks[index].line
    is_written = line[0].isupper() or not line[0].isalpha()
    return is_written and not line.endswith((":", "?")) and len(line.split()) > 1


def _shared(alt: str, caption: str) -> bool:
    """Whether both name the same thing."""
    one, other = (set(_WORD.findall(text.casefold())) for text in (alt, caption))
    return not one.isdisjoint(other)


def _is_glued(draft: Draft, index: int) -> bool:
    """Several words, no sentence, that run into one another between paragraphs."""
    line = draft.blocks[index].line
    if is_sentence(line) or len(line.split()) < _FEWEST_GLUED:
        return False
    between = draft.blocks[index - 1], draft.blocks[index + 1]
    return bool(_JOINT.search(line)) and all(map(is_prose, between))
