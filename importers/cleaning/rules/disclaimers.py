"""The author's disclaimer becomes one block, however many paragraphs it has."""

import re
from dataclasses import replace

from importers.cleaning.document import Disclaimer, Heading, Paragraph, Separator
from importers.cleaning.draft import Draft, Placed

from .author_notes import is_note, is_trademark_note
from .disclaimer_signs import Signs, may_disclaim, signs_in

RULE = "disclaimers"
REASON = "the asterisk or the label of the disclaimer; the block shows what it is"

_LABELS = (
    r"(?:(?:medical|legal|health|general|important|affiliate)\s)?disclaimers?"
    r"|(?:medical|legal|health) (?:notice|note)|limitation of liability"
    r"|haftungsausschlu(?:ss|ß)|(?:rechtlicher|medizinischer) hinweis"
    r"|gesundheitshinweis"
    r"|(?:descargo|exención|exoneración|renuncia|limitación) de responsabilidad"
    r"|aviso (?:legal|médico)|deslinde(?: de responsabilidad)?"
    r"|avertissement(?: médical)?|(?:clause|avis) de non-responsabilité"
    r"|décharge de responsabilité"
    r"|avvertenz[ae]|(?:esclusione|esonero|limitazione) di responsabilità"
    r"|isenção de responsabilidade|aviso de isenção"
    r"|vrijwaring|medische disclaimer|uitsluiting van aansprakelijkheid"
)
# Of these alone, none says what follows: any text may be important.
_SOFT_LABELS = (
    r"(?:please |kindly )?note(?: well)?|important(?: note| notice| information)?"
    r"|(?:health )?(?:warning|caution|notice)|a (?:word|note) of caution|liability"
    r"|(?:wichtiger |bitte )?(?:hinweis|beachten)(?: sie)?|haftung|achtung|wichtig"
    r"|nota(?: bene| importante)?|aviso(?: importante)?|advertencia|importante"
    r"|responsabilidad|atención"
    r"|note|à (?:noter|lire)(?: avant tout)?|mise en garde|attention|responsabilité"
    r"|attenzione|avviso(?: importante)?|responsabilità"
    r"|atenção|responsabilidade|let op|waarschuwing|belangrijke? (?:mededeling)?"
    r"|aansprakelijkheid|opmerking"
)
_END_OF_LABEL = r"\b\s?(?:[:.!–—-]|$)"
_LABEL = re.compile(rf"\W{{0,4}}(?:{_LABELS}){_END_OF_LABEL}", re.IGNORECASE)
_SOFT = re.compile(rf"\W{{0,4}}(?:{_SOFT_LABELS}){_END_OF_LABEL}", re.IGNORECASE)
_LABEL_ALONE = re.compile(rf"\W{{0,4}}(?:{_LABELS})\W{{0,3}}", re.IGNORECASE)
_ASTERISK = re.compile(r"((?:<(?:em|i|strong|b)>)*)\s*([*†‡]+)\s*")
_SHORTEST, _LONGEST = 30, 2500
# Of the blocks of a post one in so many may be an ordinary paragraph after its
# disclaimer, such as a word about the author, and never more than a few.
_SHARE, _MOST_AFTER = 6, 3
# A conclusion may hold one sentence like that; a disclaimer is made of them.
_LEAST = 0.5
_ORDINARY = 60
# Most disclaimers stand among so many blocks at either end.
_NEAR = 10
_STRONG, _ENOUGH, _ENOUGH_INSIDE, _PLENTY = 2, 3, 6, 5
_LIKELY, _SURE = 0.8, 1.0


def apply(draft: Draft) -> None:
    """Join each run of paragraphs that make a disclaimer into one block."""
    index = 0
    while index < len(draft.blocks):
        if end := _end_of_disclaimer(draft, index):
            _join(draft, index, end)
        index += 1


def _end_of_disclaimer(draft: Draft, start: int) -> int:
    """The index after the disclaimer that begins at `start`; 0 where none does."""
    first, labelled = start, False
    line = draft.blocks[start].line
    if _LABEL_ALONE.fullmatch(line):
        first, labelled = start + 1, True
        if first >= len(draft.blocks):
            return 0
    labelled = labelled or bool(_LABEL.match(line))
    if not (labelled or _is_candidate(draft, first)):
        return 0
    if not _is_one(draft, first, labelled=labelled):
        return 0
    end = first + 1
    while end < len(draft.blocks) and _continues(draft, end, labelled=labelled):
        end += 1
    return end


