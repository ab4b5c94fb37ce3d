"""The author's disclaimer becomes one block, however many paragraphs it has."""

import re
from dataclasses import replace

from importers.cleaning.document import Disclaimer, Heading, Paragraph, Separator
from importers.cleaning.draft import Draft, Placed

from .author_notes import is_note, is_trademark_note
from .disclaimer_labels import LABEL, LABEL_ALONE, SOFT, SURE_LABEL
from .disclaimer_signs import EVERY, NONE, Signs, signs_in, speaks_of_itself
from .languages import likely_languages

RULE = "disclaimers"
REASON = "the asterisk or the label of the disclaimer; the block shows what it is"

_ASTERISK = re.compile(r"((?:<(?:em|i|strong|b)>)*)\s*([*†‡]+)\s*")
_SHORTEST, _LONGEST = 30, 2500
# Of the paragraphs of a post one in so many may follow its disclaimer, such as a word
# about the author, and never more than a few.
_SHARE, _MOST_AFTER = 6, 3
# A conclusion may hold one sentence like that; a disclaimer is made of them.
_LEAST = 0.5
_STRONG, _ENOUGH, _ENOUGH_INSIDE, _PLENTY = 2, 3, 6, 5
_LIKELY, _SURE = 0.8, 1.0
# Shorter lines are headings, captions and labels.
_ORDINARY = 60
# As many letters tell in which language a post is.
_SAMPLE = 1500


def apply(draft: Draft) -> None:
    """Join each run of paragraphs that make a disclaimer into one block."""
    search = _Search(draft)
    index = 0
    while index < len(draft.blocks):
        if end := search.end_of_disclaimer(index):
            _join(draft, index, end)
        index += 1


