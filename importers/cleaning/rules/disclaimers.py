"""The author's disclaimer becomes one block, however many paragraphs it has."""

import re
from collections.abc import Iterable
from dataclasses import replace

from importers.cleaning.document import Disclaimer, Heading, Paragraph, Separator
from importers.cleaning.draft import Draft, Placed

from .author_notes import is_note, is_trademark_note
from .disclaimer_labels import LABEL, LABEL_ALONE, SOFT, SURE_LABEL
from .disclaimer_signs import EVERY, NONE, Signs, signs_in
from .languages import likely_languages

RULE = "disclaimers"
REASON = "the asterisk or the label of the disclaimer; the block shows what it is"

_ASTERISK = re.compile(r"((?:<(?:em|i|strong|b)>)*)\s*([*†‡]+)\s*")
_SHORTEST, _LONGEST = 20, 2500
# Of the paragraphs of a post one in so many may follow its disclaimer, such as a word
# about the author, and never more than a few.
_SHARE, _MOST_AFTER = 6, 3
# A disclaimer below its own heading has no more paragraphs than these.
_MOST_BELOW = 5
# What goes on says it in as much of its sentences.
_LEAST = 0.3
# A note on commissions may disclaim more than what the author earns.
_DESPITE_NOTE = 1.0
# Where a paragraph stands and how it is set, next to the weight of what it says.
_AT_END, _AT_START, _SET_APART, _SOFTLY_LABELLED = 1.7, 0.5, 1.2, 1.7
_IN_THE_MIDST = -4.0
# One that stands there without any mark has some of these; most paragraphs have none.
_TELLING = (
    *("advice", "liab", "substitut", "informational", "haft", "ersetz", "responsab"),
    *("sustitu", "remplac", "sostitu", "informativ", "vervang", "aansprakelijk"),
)
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
    """Looks for disclaimers in one post; each paragraph is read once at most."""

    def __init__(self, draft: Draft) -> None:
        self.blocks = draft.blocks
        self.languages = _languages(draft)
        self._signs: dict[int, Signs] = {}
        count = len(self.blocks)
        most = min(count // _SHARE, _MOST_AFTER)
        self._at_start = self._until(self.blocks, 0)
        self._at_end = self._until(reversed(self.blocks), most)

    def end_of_disclaimer(self, start: int) -> int:
        """The index after the disclaimer that begins at `start`; 0 where none does."""
        line = self.blocks[start].line
        if not line:
            return 0
        labelled = bool(LABEL.match(line))
        if labelled and LABEL_ALONE.fullmatch(line):
            return self._end_below(start + 1)
        if not self.is_one(start, labelled=labelled):
            return 0
        return self._end_after(start + 1, labelled=labelled)

    def is_one(self, index: int, *, labelled: bool) -> bool:
        """Whether a disclaimer begins here."""
        placed = self.blocks[index]
        headed = index > 0 and SOFT.fullmatch(self.blocks[index - 1].line)
        soft = bool(headed or SOFT.match(placed.line))
        marked = _is_marked(self.blocks, index)
        ends = id(placed) in self._at_end
        starts = id(placed) in self._at_start
        shown = labelled or soft or marked or ends or starts
        if not shown and not _may_tell(placed.line):
            return False
        signs = self.signs(placed, labelled=labelled)
        if labelled:
            return self._is_under_label(placed, signs)
        if not signs.any or (signs.weight < _DESPITE_NOTE and is_note(placed.line)):
            return False
        if signs.share < _LEAST and not soft:
            return False
        look = _SOFTLY_LABELLED * soft + _SET_APART * marked
        place = _AT_END if ends else _AT_START * starts
        return signs.weight + look + (place if shown else _IN_THE_MIDST) > 0

    def continues(self, index: int, *, labelled: bool) -> bool:
        """Whether a disclaimer that began above goes on here."""
        placed = self.blocks[index]
        signs = self.signs(placed, labelled=labelled)
        if is_note(placed.line):
            # A trademark note below the label of a disclaimer is under that label.
            return signs.strong or (labelled and is_trademark_note(placed.line))
        if signs.strong:
            return labelled or signs.share > _LEAST
        near = placed.layout is not None and placed.layout.gap == 0
        return signs.any and (near or id(placed) in self._at_end)

    def signs(self, placed: Placed, *, labelled: bool = False) -> Signs:
        """What a paragraph says; below a label it may be in any language."""
        signs = self._signs.get(id(placed))
        if signs is None:
            signs = self._signs[id(placed)] = _read(placed, self.languages)
        if labelled and not (signs.any or signs.itself):
            return _read(placed, EVERY)
        return signs

    def _end_after(self, end: int, *, labelled: bool) -> int:
        while end < len(self.blocks) and self.continues(end, labelled=labelled):
            end += 1
        return end

    def _end_below(self, first: int) -> int:
        """The end of what stands below a heading that says it is a disclaimer."""
        end = 0
        for index, placed in enumerate(self.blocks[first : first + _MOST_BELOW], first):
            if not isinstance(placed.block, Paragraph):
                break
            if self.signs(placed, labelled=True).any:
                end = index + 1
        return end and self._end_after(end, labelled=True)

    def _is_under_label(self, placed: Placed, signs: Signs) -> bool:
        if is_note(placed.line) and signs.weight < _DESPITE_NOTE:
            return False
        if signs.any:
            return True
        return bool(SURE_LABEL.match(placed.line)) and signs.itself

    def _until(self, blocks: Iterable[Placed], most: int) -> set[int]:
        """The blocks before which, on this side, hardly any ordinary paragraph is."""
        reached = set()
        for placed in blocks:
            reached.add(id(placed))
            most -= self._is_ordinary(placed)
            if most < 0:
                break
        return reached

    def _is_ordinary(self, placed: Placed) -> bool:
        if not isinstance(placed.block, Paragraph) or len(placed.line) < _ORDINARY:
            return False
        return not self.signs(placed).any and not is_note(placed.line)


def _may_tell(line: str) -> bool:
    return len(line) > _ORDINARY and any(stem in line for stem in _TELLING)


def _read(placed: Placed, languages: Iterable[str]) -> Signs:
    line = placed.line if isinstance(placed.block, Paragraph) else ""
    if not _SHORTEST <= len(line) <= _LONGEST:
        return NONE
    return signs_in(line, languages)


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