def _is_candidate(draft: Draft, index: int) -> bool:
    """Whether a paragraph is worth a look: most are not."""
    placed = draft.blocks[index]
    if not isinstance(placed.block, Paragraph):
        return False
    near = index < _NEAR or index >= len(draft.blocks) - _NEAR
    return near or may_disclaim(placed.line)


def _is_at_an_end(draft: Draft, index: int) -> bool:
    """Whether hardly any ordinary paragraph follows, or none stands before."""
    if not any(map(_is_ordinary, draft.blocks[:index])):
        return True
    most = min(len(draft.blocks) // _SHARE, _MOST_AFTER)
    return sum(map(_is_ordinary, draft.blocks[index + 1 :])) <= most


def _is_ordinary(placed: Placed) -> bool:
    if not isinstance(placed.block, Paragraph) or len(placed.line) < _ORDINARY:
        return False
    return not is_note(placed.line) and not signs_in(placed.line).any


def _is_marked(draft: Draft, index: int) -> bool:
    """Whether a paragraph is set apart: by asterisk, slant, brackets, a line, a box."""
    placed = draft.blocks[index]
    html = placed.block.html if isinstance(placed.block, Paragraph) else ""
    bracketed = html.startswith(("(", "[")) and html.endswith((")", "]"))
    slanted = html.startswith("<em>") and html.find("</em>") == len(html) - len("</em>")
    after = index and isinstance(draft.blocks[index - 1].block, Separator)
    return bool(
        slanted
        or bracketed
        or after
        or _ASTERISK.match(html)
        or "disclaim" in placed.where
    )


def _is_one(draft: Draft, index: int, *, labelled: bool) -> bool:
    signs = _signs(draft.blocks[index])
    if signs is None or (is_note(draft.blocks[index].line) and not signs.strong):
        return False
    if labelled:
        return signs.any
    if signs.strong < _STRONG or signs.share < _LEAST:
        return False
    return _is_enough(draft, index, signs)


def _is_enough(draft: Draft, index: int, signs: Signs) -> bool:
    """Whether what a text says, where it stands and how it is set add up."""
    soft = bool(_SOFT.match(draft.blocks[index].line)) or _is_headed(draft, index)
    shown = signs.itself + _is_marked(draft, index) + soft
    total = signs.strong + signs.weak + shown
    if _is_at_an_end(draft, index):
        return total >= _ENOUGH and (shown > 0 or signs.strong >= _PLENTY)
    return total >= _ENOUGH_INSIDE and shown > 0


def _is_headed(draft: Draft, index: int) -> bool:
    return index > 0 and bool(_SOFT.fullmatch(draft.blocks[index - 1].line))


def _signs(placed: Placed) -> Signs | None:
    line = placed.line if isinstance(placed.block, Paragraph) else ""
    return signs_in(line) if _SHORTEST <= len(line) <= _LONGEST else None


def _continues(draft: Draft, index: int, *, labelled: bool) -> bool:
    placed = draft.blocks[index]
    signs = _signs(placed)
    if signs is None:
        return False
    if is_note(placed.line):
        # A trademark note below the label of a disclaimer is under that label.
        return signs.strong > 0 or (labelled and is_trademark_note(placed.line))
    if signs.strong:
        return labelled or signs.strong > _STRONG or signs.itself
    near = placed.layout is not None and placed.layout.gap == 0
    return signs.any and (near or _ends_with_it(draft, index))


def _ends_with_it(draft: Draft, index: int) -> bool:
    """Whether nothing but notes and further signs follows in the post."""
    for placed in draft.blocks[index:]:
        signs = _signs(placed)
        if signs is not None and not signs.any and not is_note(placed.line):
            return False
    return True


def _join(draft: Draft, start: int, end: int) -> None:
    run = draft.blocks[start:end]
    labelled = bool(_LABEL.match(run[0].line))
    if _LABEL_ALONE.fullmatch(run[0].line):
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