class _Search:
    """Looks for disclaimers in one post; each paragraph is read once."""

    def __init__(self, draft: Draft) -> None:
        self.blocks = draft.blocks
        self.languages = _languages(draft)
        self._signs = {id(each): self._read(each) for each in draft.blocks}
        self._before: dict[int, int] = {}
        self._ordinary = 0

    def end_of_disclaimer(self, start: int) -> int:
        """The index after the disclaimer that begins at `start`; 0 where none does."""
        first = start
        line = self.blocks[start].line
        if not line:
            return 0
        labelled = bool(LABEL.match(line))
        if labelled and LABEL_ALONE.fullmatch(line):
            first = start + 1
        if first == len(self.blocks) or not self.is_one(first, labelled=labelled):
            return 0
        end = first + 1
        while end < len(self.blocks) and self.continues(end, labelled=labelled):
            end += 1
        return end

    def is_one(self, index: int, *, labelled: bool) -> bool:
        """Whether a disclaimer begins here."""
        placed = self.blocks[index]
        signs = self.signs(placed, labelled=labelled)
        if not signs.any:
            return labelled and _says_so(placed)
        if not signs.strong and is_note(placed.line):
            return False
        if labelled:
            return True
        if signs.strong < _STRONG or signs.share < _LEAST:
            return False
        return self._is_enough(index, signs)

    def continues(self, index: int, *, labelled: bool) -> bool:
        """Whether a disclaimer that began above goes on here."""
        placed = self.blocks[index]
        signs = self.signs(placed, labelled=labelled)
        if is_note(placed.line):
            # A trademark note below the label of a disclaimer is under that label.
            return signs.strong > 0 or (labelled and is_trademark_note(placed.line))
        if signs.strong:
            return labelled or signs.strong > _STRONG or signs.itself
        near = placed.layout is not None and placed.layout.gap == 0
        return signs.any and (near or not self._ordinary_after(placed))

    def signs(self, placed: Placed, *, labelled: bool) -> Signs:
        """What a paragraph says; below a label it may be in any language."""
        signs = self._signs[id(placed)]
        if labelled and not signs.any:
            return self._read(placed, EVERY)
        return signs

    def _read(self, placed: Placed, languages: tuple[str, ...] = ()) -> Signs:
        line = placed.line if isinstance(placed.block, Paragraph) else ""
        if not _SHORTEST <= len(line) <= _LONGEST:
            return NONE
        return signs_in(line, languages or self.languages)

    def _is_enough(self, index: int, signs: Signs) -> bool:
        """Whether what a text says, where it stands and how it is set add up."""
        placed = self.blocks[index]
        headed = index > 0 and SOFT.fullmatch(self.blocks[index - 1].line)
        soft = bool(headed or SOFT.match(placed.line))
        if signs.strong == _STRONG and not (signs.itself or soft):
            return False
        shown = signs.itself + _is_marked(self.blocks, index) + soft
        total = signs.strong + signs.weak + shown
        if self._is_at_an_end(placed):
            return total >= _ENOUGH and (shown > 0 or signs.strong >= _PLENTY)
        return total >= _ENOUGH_INSIDE and shown > 0

    def _is_at_an_end(self, placed: Placed) -> bool:
        """Whether hardly any ordinary paragraph follows, or none stands before."""
        after = self._ordinary_after(placed)
        most = min(len(self.blocks) // _SHARE, _MOST_AFTER)
        return after <= most or not self._before[id(placed)]

    def _ordinary_after(self, placed: Placed) -> int:
        if not self._before:
            for each in self.blocks:
                self._before[id(each)] = self._ordinary
                self._ordinary += self._is_ordinary(each)
        return self._ordinary - self._before[id(placed)] - self._is_ordinary(placed)

    def _is_ordinary(self, placed: Placed) -> bool:
        if not isinstance(placed.block, Paragraph) or len(placed.line) < _ORDINARY:
            return False
        return not self._signs[id(placed)].any and not is_note(placed.line)


def _languages(draft: Draft) -> tuple[str, ...]:
    """Those that the post may be in: it says one, its words may say another."""
    sample: list[str] = []
    length = 0
    for placed in draft.blocks:
        sample.append(placed.line)
        length += len(placed.line)
        if length > _SAMPLE:
            break
    likely = likely_languages(" ".join(sample)[: 2 * _SAMPLE])
    said = (draft.facts.language or "")[:2].lower()
    return (*likely, said) if said in EVERY and said not in likely else likely


def _says_so(placed: Placed) -> bool:
    """Whether a paragraph calls itself a disclaimer, and speaks of itself."""
    line = placed.line if isinstance(placed.block, Paragraph) else ""
    called = SURE_LABEL.match(line) and not is_note(line)
    return bool(called) and speaks_of_itself(line)


def _is_marked(blocks: list[Placed], index: int) -> bool:
    """Whether a paragraph is set apart: by asterisk, slant, brackets, a line, a box."""
    placed = blocks[index]
    html = placed.block.html if isinstance(placed.block, Paragraph) else ""
    bracketed = html.startswith(("(", "[")) and html.endswith((")", "]"))
    slanted = html.startswith("<em>") and html.find("</em>") == len(html) - len("</em>")
    after = index > 0 and isinstance(blocks[index - 1].block, Separator)
    boxed = "disclaim" in placed.where
    return slanted or bracketed or after or boxed or bool(_ASTERISK.match(html))


def _join(draft: Draft, start: int, end: int) -> None:
    run = draft.blocks[start:end]
    labelled = bool(LABEL.match(run[0].line))
    if LABEL_ALONE.fullmatch(run[0].line):
        draft.ledger.remove(RULE, REASON, run[0].line, run[0].where)
        run = run[1:]
    texts = [p.block.html for p in run if isinstance(p.block, Paragraph | Heading)]
    if found := _ASTERISK.match(texts[0]):
        draft.ledger.remove(RULE, REASON, found[2], run[0].where)
        texts[0] = found[1] + texts[0][found.end() :]
    where = run[0].where if len(run) == 1 else f"{run[0].where} to {run[-1].where}"
    joined = replace(
        run[0],
        block=Disclaimer("<br><br>".join(texts)),
        where=where,
        confidence=_SURE if labelled else _LIKELY,
        reason="" if labelled else "speaks of itself as disclaimers do",
    )
    draft.blocks[start:end] = [joined]
